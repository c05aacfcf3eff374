export interface CsvRow {
  /** Where the row begins, from 1: a quoted cell may hold line ends, so rows and lines are counted apart. */
  line: number
  cells: string[]
}

/**
 * Rows of a CSV text (RFC 4180; comma, semicolon, tab or full-width comma, as the first row has them), with the line each begins on, which
 * hucre's reader does not tell; `unclosed` is the line of a quote that never ends. Blank rows and those that begin with # are left out.
 */
export function csvRows(text: string): { rows: CsvRow[]; unclosed: number | null } {
  const separator = separatorOf(text)
  const rows: CsvRow[] = []
  let cells: string[] = []
  let line = 1
  let begins = 1
  const endRow = (): void => {
    if (cells.some((cell) => cell.trim() !== '') && !cells[0]!.startsWith('#')) rows.push({ line: begins, cells })
    cells = []
  }
  for (let at = 0; at <= text.length; ) {
    let cell = ''
    if (text[at] === '"') {
      const opened = line
      for (at++; ; ) {
        const quote = text.indexOf('"', at)
        if (quote < 0) return { rows, unclosed: opened }
        cell += text.slice(at, quote)
        at = quote + 1
        if (text[at] !== '"') break
        cell += '"'
        at++
      }
      line += cell.split('\n').length - 1
    }
    const from = at
    while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++
    cells.push(cell + text.slice(from, at))
    if (text[at] === separator && at < text.length) {
      at++
      continue
    }
    at += text.startsWith('\r\n', at) ? 2 : 1
    line++
    endRow()
    begins = line
  }
  return { rows, unclosed: null }
}

/** The mark that parts the cells of the first row that has heads. */
function separatorOf(text: string): string {
  const head = text.slice(0, 4096).split(/[\r\n]/).find((line) => line.trim() !== '' && !line.startsWith('#')) ?? ''
  return ['\t', ',', ';', '，'].find((mark) => head.includes(mark)) ?? ','
}
