import { named, place, yearOf, type AcrossRule, type AcrossView, type Claim } from '../kit.js'
import { agree, apart, factOf, toldBy, type Told } from './told.js'

/**
 * One fact, told differently by two reports of one issuer: last year's value as this year's report tells it is not what last year's report told.
 *
 * The same indicator, unit, kind, role and period (last year's value told this year is last year's actual value), the same scope and
 * basis, and two printed numbers that cannot stand for one value: 3.98亿元 against 39801.2万元 is none, whatever was rounded. It matters because one
 * of the two reports is wrong, or the way of counting was changed and nobody said so. Where scope or basis differ, a note says why
 * they were not compared. For budgets and targets it is a note: they are adjusted.
 * Leaves alone: values that one report itself tells in two ways, names that do not say what is measured, 约, bounds, figures near damage,
 * other projects.
 * Source: DOMAIN 2.3 C21, C33; DOMAIN 5 rules 1, 5, 7.
 */
export const restated: AcrossRule = {
  id: 'restated',
  name: { zh: '前后两份报告说法不同', en: 'Restated values' },
  catalogue: ['C21', 'C33'],
  finder: () => {
    const earlier = new Map<string, Told[]>()
    return function* (view) {
      const facts = factsOf(view)
      for (const [fact, values] of facts) {
        const before = earlier.get(fact) ?? []
        for (const told of values) yield* held(told, before, values.length)
      }
      for (const [fact, values] of facts) earlier.set(fact, [...(earlier.get(fact) ?? []), ...values])
    }
  },
}

/** What a report tells of each fact, one value for each scope and basis; where it contradicts itself, nothing. */
function factsOf({ head, report }: AcrossView): Map<string, Told[]> {
  const facts = new Map<string, Map<string, Told | null>>()
  if (head.issuerKey === null) return new Map()
  for (const figure of report.figures) {
    const told = toldBy(head, figure)
    if (!told) continue
    const fact = factOf(told)
    const values = facts.get(fact) ?? new Map<string, Told | null>()
    facts.set(fact, values)
    const within = JSON.stringify([figure.scope, figure.basis])
    const known = values.get(within)
    if (known === undefined) values.set(within, told)
    else if (known !== null && !agree(known, told)) values.set(within, null)
    else if (known !== null && told.interval.high.minus(told.interval.low).lt(known.interval.high.minus(known.interval.low))) values.set(within, told)
  }
  return new Map([...facts].map(([fact, values]) => [fact, [...values.values()].filter((told) => told !== null)]))
}

function* held(told: Told, before: readonly Told[], alternatives: number): Generator<Claim> {
  const others = before.filter(({ head }) => yearOf(head) !== yearOf(told.head))
  const comparable = others.filter((other) => apart(told, other) === null)
  if (comparable.length > 0) {
    const other = comparable.at(-1)!
    if (!agree(told, other)) yield differs(told, other)
  } else if (others.length === 1 && alternatives === 1 && !agree(told, others[0]!)) yield notCompared(told, others[0]!)
}

function differs(told: Told, other: Told): Claim {
  const { figure } = told
  const isFact = figure.role === 'actual' || figure.role === 'previous'
  const slip = slipOf(told, other)
  return {
    ...sides(told, other),
    severity: isFact ? 'warning' : 'info',
    message: {
      zh: `${figure.indicator.name}（${figure.period!.start.slice(0, 4)}年）：${named(told.head).zh}说是${figure.quote}，${named(other.head).zh}说是${other.figure.quote}${slip ? `，相差 ${slip} 倍，像是单位或小数点写错` : ''}`,
      en: `${figure.indicator.name} (${figure.period!.start.slice(0, 4)}): ${figure.quote} in ${named(told.head).en}, ${other.figure.quote} in ${named(other.head).en}${slip ? `; ${slip} times as much, as if a unit or the decimal point were wrong` : ''}`,
    },
    hint: { zh: '请单位说明以哪个为准，口径是否变了', en: 'Ask which one holds, and whether it is counted otherwise now' },
    confidence: 0.8,
  }
}

const notCompared = (told: Told, other: Told): Claim => {
  const why = apart(told, other)!
  return {
    ...sides(told, other),
    severity: 'info',
    message: {
      zh: `${told.figure.indicator.name}（${told.figure.period!.start.slice(0, 4)}年）没有比较${told.figure.quote}和${other.figure.quote}：${why.zh}`,
      en: `${told.figure.indicator.name} (${told.figure.period!.start.slice(0, 4)}): ${told.figure.quote} and ${other.figure.quote} were not compared, ${why.en}`,
    },
    hint: { zh: '口径不同，不能直接比较', en: 'They do not measure the same' },
    confidence: 0.6,
  }
}

const sides = (told: Told, other: Told): Pick<Claim, 'relation' | 'evidence' | 'data' | 'about'> => ({
  relation: 'earlier-year',
  evidence: [place('here', told.head, told.figure, told.figure.id), place('there', other.head, other.figure, other.figure.id)],
  data: { indicator: told.figure.indicator.key, period: told.figure.period!.text, here: told.figure.value as string, there: other.figure.value as string, unit: told.figure.unit },
  about: [factOf(told), told.figure.value as string, other.figure.value as string],
})

/** 10, 100 or 10000 where one value is that many times the other to the last digit; null otherwise. */
function slipOf({ value: a }: Told, { value: b }: Told): number | null {
  for (const times of [10, 100, 1000, 10_000]) if (!a.eq(0) && (a.times(times).eq(b) || b.times(times).eq(a))) return times
  return null
}
