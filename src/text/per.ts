import { matchUnit } from './units.js'

/** Units of one character that stand after a stroke without being measure words. */
const SINGLE = '年月日天季时餐周晚夜秒户人亩吨度次床村所生套台辆米方学'
const isStroke = (char: string): boolean => char === '/' || char === '／' || char === '每'
/** Marks between the parts after the first: 元/人*月, 分/户-年. */
const INNER = '*·-•.×'

export interface Per {
  per: string[]
  end: number
}

/** 15元/人/餐 → 人, 餐; 530元/人*月; 吨/日; 3000元每人每月. Null where no unit stands after a stroke. */
export function readPer(text: string, at: number, to: number, kind: string): Per | null {
  if (kind === 'ratio' || kind === 'rank' || kind === 'rate' || kind === 'bare') return null
  const per: string[] = []
  let i = at
  while (i < to && per.length < 4) {
    const mark = text.charAt(i)
    if (!isStroke(mark) && !(per.length > 0 && INNER.includes(mark))) break
    // 每 joins only money and physical units: 5人每年 is two statements
    if (mark === '每' && kind !== 'money' && kind !== 'dimension') break
    const start = afterMultiplier(text, i + 1)
    const hit = matchUnit(text, start, true)
    const end = hit && hit.end <= to ? hit.end : start < to && SINGLE.includes(text.charAt(start)) ? start + 1 : -1
    if (end < 0) break
    per.push(text.slice(i + 1, end))
    i = end
  }
  return per.length > 0 ? { per, end: i } : null
}

/** 部/百人, 例/10万人: the base may be a round number. */
function afterMultiplier(text: string, at: number): number {
  let i = at
  while (i < at + 4 && '0123456789'.includes(text.charAt(i) || ' ')) i++
  while (i < at + 6 && '十百千万'.includes(text.charAt(i) || ' ')) i++
  return i
}
