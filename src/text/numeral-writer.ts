const DIGITS = '零一二三四五六七八九'
const FORMAL = '零壹贰叁肆伍陆柒捌玖'
const BIG = ['', '万', '亿', '万亿', '亿亿']

export interface WriteOptions {
  /** 壹贰叁 as on cheques. */
  formal?: boolean
}

/** Writes a plain decimal ("1050.3") as a Chinese numeral: 一千零五十点三. Whole part below 10^20. */
export function writeNumeral(value: string, options: WriteOptions = {}): string {
  const negative = value.startsWith('-')
  const [whole = '0', fraction = ''] = (negative ? value.slice(1) : value).split('.')
  const digits = options.formal ? FORMAL : DIGITS
  const tail = fraction === '' ? '' : `点${[...fraction].map((d) => digits.charAt(Number(d))).join('')}`
  return (negative ? '负' : '') + writeWhole(whole.replace(/^0+(?=\d)/, ''), digits, options.formal ?? false) + tail
}

function writeWhole(whole: string, digits: string, formal: boolean): string {
  if (whole === '0') return digits.charAt(0)
  if (whole.length > 20) throw new RangeError('only numbers below 10^20 are written')
  const groups: string[] = []
  for (let end = whole.length; end > 0; end -= 4) groups.unshift(whole.slice(Math.max(0, end - 4), end))
  let text = ''
  let gap = false
  groups.forEach((group, index) => {
    const big = groups.length - 1 - index
    const number = Number(group)
    if (number === 0) {
      gap = true
      return
    }
    if (text !== '' && (gap || number < 1000)) text += digits.charAt(0)
    text += writeGroup(number, digits, formal) + BIG[big]!
    gap = false
  })
  return text
}

function writeGroup(number: number, digits: string, formal: boolean): string {
  const units = formal ? ['', '拾', '佰', '仟'] : ['', '十', '百', '千']
  let text = ''
  let zero = false
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(number / 10 ** place) % 10
    if (digit === 0) zero ||= text !== ''
    else {
      if (zero) text += digits.charAt(0)
      text += digits.charAt(digit) + units[place]!
      zero = false
    }
  }
  return text
}
