/** Grades of an evaluation by score out of a hundred. */
export interface GradeScale {
  /** Where the scale is laid down. */
  source: string
  /** Words in the issuer or title of reports that it holds for; null: everywhere else. */
  holdsFor: RegExp | null
  /** Grades from the best, each with its lowest score. */
  grades: readonly (readonly [grade: '优' | '良' | '中' | '差', from: number])[]
}

/** Scales by place, the national one last. One more place is one more row, with its source. */
export const GRADE_SCALES: readonly GradeScale[] = [
  { source: '江门市江海区项目支出绩效评价报告所用等级（优90、良80、中70）', holdsFor: /江海区/, grades: [['优', 90], ['良', 80], ['中', 70], ['差', 0]] },
  { source: '财预〔2020〕10号 项目支出绩效评价管理办法：优、良、中、差为90、80、60', holdsFor: null, grades: [['优', 90], ['良', 80], ['中', 60], ['差', 0]] },
]

/** The scale of a report by its issuer and title. */
export const gradeScaleOf = (issuerAndTitle: string): GradeScale => GRADE_SCALES.find(({ holdsFor }) => holdsFor === null || holdsFor.test(issuerAndTitle))!

/** The grade of a score out of a hundred. */
export const gradeOf = ({ grades }: GradeScale, score: number): string => grades.find(([, from]) => score >= from)![0]
