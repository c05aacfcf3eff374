import { announcedUnit } from '../../src/domain/table-unit.js'
import type { Quantity } from '../../src/model/quantity.js'
import type { Span } from '../../src/model/span.js'
import { scanQuantities } from '../../src/text/quantities.js'

type Currency = 'CNY' | 'TWD' | 'HKD'

/** A printed number read as if its unit, which stands elsewhere, stood behind it; null if the two make no quantity. */
export function withUnit(text: string, place: Span, unit: string, currency: Currency): Quantity | null {
  const composed = scanQuantities(`${text.slice(place.start, place.end).trim()}${unit === '％' ? '%' : unit}`, { currency })
  const read = composed.length === 1 && composed[0]!.kind !== 'bare' ? composed[0]! : null
  const span = { start: place.start, end: place.end }
  return read ? { ...read, ...span, reach: span } : null
}

/** The unit that a line or the caption above it announces for its bare numbers (单位：万元), else null. */
export class AnnouncedUnits {
  private above: string | null = null

  /** Asked line by line, in order. */
  of(line: string): string | null {
    const own = line.includes('位') ? announcedUnit(line) : null
    const unit = own ?? this.above
    // a caption stands alone; it holds for the line right below it
    this.above = own !== null && line.length <= 40 ? own : null
    return unit
  }
}
