import type { Attached } from './attach-unit.js'
import { comparatorBefore } from './comparators.js'
import { BIG_UNIT, isFormalOnly, isHan, isHanNumeral, SMALL_UNIT } from './numeral-chars.js'
import type { Numeral } from './numerals.js'
import type { Scan } from './scan-context.js'

/** Characters before 一 with which it is a word: 统一, 唯一, 之一, 每一, 这一. */
const BEFORE_ONE = '统唯单之逐专任某每另这那哪惟归第初其万'
/** Characters before 十 百 千 万 that make them a vague many: 数百, 几十, 成千, 上百. */
const VAGUE = '几数成上好若'
const LEVELS = '省市县乡村区镇州校局厅部国院、组级街'

/** Does a Chinese numeral with a unit state a quantity? What is left out here is name, ordinal or turn of speech. */
export function isRealCount(scan: Scan, n: Numeral, unit: Attached): boolean {
  const { text, from } = scan
  const before = n.start > from ? text.charAt(n.start - 1) : ''
  const first = text.charAt(n.start)
  const word = text.slice(unit.at, unit.end)
  if (first === '一' && before !== '' && BEFORE_ONE.includes(before)) return false
  if (before !== '' && VAGUE.includes(before) && SMALL_UNIT[text.charCodeAt(n.start)]! > 0) return false
  if (before !== '' && VAGUE.includes(before) && BIG_UNIT[text.charCodeAt(n.start)]! > 0) return false
  if (SMALL_UNIT[text.charCodeAt(n.start)]! >= 2 || BIG_UNIT[text.charCodeAt(n.start)]! > 0) return bareMultiplier(scan, n, unit)
  if (n.spelled && !n.high && word !== '折') return text.slice(n.start, n.end).includes('〇')
  if (unit.kind === 'count' && (before === '“' || before === '「')) return false // “两项制度”: a name
  if (unit.kind === 'count' && n.end - n.start === 1 && first === '二') return false // 二次, 二类: 二 before a measure word numbers, 两 counts
  if (unit.kind === 'count' && n.end - n.start === 1 && before === '、' && isHanNumeral(text.charCodeAt(n.start - 2))) return false // 一、二、三类地区
  switch (word) {
    case '次':
      return !/^(?:全会|全体|全国|会议|代表|党代|人代|全委|常委|常务|理事|委员|集体|主席)/.test(text.slice(unit.end, unit.end + 3))
    case '级':
      return before !== '' && LEVELS.includes(before)
    case '分':
      return '得扣评打满记加减计'.includes(before || ' ')
    case '期':
      return before === '' || !isHan(before.charCodeAt(0)) || '织办举行开了共计达约近出刊做设播分别各为成满'.includes(before)
    case '副':
    case '节':
    case '股':
    case '代':
    case '重':
    case '番':
    case '字':
    case '面':
    case '回':
    case '堂':
    case '串':
    case '环':
    case '工':
    case '车':
    case '课':
    case '讲':
      return false
    default:
      return true
  }
}

/** 超千亿元, 近万人, 亿元以上: a mere multiplier counts only beside a comparing word. */
function bareMultiplier(scan: Scan, n: Numeral, unit: Attached): boolean {
  const { text } = scan
  if (comparatorBefore(text, n.start, scan.from, true)) return true
  return unit.kind === 'money' && (text.startsWith('以上', unit.end) || text.startsWith('以下', unit.end))
}

/** Lax scans: is a Chinese numeral without a unit a number by itself? 四, 二百五, 叁; not 一看, 大陆, 万. */
export function isPlainNumber(scan: Scan, n: Numeral): boolean {
  const { text } = scan
  const word = text.slice(n.start, n.end)
  const before = text.charCodeAt(n.start - 1)
  const after = text.charCodeAt(n.end)
  if (/^[万亿兆]+$/.test(word)) return false
  if (word.length === 1 && isFormalOnly(word)) return false
  if (word === '一' && (text.startsWith('以上', n.end) || text.startsWith('以下', n.end))) return true
  if (word === '一') return !(isHan(before) && isHan(after)) ? !isHan(after) || text.charAt(n.end) === '点' : '是为'.includes(text.charAt(n.start - 1))
  return !(n.spelled && isHan(before) && isHan(after))
}
