import type { Span } from '../model/span.js'

/** One report, or reports that begin with these lines. */
export type Splits = { split: 'none' } | { split: 'at'; starts: readonly string[] }

/**
 * Where a text is parted by first lines that a user gives: each report runs to the next one's start; what stands before the first belongs to
 * none. Lines are compared without blanks; one may be given by its first words. Each is looked for behind the one before it.
 * @returns the spans, and the starts that no line has (then `spans` is of the others)
 */
export function splitAt(text: string, splits: Splits): { spans: Span[]; missing: string[] } {
  if (splits.split === 'none') return { spans: [{ start: 0, end: text.length }], missing: [] }
  const lines = linesOf(text)
  const found: number[] = []
  const missing: string[] = []
  let from = 0
  for (const start of splits.starts) {
    const wanted = bare(start)
    let at = from
    while (at < lines.length && !lines[at]!.bare.startsWith(wanted)) at++
    if (at === lines.length) {
      missing.push(start)
      continue
    }
    found.push(lines[at]!.start)
    from = at + 1
  }
  return { spans: found.map((start, i) => ({ start, end: found[i + 1] ?? text.length })), missing }
}

const bare = (line: string): string => line.replace(/\s+/g, '')
/** Beginnings are compared, so a long line need not be read to its end. */
const READ = 400
function linesOf(text: string): { start: number; bare: string }[] {
  const lines: { start: number; bare: string }[] = []
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    lines.push({ start, bare: bare(text.slice(start, Math.min(end, start + READ))) })
    start = end + 1
  }
  return lines
}
