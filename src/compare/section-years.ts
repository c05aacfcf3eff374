import { yearsIn } from '../domain/periods.js'
import type { Figure, Heading } from '../model/analysis.js'
import type { Sheet } from './sheets.js'

/** What the headings above a figure say of its time. */
export interface SectionTime {
  /** A section on what was done, or on what is planned. */
  tells: 'result' | 'plan'
  year: number | null
}

const DONE = /执行情况|决算|完成情况|落实情况|整改情况|运行情况|工作回顾/
const PLANNED = /草案|安排|预期|计划|目标|编制情况|下一步|打算/

/**
 * The sections of budget reports, which tell last year's results and next year's plans in one text (2022年财政预算执行情况和2023年财政预算草案):
 * the innermost heading that says which. A section on results without a year is of the year of the others.
 */
export class SectionYears {
  private readonly byId: ReadonlyMap<string, Heading>
  private readonly resultYear: number | null

  constructor({ report }: Sheet) {
    this.byId = new Map(report.headings.map((heading) => [heading.id, heading]))
    const first = report.headings.find(({ title }) => DONE.test(title) && yearsIn(title).length > 0)
    this.resultYear = first ? yearsIn(first.title)[0]! : null
  }

  /** null where no heading says anything. */
  of({ heading }: Figure): SectionTime | null {
    let tells: SectionTime['tells'] | null = null
    for (let at = heading === null ? undefined : this.byId.get(heading); at; at = at.parent === null ? undefined : this.byId.get(at.parent)) {
      tells ??= PLANNED.test(at.title) ? 'plan' : DONE.test(at.title) ? 'result' : null
      const [year] = yearsIn(at.title)
      if (tells !== null && year !== undefined) return { tells, year }
    }
    return tells === null ? null : { tells, year: tells === 'result' ? this.resultYear : null }
  }
}
