import type { Analysis } from '../model/analysis.js'
import { MappedText } from '../model/source-map.js'
import { convert } from './convert.js'

/**
 * The clean text of an Analysis, with its way back to the source: repaired, simplified, half-width. It is made again from the source
 * text and the edits of the Analysis, so nothing has to be stored for it.
 * @throws RangeError where the Analysis has been made without its text
 */
export function cleanTextOf(analysis: Analysis): MappedText {
  const { text } = analysis.source
  if (text === undefined) throw new RangeError('the Analysis has been made without its text')
  const mapped = MappedText.fromEdits(
    text,
    analysis.edits.map(({ span, replacement, by, inferred }) => ({ ...span, replacement, by, inferred })),
  )
  return mapped.withText(convert(mapped.text).text)
}
