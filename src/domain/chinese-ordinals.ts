const DIGITS: Readonly<Record<string, number>> = {
  一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 〇: 0, 零: 0,
  壹: 1, 贰: 2, 叁: 3, 参: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9, 弍: 2, 叄: 3, 參: 3, 貳: 2, 陸: 6,
}
const TENS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100 }

/** Value of an ordinal below 1000 as chapter numbers are written (十二, 二十, 〇三, 壹拾); 0 if it is none. */
export function ordinalValue(numeral: string): number {
  let total = 0
  let digit = -1
  for (const c of numeral) {
    const ten = TENS[c]
    if (ten !== undefined) {
      total += (digit < 0 ? 1 : digit) * ten
      digit = -1
      continue
    }
    const d = DIGITS[c]
    if (d === undefined) return 0
    digit = digit < 0 ? d : digit * 10 + d
  }
  return total + Math.max(digit, 0)
}
