import { isDigit, isHan } from './numeral-chars.js'
import { matchUnit } from './units.js'

/** Dates, times, document numbers, codes: numbers that state no quantity. All patterns are sticky, anchored and bounded. */
const YEAR = '(?:1[789]|20)\\d\\d'
const JOIN = '\\s?[-–—~～至到、,，和及与/]\\s?'
const years = new RegExp(`${YEAR}(?:${JOIN}(?:${YEAR}|\\d\\d)){0,8}\\s?(?:学年|财政年|财年|年)(?:度|初|末|底|中)?`, 'y')
const fiscal = new RegExp(`${YEAR}[-–—/~～至](?:${YEAR}|\\d\\d)(?![\\d.%万亿])(?:学年|财政年度|年度|年)?`, 'y')
const fullDate = new RegExp(`${YEAR}[-./]\\d{1,2}[-./]\\d{1,2}(?!\\d)日?`, 'y')
const months = new RegExp(`\\d{1,2}(?:${JOIN}\\d{1,2}){0,6}月(?!龄)(?:份|底|初|末|中旬|上旬|下旬|中)?`, 'y')
const days = new RegExp(`\\d{1,2}(?:${JOIN}\\d{1,2}){0,6}(?:日(?![元圆币均本内])|号)`, 'y')
const roc = /\d{2,3}(?:[-–—~～至到、及和与]\d{2,3}){0,6}(?:年度|学年度|年(?=\d{1,2}月|[底初末第上下间起中]|及|至\d|、\d))/y
const rocPlain = /\d{2,3}(?:[-–—~～至到、及和与]\d{2,3}){0,6}年/y
const clock = /\d{1,2}[:：]\d\d(?:[:：]\d\d)?(?![\d:：.])/y
const hours = /\d{1,2}(?:[-–—~～至到]\d{1,2})?(?:时(?![效间期刻代点])|点(?!建议|意见|要求|原因|问题|体会|做法|启示|[\d个位]))(?:\d{1,2}分|半|整|钟|许)?/y
const ages = /\d{1,3}(?:[-–—~～至到、,，]\d{1,3}){0,3}(?:周岁|岁|月龄|个月龄|日龄)(?:及以上|以上|以下|以内|以内)?/y
const agePair = /\d{1,3}(?:周岁|岁)?[-–—~～至到、]\d{1,3}(?:周岁|岁|月龄)/y
const phones = /\d{3,4}[-–—]\d{7,8}(?!\d)/y
const chains = /\d{1,8}(?:[-–]\d{1,8}){2,6}(?!\d)/y
const versions = /\d{1,6}\.\d{1,6}(?:\.\d{1,6}){1,4}(?![\d%])/y
const labels = /\d{1,20}(?:号|届|#|型|＃|后出生|级[^以之及]|系列|路公交|楼|单元|室(?![内外])|房间|周年|强(?![降冷烈化度震劲台])|世纪|年代)/y
const generation = /[56789]0后|00后|1[05]后/y
const quoted = /\d{1,8}[”」]/y
const lineNumber = /\d{1,3}(?:[、．.)）](?!\d)|[.．](?=(?:19|20)?\d{2,3}年))/y
const innerNumber = /\d{1,2}[.．、](?![\d%])/y
const itemNumber = /\d{1,2}(?=[\u4e00-\u9fff])/y
const formula = /\d{1,3}(?:\+(?:\d{1,3}|[A-Z])){1,6}(?![\d.%])/y
const quarters = /\d{1,2}(?:[-–—~～至到、]\d)?季度?/y
const bracketed = /\d{1,3}[)）](?!年)/y
const bracketYear = /\d{2,4}[)）]年度?/y
const documentNumber = /(?:19|20)\d\d\s?[〕\]】）)］﹞]\s?(?:第\s?)?(?:\d{1,5}\s?号?|[一二三四五六七八九十]{1,4}号)/y
const footnote = /\d{1,2}[\]〕］]/y
const hanYears = /[〇零○一二三四五六七八九]{2,4}(?:[至—-][〇零○一二三四五六七八九]{2,4})?(?:学年|年)(?:度|初|末|底|中)?/y
const hanMonth = /[一二三四五六七八九十]{1,3}(?:[至到、—-][一二三四五六七八九十]{1,3}){0,3}月(?!龄)(?:份|底|初|末|中旬|上旬|下旬)?/y
const hanDay = /[一二三四五六七八九十廿]{1,3}(?:[日号](?![元圆币均本夜子]))/y
const hanAge = /[一二三四五六七八九十百]{1,5}(?:周岁|岁)/y
const hanClock = /[一二三四五六七八九十]{1,3}时(?:[一二三四五六七八九十]{1,3}分|整|许|半)?(?![间期])/y
/** 15分钟生活圈, “30分钟通勤”: the time names the thing. */
const reachName = /\d{1,3}(?:分钟|小时|公里)(?=[\u4e00-\u9fff]{0,8}圈)/y
const quotedReach = /\d{1,3}(?:分钟|小时)(?=[\u4e00-\u9fff]{2,8}[”」])/y
/** 1：500比例尺, 1:10000地形图. */
const mapScale = /1\s?[:：∶]\s?(?:\d{3,7}|\d{1,3}(?:\.\d)?万)(?=的?(?:比例尺|地形|地质|矿产|水文|航测|测图|基础地理|数字))/y
/** 4.15国家安全教育日: a day of the year. */
const namedDay = /(?:1[0-2]|[1-9])[.·](?:[12]\d|3[01]|[1-9])(?=[”」]?(?:国家|国际|世界|全国|全民)[\u4e00-\u9fff]{1,10}日)/y
const degrees = /\d{1,3}(?:\.\d{1,8})?(?:度|°)/y
const hanReach = /[一二三四五六七八九十半]{1,3}(?:分钟|小时)(?=[\u4e00-\u9fff]{0,8}圈)/y
/** 劣五类断面, 三类水质: the class of a water. */
const waterClass = /[一二三四五](?:[、至到和或-][一二三四五]){0,3}类(?=(?:及?以上)?(?:水质|水体|地表水|海水|断面|标准|水标准))/y
/** 做到五个到位, 坚持八个不准: what is counted is only told by its first words. */
const slogan = /[两三四五六七八九十]个(?=到位|必须|不变|不准|严禁|一律|更加|不放过|不让|务必|决不|绝不)/y
const hanLabel = /[一二三四五六七八九十百]{1,4}(?:届|号|等(?=奖|功)|中全会|年级|世纪|年代)/y

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}

export interface Place {
  text: string
  from: number
  to: number
  /** A Taiwan report: two- and three-digit years are years of the republic. */
  roc: boolean
  /** Items of a list are no matter: the text is one phrase. */
  lax: boolean
}

/** End of what stands at the Arabic digit at `at` and is no quantity, or -1. */
export function skipDigits(place: Place, at: number): number {
  const { text } = place
  const before = at > place.from ? text.charAt(at - 1) : '\n'
  // most figures are told from dates by the next character
  let end = endOfRun(text, at)
  if (text.charAt(at) === '0' && isDigit(text.charCodeAt(at + 1)) && '项件户家'.includes(text.charAt(end) || ' ')) return end
  if ((before === '(' || before === '（') && isAccountCode(text, at, end)) return end
  if ('%‰万亿元吨户件项家'.includes(text.charAt(end) || ' ')) return -1
  if (before === '经' || before === '纬') {
    if (/[东西]经$|[南北]纬$/.test(text.slice(Math.max(place.from, at - 2), at)) && (end = match(degrees, text, at)) > 0) return end
  }
  if ((end = match(reachName, text, at)) > 0) return end
  if ((before === '“' || before === '「') && (end = match(quotedReach, text, at)) > 0) return end
  if ((end = match(mapScale, text, at)) > 0 || (end = match(namedDay, text, at)) > 0) return end
  if ((end = match(years, text, at)) > 0) return afterYear(text, end)
  if ((end = match(fullDate, text, at)) > 0) return end
  if ((end = match(fiscal, text, at)) > 0) return end
  if ((end = match(months, text, at)) > 0) return Math.max(end, match(days, text, end))
  if ((end = match(days, text, at)) > 0) return end
  if ((end = match(roc, text, at)) > 0) return afterYear(text, end)
  if (place.roc && isRocYear(text, at) && (end = match(rocPlain, text, at)) > 0) return afterYear(text, end)
  if ((end = match(clock, text, at)) > 0 && !ratioContext(text, at)) return end
  if ((end = match(hours, text, at)) > 0) return end
  if ((end = match(ages, text, at)) > 0 && !/寿命[^，。；]{0,8}$/.test(text.slice(Math.max(0, at - 12), at))) return end
  if ((end = match(agePair, text, at)) > 0) return end
  if ((end = match(phones, text, at)) > 0) return end
  if ((end = match(chains, text, at)) > 0) return end
  if ((end = match(versions, text, at)) > 0) return end
  if ((end = match(quarters, text, at)) > 0) return end
  if ((end = match(formula, text, at)) > 0 && !matchUnit(text, end, true)) return end
  if (text.charAt(at) === '0' && isDigit(text.charCodeAt(at + 1))) return endOfRun(text, at)
  if ((end = match(generation, text, at)) > 0) return end
  if ((end = match(labels, text, at)) > 0) return end - (/[级]/.test(text.charAt(end - 2)) ? 1 : 0)
  if ((before === '“' || before === '「') && (end = match(quoted, text, at)) > 0) return end
  if (!place.lax && startsItem(text, at, place.from)) {
    if ((end = match(lineNumber, text, at)) > 0) return end
    // 2加强人员培训: an item number that lost its mark
    if ((end = match(itemNumber, text, at)) > 0 && !'多余几来半万亿千百十至到分'.includes(text.charAt(end)) && !matchUnit(text, end, true)) return end
  }
  if ('表图注'.includes(before) && !isDigit(text.charCodeAt(at - 2)) && !matchUnit(text, endOfRun(text, at), true)) return endOfRun(text, at)
  if ('。；;，,：:、 \t)）'.includes(before) && (end = match(innerNumber, text, at)) > 0 && isHan(text.charCodeAt(end))) return end
  if (before === '-' && '甲乙丙丁'.includes(text.charAt(at - 2) || ' ')) return endOfRun(text, at)
  if (before === '(' || before === '（') {
    if ((end = match(bracketYear, text, at)) > 0) return end
    if ((end = match(bracketed, text, at)) > 0) return end
  }
  return -1
}

/** The level of a budget account above: what stands before a 款 ends in a 类, before a 项 in a 款. */
const ABOVE: Readonly<Record<string, RegExp>> = { 款: /类[)）][^。；\n]{0,30}$/, 项: /款[)）][^。；\n]{0,30}$/ }
/**
 * 公共安全支出（204类）司法（06款）行政运行（11项）: codes of the accounts of government revenue and expenditure, three digits and two.
 * Source: 政府收支分类科目 (财政部), levels 类, 款, 项.
 */
function isAccountCode(text: string, at: number, end: number): boolean {
  const level = text.charAt(end)
  if (!')）'.includes(text.charAt(end + 1) || ' ')) return false
  if (level === '类') return end - at === 3
  const above = ABOVE[level]
  return above !== undefined && end - at === 2 && new RegExp(`${above}[)）][^。；\n]{0,30}$`).test(text.slice(Math.max(0, at - 34), at))
}

function afterYear(text: string, at: number): number {
  const month = match(months, text, at)
  if (month < 0) return at
  return Math.max(month, match(days, text, month))
}

function isRocYear(text: string, at: number): boolean {
  let end = at
  while (end < at + 4 && isDigit(text.charCodeAt(end))) end++
  const year = Number(text.slice(at, end))
  return (end - at === 2 || end - at === 3) && year >= 60 && year <= 130
}

const startsItem = (text: string, at: number, from: number): boolean => {
  let i = at - 1
  while (i >= from && i > at - 8 && ' \t\u3000\u00a0'.includes(text.charAt(i))) i--
  return i < from || text.charCodeAt(i) < 32
}
function endOfRun(text: string, at: number): number {
  let end = at
  while (isDigit(text.charCodeAt(end))) end++
  return end
}
const ratioContext = (text: string, at: number): boolean => /(?:比例|之比|比为|比率|比重|结构|配比|性别比|配套|按照|调整为|按)[^。，；\d]{0,4}$/.test(text.slice(Math.max(0, at - 12), at))

/** End of a document number or of a footnote mark that begins at `at`, just inside its bracket, or -1. */
export const skipBracketed = (text: string, at: number): number => Math.max(match(documentNumber, text, at), match(footnote, text, at))

/** End of what stands at the Chinese numeral at `at` and is a date, a time, an age or a label, or -1. */
export function skipHan(text: string, at: number): number {
  let end: number
  if ((end = match(hanYears, text, at)) > 0 && /[〇零○一二三四五六七八九]{2}/.test(text.slice(at, at + 2)) && !isAboutYears(text, at)) {
    const month = match(hanMonth, text, end)
    return month < 0 ? end : Math.max(month, match(hanDay, text, month))
  }
  if ((end = match(hanMonth, text, at)) > 0) return Math.max(end, match(hanDay, text, end))
  if (text.charAt(at - 1) === '劣' && text.charAt(at + 1) === '类') return at + 2
  for (const pattern of [hanReach, waterClass, slogan, hanDay, hanAge, hanClock, hanLabel]) if ((end = match(pattern, text, at)) > 0) return end
  return -1
}
/** 三四年, 七八年 are lengths; 九八年 and 一六年 are years. */
const isAboutYears = (text: string, at: number): boolean => text.charAt(at + 2) === '年' && '一二三四五六七八九'.indexOf(text.charAt(at + 1)) === '一二三四五六七八九'.indexOf(text.charAt(at)) + 1
