/**
 * Character tables of Chinese and Arabic numerals, by UTF-16 code unit.
 * Source: GB/T 15835-2011 (numerals in publications) for 〇/零 and 大写; 兆 = 10^12 as in Taiwan's budgets.
 */
export const DIGIT_VALUE = new Int8Array(65536).fill(-1)
/** 十 百 千 as powers of ten; 0 elsewhere. */
export const SMALL_UNIT = new Uint8Array(65536)
/** 万 亿 兆 as powers of ten; 0 elsewhere. */
export const BIG_UNIT = new Uint8Array(65536)
/** 廿 卅 卌: tens in one character. */
export const TENS_VALUE = new Uint8Array(65536)

const fill = (table: Int8Array | Uint8Array, values: Record<string, number>): void => {
  for (const [chars, value] of Object.entries(values)) for (const char of chars) table[char.charCodeAt(0)] = value
}
fill(DIGIT_VALUE, { '〇零○': 0, 一壹弌: 1, 二贰两俩弍: 2, 三叁弎: 3, 四肆: 4, 五伍: 5, 六陆: 6, 七柒: 7, 八捌: 8, 九玖: 9 })
fill(SMALL_UNIT, { 十拾: 1, 百佰: 2, 千仟: 3 })
fill(BIG_UNIT, { 万: 4, 亿: 8, 兆: 12 })
fill(TENS_VALUE, { 廿: 20, 卅: 30, 卌: 40 })

export const isDigit = (code: number): boolean => code >= 48 && code <= 57
export const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
export const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff
/** 0–9 in characters, 十 百 千 万 亿 兆, 廿 卅. */
export const isHanNumeral = (code: number): boolean => DIGIT_VALUE[code]! >= 0 || SMALL_UNIT[code]! > 0 || BIG_UNIT[code]! > 0 || TENS_VALUE[code]! > 0
/** Characters of numerals that are everyday words when they stand alone: 肆意, 队伍, 大陆, 收拾. */
export const isFormalOnly = (char: string): boolean => '肆伍陆拾佰仟壹弌弍弎'.includes(char)
