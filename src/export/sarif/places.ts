import { isAbsolute } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ArtifactLocation, Region } from 'sarif'
import type { Span } from '../../model/span.js'
import type { Lines } from '../../text/lines.js'

/** A path as a URI reference: relative as it is, absolute with `file:`. */
export const uriOf = (path: string): string => (isAbsolute(path) ? pathToFileURL(path).href : path.split(/[/\\]/).map(encodeURIComponent).join('/'))

/** @param index place of the file in the log's list of artifacts */
export const artifactAt = (path: string, index: number): ArtifactLocation => ({ uri: uriOf(path), index })

/**
 * A span as a region: lines and columns from 1, columns and offsets in UTF-16 code units of the text as it was read.
 * @param lines null where the text is not there: offsets alone
 */
export function regionOf({ start, end }: Span, quote: string, lines: Lines | null): Region {
  const offsets = { charOffset: start, charLength: end - start, snippet: { text: quote } }
  if (lines === null) return offsets
  const [from, to] = [placeIn(lines, start), placeIn(lines, end)]
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column, ...offsets }
}

function placeIn(lines: Lines, position: number): { line: number; column: number } {
  const { line } = lines.at(position)
  return { line, column: position - lines.span(line).start + 1 }
}
