/**
 * Word's number formats (ECMA-376 part 1, 17.18.59 ST_NumberFormat) as text.
 * Formats of other scripts fall back to decimal.
 */
const DIGITS = '〇一二三四五六七八九'
const LEGAL_SIMPLIFIED = '零壹贰叁肆伍陆柒捌玖'
const LEGAL_TRADITIONAL = '零壹貳參肆伍陸柒捌玖'

const roman = (n: number): string => {
  let rest = n
  let out = ''
  for (const [value, letters] of [[1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']] as const) {
    for (; rest >= value; rest -= value) out += letters
  }
  return out
}
/** A … Z, AA, BB … */
const letters = (n: number): string => String.fromCharCode(65 + ((n - 1) % 26)).repeat(Math.ceil(n / 26))
const digitwise = (n: number, digits: string): string => [...String(n)].map((d) => digits[Number(d)]).join('')
const cycle = (n: number, signs: string): string => signs[(n - 1) % signs.length]!
const range = (n: number, first: number, from: number, to: number, fallback: string): string => (n >= from && n <= to ? String.fromCharCode(first + n - from) : fallback)
const fullWidth = (n: number): string => digitwise(n, '０１２３４５６７８９')

/** 一百零一: counting with 十百千万. `leadingOne`: 一十二 at the head, as legal figures have it (壹拾贰). */
function counting(n: number, digits: string, units: readonly string[], zero: string, leadingOne: boolean): string {
  if (n === 0) return zero
  if (n >= 10_000) {
    const rest = n % 10_000
    const head = counting(Math.floor(n / 10_000), digits, units, zero, leadingOne) + units[3]!
    return rest === 0 ? head : head + (rest < 1000 ? zero : '') + counting(rest, digits, units, zero, true)
  }
  let out = ''
  let gap = false
  for (const [i, unit] of [1000, 100, 10, 1].entries()) {
    const digit = Math.floor(n / unit) % 10
    if (digit === 0) {
      gap = out !== ''
      continue
    }
    if (gap) out += zero
    gap = false
    const omitted = digit === 1 && unit === 10 && out === '' && !leadingOne
    out += (omitted ? '' : digits[digit]!) + (unit === 1 ? '' : units[2 - i]!)
  }
  return out
}

const PLAIN = ['十', '百', '千', '万'] as const
const chinese = (n: number): string => counting(n, DIGITS, PLAIN, '零', false)
/** Up to 99 with 十, above as digits: 一〇〇. */
const shortCounting = (n: number): string => (n < 100 ? chinese(n) : digitwise(n, DIGITS))
const japanese = (n: number): string => chinese(n).replaceAll('零', '').replace(/^一(?=[百千])/, '')

const ordinalSuffix = (n: number): string => (n % 100 >= 11 && n % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th'))

const FORMATS: Readonly<Record<string, (n: number) => string>> = {
  none: () => '',
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (n) => String(n).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  numberInDash: (n) => `- ${n} -`,
  ordinal: (n) => `${n}${ordinalSuffix(n)}`,
  hex: (n) => n.toString(16).toUpperCase(),
  upperRoman: roman,
  lowerRoman: (n) => roman(n).toLowerCase(),
  upperLetter: letters,
  lowerLetter: (n) => letters(n).toLowerCase(),
  chineseCounting: shortCounting,
  taiwaneseCounting: shortCounting,
  chineseCountingThousand: chinese,
  taiwaneseCountingThousand: chinese,
  japaneseCounting: japanese,
  ideographDigital: (n) => digitwise(n, DIGITS),
  japaneseDigitalTenThousand: (n) => digitwise(n, DIGITS),
  taiwaneseDigital: (n) => digitwise(n, '○一二三四五六七八九'),
  chineseLegalSimplified: (n) => counting(n, LEGAL_SIMPLIFIED, ['拾', '佰', '仟', '万'], '零', true),
  ideographLegalTraditional: (n) => counting(n, LEGAL_TRADITIONAL, ['拾', '佰', '仟', '萬'], '零', true),
  japaneseLegal: (n) => counting(n, '零壱弐参四伍六七八九', ['拾', '百', '阡', '萬'], '', true),
  ideographTraditional: (n) => cycle(n, '甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: (n) => cycle(n, '子丑寅卯辰巳午未申酉戌亥'),
  ideographZodiacTraditional: (n) => cycle(n, '甲乙丙丁戊己庚辛壬癸') + cycle(n, '子丑寅卯辰巳午未申酉戌亥'),
  ideographEnclosedCircle: (n) => range(n, 0x3280, 1, 10, shortCounting(n)),
  decimalEnclosedCircle: (n) => (n <= 20 ? range(n, 0x2460, 1, 20, '') : n <= 35 ? range(n, 0x3251, 21, 35, '') : range(n, 0x32b1, 36, 50, String(n))),
  decimalEnclosedCircleChinese: (n) => range(n, 0x2460, 1, 20, String(n)),
  decimalEnclosedParen: (n) => range(n, 0x2474, 1, 20, `(${n})`),
  decimalEnclosedFullstop: (n) => range(n, 0x2488, 1, 20, `${n}.`),
}

/** A number in a format of Word. `custom` formats (001, 002, …) give the digits they pad to. */
export function formatNumber(n: number, format: string, custom?: string): string {
  const padded = format === 'custom' ? /^0*1(?=\D|$)/.exec(custom ?? '') : null
  if (padded) return String(n).padStart(padded[0].length, '0')
  return (FORMATS[format] ?? String)(n)
}
