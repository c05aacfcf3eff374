import type { Quantity } from '../model/quantity.js'

/** What a scan of one text knows. */
export interface Scan {
  text: string
  from: number
  to: number
  /** What a plain 元 is. */
  currency: 'CNY' | 'TWD' | 'HKD'
  /** Plain Chinese numbers count too: 三百二十, 四. Not for reports. */
  lax: boolean
}

/** A reading that begins at a place; `end` is where the scan goes on. */
export interface Reading {
  quantity: Quantity | null
  end: number
}
