import { parseDecimal, shift, toText } from '../../text/decimal.js'
import type { Cell, Change, Indicator } from '../comparison.js'

type Value = Cell['value']

/** An exact decimal in another power of ten, never rounded. */
const moved = (value: string, power: number): string => toText(shift(parseDecimal(value), -power)).replace('-', '−')

/** A value as shown: `10^power` of the base unit is one; a range with a dash, a ratio with colons. */
export const shownValue = (value: Value, power: number, ratio = false): string => (typeof value === 'string' ? moved(value, power) : value.map((part) => moved(part, power)).join(ratio ? ':' : '–'))

const signed = (value: string): string => (/^[-−]/.test(value) ? `−${value.slice(1)}` : /[1-9]/.test(value) ? `+${value}` : value)

/** The change most telling for its kind: percentage points of a rate, per cent, or the amount. */
export function shownChange({ points, percent, absolute, direction }: Change, { display }: Indicator): { zh: string; en: string } {
  if (points !== undefined) return { zh: `${signed(points)} 个百分点`, en: `${signed(points)} pp` }
  if (percent !== undefined) return { zh: `${signed(percent)}%`, en: `${signed(percent)}%` }
  if (absolute === null) return { up: { zh: '升', en: 'up' }, down: { zh: '降', en: 'down' }, same: { zh: '持平', en: 'same' } }[direction]
  const amount = signed(moved(absolute, display.power))
  return { zh: amount, en: amount }
}

/** The whole of a change: amount, per cent, and what they may be, as both ends are rounded. */
export function changeTold({ absolute, percent, points, interval }: Change, { display }: Indicator): string {
  const between = ([low, high]: readonly [string, string], power: number): string => (low === high ? '' : ` [${moved(low, power)}, ${moved(high, power)}]`)
  return [
    ...(absolute !== null && points === undefined ? [`${signed(moved(absolute, display.power))} ${display.unit}${between(interval.absolute, display.power)}`] : []),
    ...(percent === undefined ? [] : [`${signed(percent)}%${interval.percent ? between(interval.percent, 0) : ''}`]),
    ...(points === undefined ? [] : [`${signed(points)} pp${interval.points ? between(interval.points, 0) : ''}`]),
  ].join(' · ')
}
