/** What a rate is the share of: words in the names of its numerator and of its denominator. */
export interface RateDefinition {
  rate: RegExp
  numerator: RegExp
  /** The first is the definition; the others are what reports divide by as well. */
  denominators: readonly RegExp[]
  /** Nobody listed it: it is defined by the verb in its name. */
  isByVerb?: true
}

/**
 * Definitions of rates that reports print beside their inputs. The first that fits counts.
 * Source: 财预〔2020〕10号, annex (预算执行率 = 实际支出 ÷ 实际到位; 资金到位率 = 实际到位 ÷ 预算), 中央部门项目支出绩效自评表
 * (执行率 = 全年执行数 ÷ 全年预算数), and the wordings of published reports.
 */
export const RATE_DEFINITIONS: readonly RateDefinition[] = [
  { rate: /到位率/, numerator: /(?<!应)到位/, denominators: [/预算|计划|下达|应到位|应配套|安排|批复/] },
  { rate: /拨付(?:率|进度)/, numerator: /拨付|拨出/, denominators: [/预算|到位|下达|计划|安排|应拨/] },
  { rate: /支付(?:率|进度)/, numerator: /支付|支出/, denominators: [/预算|到位|下达|指标|安排/] },
  { rate: /(?:执行|支出|使用|支用)(?:率|进度)|预算完成率/, numerator: /支出|执行|使用|支用|支付/, denominators: [/预算|指标|分配数/, /到位|下达|安排|拨付|总投资/] },
  { rate: /[结办]案率|办结率/, numerator: /[结办]案|办结/, denominators: [/立案|受理|收[案到]|交办|承办|接到/] },
  { rate: /整改(?:完成)?率/, numerator: /整改/, denominators: [/问题|发现|反馈|查出/] },
  { rate: /(?:开工|竣工|完工|建成)率/, numerator: /开工|竣工|完工|建成/, denominators: [/计划|任务|项目|目标/] },
  { rate: /(?:任务|计划|目标)?(?:完成|达成)率/, numerator: /完成|完工|实际|实现|达成/, denominators: [/任务|计划|目标|预计|预定|应/, /共/] },
]

/** What an amount is called that a rate of any name may be the share of. */
const ALL_OF_IT = /(?<![相适供反响])应(?![用急对变])|任务|计划|目标|总|全部|需/

/** The definition of a rate by its name; of a name nobody listed, by its verb: 发放率 is 发放 of what was to be given. */
export function definitionOf(name: string): RateDefinition | null {
  const known = RATE_DEFINITIONS.find(({ rate }) => rate.test(name))
  if (known) return known
  const verb = /([\u4e00-\u9fff]{2})率$/.exec(name)?.[1]
  return verb === undefined ? null : definitionByVerb(verb)
}

/** Patterns take longer to make than to ask, and a report repeats its rates. */
const BY_VERB = new Map<string, RateDefinition>()
const MOST_VERBS = 500

function definitionByVerb(verb: string): RateDefinition {
  const known = BY_VERB.get(verb)
  if (known) return known
  if (BY_VERB.size >= MOST_VERBS) BY_VERB.clear()
  const definition = { rate: /率$/, numerator: new RegExp(`(?<![应需待]|计划)${verb}|实[${verb}]`), denominators: [ALL_OF_IT], isByVerb: true as const }
  BY_VERB.set(verb, definition)
  return definition
}
