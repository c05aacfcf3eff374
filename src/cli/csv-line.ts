import { neutralise } from '../export/neutralise.js'

/** One line of CSV (RFC 4180), safe for spreadsheets. @param bom put a byte order mark before it */
export const csvLine = (cells: readonly string[], { bom = false } = {}): string => `${bom ? '\uFEFF' : ''}${cells.map(cell).join(',')}\r\n`

function cell(text: string): string {
  const safe = neutralise(text)
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
