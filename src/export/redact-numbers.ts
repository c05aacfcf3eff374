import type { Span } from '../model/span.js'

const D = '[0-9０-９]'
/** One sign that people put between groups of digits. */
const S = String.raw`[ \-\u00a0\u3000‐‑–—－·.]`
/** Letters and digits next to a number make it part of something longer: a credit code, a hash, an account. */
const BEFORE = String.raw`(?<![0-9０-９A-Za-z]|[0-9０-９A-Za-z][\-－.．])`
const AFTER = String.raw`(?![0-9０-９A-Za-z]|[.．][0-9０-９])`

const ID18 = new RegExp(`${BEFORE}${D}{6}${S}?${D}{8}${S}?${D}{3}[0-9０-９XxＸｘ]${AFTER}`, 'g')
const ID15 = new RegExp(`${BEFORE}${D}{6}${S}?${D}{6}${S}?${D}{3}${AFTER}`, 'g')
const COUNTRY = String.raw`(?:[+＋]|00)?[8８][6６]`
const MOBILE_BODY = `[1１][3-9３-９]${D}(?:${S}?${D}{4}${S}?${D}{4}|${D}${S}${D}{3}${S}${D}{4}|${S}${D}{3}${S}${D}{5})`
const MOBILE = new RegExp(`(?:(?<![0-9０-９A-Za-z])[(（]?${COUNTRY}[)）]?${S}?|${BEFORE}[0０]?)${MOBILE_BODY}${AFTER}`, 'g')
const AREA = `[0０](?:[12１２]${D}|[3-9３-９]${D}{2})`
const SUBSCRIBER = `[2-9２-９]${D}{2,3}${S}?${D}{4}`
const EXTENSION = `(?:(?:${S}|转|轉)${D}{1,6})?`
const LANDLINE = new RegExp(`(?:${BEFORE}|(?<=[0-9０-９][)）]))(?:[(（]${AREA}[)）]|${AREA})${S}?${SUBSCRIBER}${EXTENSION}${AFTER}`, 'g')
/** From abroad the area has no 0: +86 10 8888 6666. */
const ABROAD = new RegExp(`(?<![0-9０-９A-Za-z])[(（]?(?:(?:[+＋]|00)[8８][6６][)）]?${S}?|[8８][6６][-－])(?:[(（]?[0０]?[)）]?)(?:[12１２]${D}|[3-9３-９]${D}{2})${S}?${SUBSCRIBER}${EXTENSION}${AFTER}`, 'g')
/** 400 and 800 numbers, and local ones without an area, only behind their label. */
const LABELLED = new RegExp(String.raw`(?<=(?:电话|電話|座机|座機|热线|熱線|传真|傳真|联系方式|聯繫方式|Tel|TEL|tel|Fax|FAX)(?:号码|號碼|为|為|是)?[：:.．\s]{0,3})(?:[48４８][0０]{2}${S}?${D}{3}${S}?${D}{4}|${SUBSCRIBER}|${MOBILE_BODY})${EXTENSION}${AFTER}`, 'g')

/** What follows an amount, whatever stands before it. */
const MONEY_AFTER = /^\s?[万萬亿億千百]{0,2}(?:[元圆圓%％‰]|美元|港元|港币|新台币|人民币)/
/** What follows a number or a count; a telephone number may be followed by a name that begins so (万经理). */
const UNIT_AFTER = /^\s?(?:[万萬亿億千百户戶吨噸亩畝]|人次|平方|立方|公里|千瓦)/
const CURRENCY_BEFORE = /(?:[￥¥$＄€£]|人民币|人民幣|RMB|CNY)\s?$/
const MONEY_BEFORE = /(?:金额|金額|资金|資金|预算|預算|决算|決算|收入|支出|合计|合計|总计|總計|投资|投資|余额|餘額|价款|總額|总额)[^，。；：:,;\n\d]{0,4}[：:为為]?\s?$/
const CALL_BEFORE = /(?:电话|電話|手机|手機|联系|聯繫|联络|热线|传真|微信|Tel|TEL|Mobile)[^，。；,;\n\d]{0,6}$/
const ONLY_DIGITS = /^[0-9０-９]+$/
const LOOK_BACK = 24
const LOOK_AHEAD = 6

/**
 * Spans of ID and telephone numbers, sorted. `amounts`: digits that are known to be amounts (13800000000 of 13800000000元).
 * Linear: each expression is bounded and begins with a digit, a sign or a bracket.
 */
export function personalNumbers(text: string, amounts: ReadonlySet<string>): Span[] {
  const found: Span[] = []
  const take = (expression: RegExp, wanted: (words: string, start: number) => boolean): void => {
    for (const { 0: words, index: start } of text.matchAll(expression)) if (!decimalLike(words) && wanted(words, start)) found.push({ start, end: start + words.length })
  }
  const after = (words: string, start: number): string => text.slice(start + words.length, start + words.length + LOOK_AHEAD)
  const amount = (words: string, start: number): boolean => {
    if (!ONLY_DIGITS.test(words)) return false
    const before = text.slice(Math.max(0, start - LOOK_BACK), start)
    if (MONEY_AFTER.test(after(words, start)) || CURRENCY_BEFORE.test(before)) return true
    return !CALL_BEFORE.test(before) && (UNIT_AFTER.test(after(words, start)) || amounts.has(words) || MONEY_BEFORE.test(before))
  }
  // 6222 0213 8123 4567 890: a part of an account, not a number of its own.
  const inGroups = (words: string, start: number): boolean => /[ \u00a0]/.test(words) && (/[0-9０-９]{4}[ \u00a0]$/.test(text.slice(Math.max(0, start - 5), start)) || /^[ \u00a0][0-9０-９]{3}/.test(after(words, start)))
  take(ID18, (words, start) => isIdNumber(plain(words)) && !amount(words, start))
  take(ID15, (words, start) => isOldIdNumber(plain(words)) && !amount(words, start) && !inGroups(words, start))
  take(MOBILE, (words, start) => !amount(words, start) && !inGroups(words, start))
  take(LANDLINE, (words, start) => !inGroups(words, start))
  take(ABROAD, () => true)
  take(LABELLED, (words, start) => !MONEY_AFTER.test(after(words, start)))
  return merged(found)
}

/** A full stop between digits: 139.12345678 is a decimal, 139.1234.5678 is not. */
const decimalLike = (words: string): boolean => words.split('.').length === 2

function merged(spans: Span[]): Span[] {
  const out: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out.at(-1)
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end)
    else out.push({ ...span })
  }
  return out
}

const HALF = /[０-９Ｘｘ]/g
/** Half-width, without what stands between groups. */
const plain = (words: string): string => words.replace(HALF, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).replace(/[^0-9Xx]/g, '').toUpperCase()

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECKS = '10X98765432'
/** First two digits: the province, after GB/T 2260. */
const PROVINCE = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/

/** An 18-character number of GB 11643: province, date of birth, ISO 7064 check character. */
export function isIdNumber(id: string): boolean {
  if (!/^\d{17}[\dX]$/.test(id) || !PROVINCE.test(id) || !isDate(id.slice(6, 10), id.slice(10, 12), id.slice(12, 14))) return false
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(id[i]), 0)
  return CHECKS[sum % 11] === id[17]
}

/** A 15-digit number of before 1999: province and date of birth; it has no check digit. */
export const isOldIdNumber = (id: string): boolean => /^\d{15}$/.test(id) && PROVINCE.test(id) && isDate(`19${id.slice(6, 8)}`, id.slice(8, 10), id.slice(10, 12))

function isDate(year: string, month: string, day: string): boolean {
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  return y >= 1840 && y <= 2100 && m >= 1 && m <= 12 && d >= 1 && d <= new Date(Date.UTC(y, m, 0)).getUTCDate()
}
