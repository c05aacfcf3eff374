import { decimal } from './decimal.js'
import { finish } from './make-quantity.js'
import { isDigit, isHan, isHanNumeral } from './numeral-chars.js'
import { wordNumeral } from './numeral-at.js'
import { readNumeral } from './numerals.js'
import type { Reading, Scan } from './scan-context.js'

/** 半成 is 5%, 半折 50%, 半百 50. */
const HALVED: Readonly<Record<string, { kind: 'rate' | 'bare'; value: number; unit: string }>> = {
  半成: { kind: 'rate', value: 5, unit: '%' },
  半折: { kind: 'rate', value: 50, unit: '%' },
  半百: { kind: 'bare', value: 50, unit: '' },
}

/** 一半, 半数 → 50%. */
export function readHalf(scan: Scan, at: number): Reading | null {
  const { text } = scan
  const halved = HALVED[text.slice(at, at + 2)]
  if (halved) {
    if (!scan.lax || isHan(text.charCodeAt(at + 2))) return null
    const { kind, value, unit } = halved
    return finish(scan, { kind, values: [decimal(value)], unit, place: 0, start: at, end: at + 2, numeral: wordNumeral(at, at + 2, value), more: false, by: 'quantity.half' })
  }
  const length = 2
  const before = text.charAt(at - 1) || ' '
  if (text.startsWith('一半', at) ? '另大'.includes(before) : !text.startsWith('半数', at) || '大过'.includes(before)) return null
  if ('天年月个载小导径'.includes(text.charAt(at + length) || ' ')) return null
  return finish(scan, { kind: 'rate', values: [decimal(50)], unit: '%', place: 0, start: at, end: at + length, numeral: wordNumeral(at, at + length, 50), more: false, by: 'quantity.half' })
}

/** 打对折 → 50%. */
export function readHalfPrice(scan: Scan, at: number): Reading | null {
  if (!scan.text.startsWith('打对折', at)) return null
  return finish(scan, { kind: 'rate', values: [decimal(50)], unit: '%', place: 0, start: at + 1, end: at + 3, numeral: wordNumeral(at + 1, at + 3, 50), more: false, by: 'quantity.half' })
}

/** 翻一番, 翻两番, 翻番, 翻了一番: 2, 4, 2, 2 times. */
export function readDoubling(scan: Scan, at: number): Reading | null {
  const { text } = scan
  let i = at + 1
  if (text.charAt(i) === '了') i++
  const times = { 一: 2, 两: 4, 二: 4, 三: 8 }[text.charAt(i)]
  if (times !== undefined) i++
  if (text.charAt(i) !== '番') return null
  const value = times ?? 2
  return finish(scan, { kind: 'multiple', values: [decimal(value)], unit: '倍', place: 0, start: at, end: i + 1, numeral: wordNumeral(at, i + 1, value), more: false, by: 'quantity.doubling' })
}

const SCOPES = ['全国', '全省', '全市', '全县', '全区', '全州', '全盟', '全球', '世界', '亚洲', '国内', '省内', '市内', '区内', '同类', '全台', '全港', '全行业', '全系统']
const RANKED = ['排名', '位列', '位居', '名列', '并列', '列', '居', '排', '获', '获得', '评为', '取得', '荣获', '至', '的']

/** 第一名, 第3位; 全国第一, 全国第一家. The place of the 第; null where it counts a series (第三季度, 第一批). */
export function readRank(scan: Scan, at: number): Reading {
  const { text, from, to } = scan
  let i = at + 1
  while (text.charAt(i) === ' ') i++
  const code = text.charCodeAt(i)
  if (!isDigit(code) && !isHanNumeral(code)) return { quantity: null, end: at + 1 }
  const n = readNumeral(text, i, to)
  if (!n) return { quantity: null, end: at + 1 }
  const none = { quantity: null, end: endOfSeries(text, n.end, to) }
  if (n.multiplier !== '' || n.spelled) return none
  const scope = SCOPES.find((word) => at - word.length >= from && text.startsWith(word, at - word.length))
  const ranked = scope !== undefined || RANKED.some((word) => text.startsWith(word, at - word.length))
  const next = text.charAt(n.end)
  const measured = next === '名' || next === '位' || (next === '家' && scope !== undefined)
  if (!measured && !(ranked && !isHan(text.charCodeAt(n.end)))) return none
  if (!measured && scope === undefined && !['排名', '位列', '位居', '名列', '并列', '列', '居'].some((word) => text.startsWith(word, at - word.length))) return none
  if (measured && next === '位' && '数'.includes(text.charAt(n.end + 1) || ' ')) return none
  const end = n.end + (measured ? 1 : 0)
  const unit = next === '家' || next === '名' ? next : ''
  return finish(scan, { kind: 'rank', values: [n.value], unit: measured ? unit : '', place: 0, start: scope ? at - scope.length : at, end, numeral: n, more: false, by: 'quantity.rank' })
}

/** 第1至3季度, 第一、二、三产业: the whole series is an ordinal. */
function endOfSeries(text: string, at: number, to: number): number {
  let end = at
  for (let count = 0; count < 8 && '、至到-—~和及'.includes(text.charAt(end) || ' '); count++) {
    let i = end + 1
    if (text.charAt(i) === '第') i++
    const n = readNumeral(text, i, to)
    if (!n || n.multiplier !== '') return end
    end = n.end
  }
  return end
}
