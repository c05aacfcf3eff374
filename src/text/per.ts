import { matchUnit } from './units.js'

const SINGLE = '年月日天季时餐周晚夜秒户人亩吨度次床村所生套台辆米方学'

/** 15元/人/餐 → 人, 餐; 530元/人*月; 吨/日. Null where no unit stands after a stroke. */
export function readPer(text: string, at: number, to: number, kind: string): { per: string[]; end: number } | null {
  if (kind === 'ratio' || kind === 'rank' || kind === 'rate' || kind === 'bare') return null
  const per: string[] = []
  let i = at
  while (i < to && per.length < 4 && (text.charAt(i) === '/' || text.charAt(i) === '／' || (per.length > 0 && '*·-•.×'.includes(text.charAt(i))))) {
    const start = i + 1
    const hit = matchUnit(text, start, true)
    const end = hit && hit.end <= to ? hit.end : start < to && SINGLE.includes(text.charAt(start)) ? start + 1 : -1
    if (end < 0) break
    per.push(text.slice(start, end))
    i = end
  }
  return per.length > 0 ? { per, end: i } : null
}
