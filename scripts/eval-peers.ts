import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Quantity } from '../src/model/quantity.js'
import { convert } from '../src/normalize/convert.js'
import { scanQuantities } from '../src/text/quantities.js'
import { PEERS_LEFT_OUT } from './peers-left-out.js'

/** Reading numbers against a peer's test cases (shared/peers/README.md). */
export interface PeerCounts {
  file: string
  rows: number
  leftOut: number
  /** Rows with figures, scored. */
  scored: number
  right: number
  /** Rows without figures, scored. */
  silentRows: number
  silent: number
  misses: string[]
}
interface PeerFigure {
  start: number
  end: number
  value: string | null
}
interface PeerRow {
  id: string
  text: string
  figures: PeerFigure[]
}

export const PEER_FILES = ['rt-percent', 'rt-currency', 'rt-numberrange', 'rt-number', 'rt-dimension'] as const
/** What a row without figures must not contain, by file: the other kinds have files of their own. */
const KINDS: Readonly<Record<string, readonly Quantity['kind'][]>> = {
  'rt-percent': ['rate'],
  'rt-currency': ['money'],
  'rt-numberrange': [],
  'rt-number': ['bare', 'count', 'ratio', 'dimension', 'multiple', 'duration'],
  'rt-dimension': ['dimension'],
}

/** As clean as stage normalize makes a text, character for character, so that the peer's offsets hold. */
const cleaned = (text: string): string => convert(text).text.replace(/(?<=\d)，(?=\d{3}(?!\d))/g, ',')

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b))
const overlaps = (q: Quantity, f: PeerFigure): boolean => Math.min(q.reach.end, f.end) > Math.max(q.reach.start, f.start)

/** The number that a quantity states; a ratio of two is their quotient. */
function numberOf(q: Quantity): number {
  if (typeof q.value === 'string') return Number(q.value)
  return q.kind === 'ratio' && q.value.length === 2 ? Number(q.value[0]) / Number(q.value[1]) : Number.NaN
}

/** "(20,35]": one range of ours, or bounds by comparing words. Open or closed is a matter of the guide, not of reading. */
function fitsInterval(quantities: Quantity[], interval: string): boolean {
  const [low = '', high = ''] = interval.slice(1, -1).split(',')
  return quantities.some((q) => Array.isArray(q.value) && q.kind !== 'ratio' && near(Number(q.value[0]), Number(low)) && near(Number(q.value[1]), Number(high))) || (bound(quantities, low, ['>', '>=', '~']) && bound(quantities, high, ['<', '<=']) && (low !== '' || high !== '')) || (low === high && bound(quantities, low, ['=']))
}
const bound = (quantities: Quantity[], value: string, comparators: string[]): boolean => value === '' || quantities.some((q) => comparators.includes(q.comparator) && near(numberOf(q), Number(value)))

function isRight(file: string, row: PeerRow, found: Quantity[]): boolean {
  return row.figures.every((figure) => {
    if (figure.value === null) return true
    const here = found.filter((q) => overlaps(q, figure))
    if (file === 'rt-numberrange') return fitsInterval(here, figure.value)
    return here.some((q) => near(numberOf(q), Number(figure.value)))
  })
}

export function evaluatePeers(directory: string): PeerCounts[] {
  return PEER_FILES.map((file) => {
    const counts: PeerCounts = { file, rows: 0, leftOut: 0, scored: 0, right: 0, silentRows: 0, silent: 0, misses: [] }
    for (const line of readFileSync(join(directory, `${file}.jsonl`), 'utf8').trim().split('\n')) {
      const row = JSON.parse(line) as PeerRow
      counts.rows++
      if (row.id in PEERS_LEFT_OUT) {
        counts.leftOut++
        continue
      }
      const found = scanQuantities(cleaned(row.text), { bare: 'all' })
      if (row.figures.length === 0) {
        counts.silentRows++
        if (!found.some((q) => KINDS[file]!.includes(q.kind))) counts.silent++
        else counts.misses.push(`${row.id} ${row.text}: not silent, ${told(found)}`)
      } else {
        counts.scored++
        if (isRight(file, row, found)) counts.right++
        else counts.misses.push(`${row.id} ${row.text}: want ${row.figures.map((f) => f.value).join(' ')}, read ${told(found)}`)
      }
    }
    return counts
  })
}
const told = (found: Quantity[]): string => found.map((q) => `${q.kind} ${q.comparator}${[q.value].flat().join('..')}${q.unit}`).join(' ') || 'nothing'

export function peerTable(all: PeerCounts[]): string {
  const lines = all.map((c) => `${c.file.padEnd(15)} right ${c.right}/${c.scored}  silent ${c.silent}/${c.silentRows}  left out ${c.leftOut} of ${c.rows}`)
  const right = all.reduce((sum, c) => sum + c.right + c.silent, 0)
  const scored = all.reduce((sum, c) => sum + c.scored + c.silentRows, 0)
  return [...lines, `${'all'.padEnd(15)} ${right}/${scored} = ${(right / scored).toFixed(4)}`].join('\n')
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const results = evaluatePeers(process.argv[2] ?? '../shared/peers')
  for (const miss of results.flatMap((r) => r.misses)) process.stdout.write(`miss ${miss}\n`)
  for (const [id, reason] of Object.entries(PEERS_LEFT_OUT)) process.stdout.write(`left out ${id}: ${reason}\n`)
  process.stdout.write(`${peerTable(results)}\n`)
}
