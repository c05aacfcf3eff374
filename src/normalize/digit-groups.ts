/** Digits between commas: one number with its thousands set apart, several numbers, or damage that is no number at all. */
export type Grouping = 'number' | 'list' | 'broken'

const GROUPED = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/
/** 12亿0,349万: the lower part of a compound amount keeps its zeros. */
const LOWER_PART = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/
const MULTIPLIERS = '亿億万萬兆'
const PLAIN = /^(?:0|[1-9]\d*)(?:\.\d+)?$/

/**
 * @param run digits, points and commas, a digit at both ends, at least one comma
 * @param before the character before it
 */
export function grouping(run: string, before = ''): Grouping {
  if (GROUPED.test(run) || (before !== '' && MULTIPLIERS.includes(before) && LOWER_PART.test(run))) return 'number'
  return run.split(',').every((part) => PLAIN.test(part)) ? 'list' : 'broken'
}

export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39
export const isHanzi = (code: number): boolean => (code >= 0x3400 && code <= 0x9fff) || code === 0x3007
