/**
 * Sentences that every report may share word for word: they are prescribed, or quoted from above.
 * What a library's own reports share is told by counting (`templates.ts`); this list serves where there are few reports.
 * Sources: 《项目支出绩效评价管理办法》（财预〔2020〕10号）, 《中共中央 国务院关于全面实施预算绩效管理的意见》（中发〔2018〕34号), and the
 * openings, explanations of terms and statements of reports made after them (DOMAIN 3.1, 3.4).
 */
const FORMULAS: readonly RegExp[] = [
  /以习近平新时代中国特色社会主义思想为指导|贯彻(?:落实)?党的(?:十[八九]|二十)大|习近平总书记.{0,20}(?:重要讲话|重要指示|重要论述)/,
  /^(?:根据|按照|依据|为(?:全面|深入|认真)?(?:贯彻|落实)).{0,20}《/,
  /^.{0,4}(?:一般公共预算|政府性基金预算|国有资本经营预算|财政拨款收入|上级补助收入|事业收入|经营收入|其他收入|年初结转|年末结转|基本支出|项目支出|上缴上级支出|经营支出|“三公”经费|机关运行经费|工资福利支出|商品和服务支出)[^，。]{0,12}[：:]?.{0,6}(?:指|反映|纳入)/,
  /我(?:谨)?(?:受.{1,20}委托，?)?代表.{2,20}(?:报告|汇报).{0,20}请予?审议/,
  /本(?:报告|次评价|次自评).{0,12}(?:真实|完整|准确|负责|公开)/,
]

/** @param sentence clean text */
export const isFormula = (sentence: string): boolean => FORMULAS.some((formula) => formula.test(sentence.slice(0, 80)))
