/** An exact decimal: `m` × 10^`e`. */
export interface Decimal {
  m: bigint
  e: number
}

const TEN = 10n

export const decimal = (m: bigint | number, e = 0): Decimal => ({ m: BigInt(m), e })
export const shift = (d: Decimal, places: number): Decimal => ({ m: d.m, e: d.e + places })
export const negate = (d: Decimal): Decimal => ({ m: -d.m, e: d.e })
export const times = (a: Decimal, b: Decimal): Decimal => ({ m: a.m * b.m, e: a.e + b.e })

export function plus(a: Decimal, b: Decimal): Decimal {
  if (a.e === b.e) return { m: a.m + b.m, e: a.e }
  if (a.e > b.e) return { m: a.m * TEN ** BigInt(a.e - b.e) + b.m, e: b.e }
  return plus(b, a)
}

export function compare(a: Decimal, b: Decimal): number {
  const d = plus(a, negate(b)).m
  return d < 0n ? -1 : d > 0n ? 1 : 0
}

/** Plain decimal notation without needless zeros: never an exponent. */
export function toText(d: Decimal): string {
  const sign = d.m < 0n ? '-' : ''
  const digits = (d.m < 0n ? -d.m : d.m).toString()
  if (digits === '0') return '0'
  if (d.e >= 0) return sign + digits + '0'.repeat(d.e)
  const point = digits.length + d.e
  const whole = point > 0 ? digits.slice(0, point) : '0'
  let fraction = point > 0 ? digits.slice(point) : '0'.repeat(-point) + digits
  let end = fraction.length
  while (end > 0 && fraction.charCodeAt(end - 1) === 48) end--
  fraction = fraction.slice(0, end)
  return fraction === '' ? sign + whole : `${sign}${whole}.${fraction}`
}

/** Reads plain decimal notation, e.g. "-12.50". The number of decimals is kept in `e`. */
export function parseDecimal(text: string): Decimal {
  const dot = text.indexOf('.')
  if (dot < 0) return { m: BigInt(text), e: 0 }
  return { m: BigInt(text.slice(0, dot) + text.slice(dot + 1)), e: dot + 1 - text.length }
}

/** 10^e as plain text. */
export const powerOfTen = (e: number): string => toText({ m: 1n, e })
