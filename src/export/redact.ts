import type { Analysis } from '../model/analysis.js'
import type { Span } from '../model/span.js'
import type { Entry } from './options.js'
import { personalNumbers } from './redact-numbers.js'

/** Fields that no person wrote: ids, hashes, exact decimals. They are never words. */
const MACHINE = new Set(['id', 'parent', 'heading', 'figure', 'problems', 'measures', 'sha256', 'textSha256', 'fingerprint', 'value', 'step', 'interval', 'stated', 'computed', 'by', 'rule', 'schemaVersion', 'version', 'kind', 'code', 'start', 'end'])
/** What a user's own extractor found: whatever its fields are called, they may hold words. */
const DATA = 'data'
const ANY_NUMBER = /[0-9０-９](?:[^\n]{0,3}[0-9０-９]){6}/
const DIGIT = /[0-9０-９XxＸｘ]/g

/** Hides ID and telephone numbers in words; each digit becomes `*`, so that lengths and spans stay. */
export function redactText(text: string, amounts: ReadonlySet<string> = NO_AMOUNTS): string {
  return ANY_NUMBER.test(text) ? masked(text, personalNumbers(text, amounts)) : text
}

const NO_AMOUNTS: ReadonlySet<string> = new Set()

function masked(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text
  let out = ''
  let from = 0
  for (const { start, end } of spans) {
    out += text.slice(from, start) + text.slice(start, end).replace(DIGIT, '*')
    from = end
  }
  return out + text.slice(from)
}

/** The entry with every ID and telephone number hidden: text of the source, quotes, titles, messages, paths. */
export function redactEntry(entry: Entry, hidden: (count: number) => void = () => undefined): Entry {
  const redactor = new Redactor(entry.analysis, hidden)
  const files = entry.files.map((file) => redactor.words(file))
  const corrected = entry.corrected && new Map([...entry.corrected].map(([id, correction]) => [id, redactor.value(correction, '') as typeof correction]))
  const dispositions = entry.dispositions && new Map([...entry.dispositions].map(([id, disposition]) => [id, redactor.value(disposition, '') as typeof disposition]))
  return { analysis: redactor.value(entry.analysis, '') as Analysis, files, ...(corrected ? { corrected } : {}), ...(dispositions ? { dispositions } : {}) }
}

class Redactor {
  private readonly amounts: Set<string>
  private readonly source: string | undefined
  private readonly hiddenSource: string | undefined

  constructor(
    analysis: Analysis,
    private readonly hidden: (count: number) => void,
  ) {
    // A cell of a table in 元 has no unit of its own; that it is money was found out by its table.
    this.amounts = new Set(analysis.reports.flatMap(({ figures }) => figures.filter(({ kind }) => kind === 'money').map(({ quote }) => quote)))
    this.source = analysis.source.text
    this.hiddenSource = this.source === undefined ? undefined : this.words(this.source)
  }

  words(text: string): string {
    if (!ANY_NUMBER.test(text)) return text
    const spans = personalNumbers(text, this.amounts)
    this.hidden(spans.length)
    return masked(text, spans)
  }

  /** A copy with the words of all fields gone over. A quote is what the hidden source has at its span. */
  value(value: unknown, key: string): unknown {
    if (typeof value === 'string') return MACHINE.has(key) ? value : this.words(value)
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return MACHINE.has(key) && typeof value[0] === 'string' ? (value as unknown[]) : value.map((item) => this.value(item, key))
    const out: Record<string, unknown> = {}
    for (const [name, field] of Object.entries(value)) out[name] = this.value(field, key === DATA || name === DATA ? DATA : name)
    return this.sameAsSource(value, out)
  }

  private sameAsSource(from: Located, out: Record<string, unknown>): Record<string, unknown> {
    if (this.source === undefined || this.hiddenSource === undefined) return out
    if (from.text === this.source) out['text'] = this.hiddenSource
    if (from.quote !== undefined && from.span) {
      const { start, end } = from.span
      if (this.source.slice(start, end) === from.quote) out['quote'] = this.hiddenSource.slice(start, end)
    }
    return out
  }
}

/** What many objects of an Analysis have. */
interface Located {
  text?: string
  quote?: string
  span?: Span | null
}
