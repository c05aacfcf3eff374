import type { Numeral } from './numerals.js'

/** Words around 年 that make it a length of time: 近15年, 15年来, 为期3年. */
const BEFORE = '近续用历时经超满达过去来后的了在共期为长限于第每第约前（('
const AFTER = ['来', '多', '以', '内', '期限', '时间', '左右', '后', '前', '间', '免', '的', '之', '半', '租', '质保', '有期', '期', '产权', '使用', '过渡']
/** Words after 年 that make it a date or another word: 13年底, 三年级. */
const NOT_AFTER = ['底', '末', '初', '度', '中', '级', '轻', '龄', '画', '货', '终', '会', '均', '检', '报', '制', '第', '上半', '下半', '元月', '代', '秋', '春', '冬', '夏']

/** Is the 年 at `at`, after the numeral, a length rather than a date? */
export function isYearSpan(text: string, n: Numeral, at: number, to: number): boolean {
  if (n.spelled && !n.high) return false
  const after = text.slice(at + 1, Math.min(to, at + 4))
  if (NOT_AFTER.some((word) => after.startsWith(word))) return false
  if (n.value.e < 0 || n.multiplier !== '') return true
  const years = Number(n.value.m) * 10 ** n.value.e
  if (n.form === 'numerals') return years < 1000
  if (years > 1000) return false
  if (years < 10 || years === 100 || years === 10 || years === 20 || years === 30 || years === 50) return true
  if (AFTER.some((word) => after.startsWith(word))) return true
  return n.start > 0 && BEFORE.includes(text.charAt(n.start - 1)) && text.charAt(n.start - 1) !== '第'
}
