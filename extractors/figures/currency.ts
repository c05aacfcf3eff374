import type { Span } from '../../src/model/span.js'

/** Words that only one place's reports use. Counted in the development reports; one alone is no proof. */
const TAIWAN = /新台币|行政院|立法院|审计部|委员会主管|(?<!\d)\d{2,3}年度(?:预算|决算|岁)|岁出|岁入|贵委员会|大院|直辖市|乡镇市|施政计划|主任委员|审计长/g
const HONG_KONG = /港元|港币|立法会|行政长官|特区政府|财政司|政务司|审计署署长|帐委会|申诉专员|本港|全港|财政预算案/g

/** The currency that a plain 元 means in a report. */
export function currencyOf(text: string, span: Span): 'CNY' | 'TWD' | 'HKD' {
  const sample = text.slice(span.start, Math.min(span.end, span.start + 20_000))
  const taiwan = count(sample, TAIWAN)
  const hongKong = count(sample, HONG_KONG)
  if (Math.max(taiwan, hongKong) < 2) return 'CNY'
  return taiwan >= hongKong ? 'TWD' : 'HKD'
}

function count(text: string, words: RegExp): number {
  return text.match(words)?.length ?? 0
}

/** A currency printed with a sum: 人民币50亿元, 3亿美元. */
const PRINTED = /人民币|台币|港币|美金|[美港欧英日澳加]元|英镑|[A-Z]{2,3}\$?|[¥￥$€£]/

/** 由人民币50亿元增加到5000亿元: a plain 元 that tells where a sum went, or by how much, is in the currency printed with that sum. */
export function currencyCarried(text: string, q: Span, unit: string, sums: readonly { quantity: Span; kind: string; unit: string }[]): string {
  if (PRINTED.test(text.slice(Math.max(0, q.start - 4), q.end))) return unit
  for (let i = sums.length - 1; i >= 0; i--) {
    const { quantity, kind, unit: before } = sums[i]!
    if (kind === 'money') return before !== unit && PRINTED.test(text.slice(Math.max(0, quantity.start - 4), quantity.end)) ? before : unit
  }
  return unit
}
