import type { Analysis } from '../model/analysis.js'
import { MappedText } from '../model/source-map.js'
import { convert } from '../normalize/convert.js'

/**
 * The text that people search, with its way back to the source: repaired, simplified, half-width. It is made again from the source
 * text and the edits of the Analysis, so nothing has to be stored for it.
 */
export function cleanTextOf(analysis: Analysis): MappedText {
  const { text } = analysis.source
  if (text === undefined) throw new RangeError('an Analysis without its text cannot be searched')
  const mapped = MappedText.fromEdits(
    text,
    analysis.edits.map(({ span, replacement, by, inferred }) => ({ ...span, replacement, by, inferred })),
  )
  return mapped.withText(convert(mapped.text).text)
}

/** Lower case, each letter at its place: İ alone would become two. */
export const lowerCase = (text: string): string => text.replaceAll('İ', 'i').toLowerCase()

/** What is typed as a query, in the same form. */
export const cleanQuery = (query: string): string => lowerCase(convert(query).text)
