import picomatch from 'picomatch'
import type { ReportKind } from '../model/analysis.js'
import { kindOfWords, yearOfWords } from './manifest-words.js'
import type { Splits } from './override-splits.js'
import { listOf, readUserTable, textOf, userFileError, type UserFile, type UserRow } from './user-table.js'

const FILE: UserFile = {
  called: { zh: '按路径指定的文件', en: 'file of overrides' },
  heads: {
    path: ['路径', '文件', '文件名', '文件路径'],
    issuer: ['单位', '单位名称', '填报单位', '报送单位'],
    year: ['年度', '年份', '报告年度', '所属年度'],
    kind: ['类型', '报告类型', '材料类型', '种类'],
    submission: ['报送', '报送批次', '同一报送', '一次报送'],
    reports: ['拆分', '篇', '篇数', '报告开头', 'split', 'splits'],
  },
  required: ['path'],
}
/** What a user says of files: null where a row says nothing. */
export interface Claims {
  issuer: string | null
  year: number | null
  kind: ReportKind | null
  /** Files with one label are one submission. */
  submission: string | null
  splits: Splits | null
}
export interface Override extends Claims {
  line: number
  /** Path or glob, relative to the folder of the file it stands in, parts joined by /. */
  path: string
}
export interface Overrides {
  entries: Override[]
  ignored: string[]
  /** What is said of a path: each field from the most specific row that gives it, and the lines that did; null where no row matches. */
  match(path: string): (Claims & { lines: number[] }) | null
}

/** Words of `reports` for a file that is one report. */
const WHOLE = /^(?:1|一|一篇|整份|不拆分|none|one)$/i
const FIELDS = ['issuer', 'year', 'kind', 'submission', 'splits'] as const

/**
 * Who, when, what and where a file's reports begin, by path: CSV or JSON; path, issuer, year, kind, submission, reports.
 * A path is one file, a folder (ends in /), or a glob (* within a part, ** over parts); that of an archive's member is a.zip!/b.docx.
 * `reports` is 1 for a file that is one report, or the first lines of its reports, parted by ; or |.
 * @throws JianbaoError 'bad-user-file' that names the line
 */
export function parseOverrides(text: string, simple: (words: string) => string = (words) => words): Overrides {
  const { rows, ignored } = readUserTable(text, FILE)
  const entries = rows.map((row) => overrideOf(row, simple))
  const lines = new Map<string, number>()
  for (const [i, entry] of entries.entries()) {
    const before = lines.get(entry.path)
    if (before !== undefined) throw userFileError(FILE, rows[i]!.at, `路径“${entry.path}”已见于第 ${before} 行`, `"${entry.path}" stands in line ${before} already`)
    lines.set(entry.path, entry.line)
  }
  const ranked = entries.map((entry) => ({ entry, test: testOf(entry.path), rank: rankOf(entry.path) })).sort((a, b) => b.rank - a.rank || b.entry.line - a.entry.line)
  const exact = new Map(entries.map((entry) => [entry.path, entry]))
  return {
    entries,
    ignored,
    match(path) {
      const name = pathOf(path)
      const own = exact.get(name)
      const met = [...(own ? [own] : []), ...ranked.filter(({ entry, test }) => entry !== own && test(name)).map(({ entry }) => entry)]
      return met.length === 0 ? null : merged(met)
    },
  }
}

/** What is said of a path, or null. */
export const matchOverride = (overrides: Overrides, path: string): (Claims & { lines: number[] }) | null => overrides.match(path)

function overrideOf(row: UserRow, simple: (words: string) => string): Override {
  const path = pathOf(textOf(row, 'path'))
  const [issuer, year, kind, submission] = ['issuer', 'year', 'kind', 'submission'].map((field) => simple(textOf(row, field)) || null) as [string | null, string | null, string | null, string | null]
  if (path === '' || path.startsWith('/') || /(?:^|\/)\.\.(?:\/|$)/.test(path) || /^[A-Za-z]:/.test(path)) throw userFileError(FILE, row.at, `路径“${path}”应相对于本文件所在的文件夹，不含 ..`, `"${path}" must be relative to the folder of this file, without ..`)
  const read = { year: year === null ? null : yearOfWords(year), kind: kind === null ? null : kindOfWords(kind) }
  if (year !== null && read.year === null) throw userFileError(FILE, row.at, `认不出年度“${year}”`, `"${year}" is no year`)
  if (kind !== null && read.kind === null) throw userFileError(FILE, row.at, `认不出报告类型“${kind}”`, `"${kind}" is no kind of report`)
  const override = { line: row.line, path, issuer, ...read, submission, splits: splitsOf(row) }
  if (FIELDS.every((field) => override[field] === null)) throw userFileError(FILE, row.at, '除路径外什么也没有说', 'says nothing beside the path')
  return override
}

function splitsOf(row: UserRow): Splits | null {
  const starts = listOf(row, 'reports')
  if (starts.length === 0) return null
  if (starts.length === 1 && WHOLE.test(starts[0]!)) return { split: 'none' }
  const short = starts.find((start) => start.replace(/\s+/g, '').length < 2)
  if (short !== undefined) throw userFileError(FILE, row.at, `“${short}”不是报告的第一行；一篇写 1，多篇写各篇的第一行`, `"${short}" is no first line of a report; write 1 for one report, or the first line of each`)
  const twice = starts.find((start, i) => starts.indexOf(start) !== i)
  if (twice !== undefined) throw userFileError(FILE, row.at, `“${twice}”写了两次`, `"${twice}" stands there twice`)
  return { split: 'at', starts }
}

/** A path with one form: composed characters (names from macOS are not), / between parts, no ./ before. */
const pathOf = (path: string): string => path.normalize('NFC').replaceAll('\\', '/').replace(/^(?:\.\/)+/, '')

const OPTIONS = { dot: true, nonegate: true, noextglob: true, nobrace: true, nobracket: true, strictSlashes: true } as const
const IS_GLOB = /[*?]/
/** Names hold brackets, braces and ! as plain characters (【2022】[1].docx, a.zip!/b.docx): only * and ? are signs. */
const literal = (pattern: string): string => pattern.replace(/[[\](){}!+@^$|\\]/g, '\\$&')
function testOf(pattern: string): (path: string) => boolean {
  if (pattern.endsWith('/') && !IS_GLOB.test(pattern)) return (path) => path.startsWith(pattern)
  return IS_GLOB.test(pattern) ? picomatch(literal(pattern.endsWith('/') ? `${pattern}**` : pattern), OPTIONS) : (path) => path === pattern
}
/** More plain characters are more specific; at equal length the glob over parts is the widest. */
const rankOf = (pattern: string): number => 4 * pattern.replace(/[*?]/g, '').length + (pattern.includes('**') ? 0 : pattern.includes('*') ? 1 : pattern.includes('?') ? 2 : 3)

function merged(met: readonly Override[]): Claims & { lines: number[] } {
  const said: Record<(typeof FIELDS)[number], unknown> = { issuer: null, year: null, kind: null, submission: null, splits: null }
  const lines = new Set<number>()
  for (const field of FIELDS) {
    const from = met.find((entry) => entry[field] !== null)
    if (!from) continue
    said[field] = from[field]
    lines.add(from.line)
  }
  return { ...(said as Claims), lines: [...lines].sort((a, b) => a - b) }
}
