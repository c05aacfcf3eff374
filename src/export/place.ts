import type { Analysis, Heading, Report, SectionRole } from '../model/analysis.js'
import type { Span } from '../model/span.js'
import type { Correction, Entry } from './options.js'

/** Where a row stands and what report it is of. */
export interface Place {
  analysis: Analysis
  report: Report
  files: readonly string[]
  corrected: Correction
  id: string
  span: Span | null
  quote: string
  /** "p14", "table 2 r4c1"; "p14–p16" where it reaches over several blocks. */
  locator: string
  /** Numbers and titles of the headings above it, the top one first. */
  section: string
  sectionRole: SectionRole | null
}

const NO_CORRECTION: Correction = {}
/** Deeper than any real outline; guards against a ring of parents. */
const MAX_DEPTH = 32

/** Finds places in one report: block by position, headings by id. */
export class Places {
  private readonly byId: ReadonlyMap<string, Heading>
  private readonly paths = new Map<string, string>()
  private readonly corrected: Correction
  private readonly files: readonly string[]

  constructor(
    readonly entry: Entry,
    readonly report: Report,
  ) {
    this.byId = new Map(report.headings.map((heading) => [heading.id, heading]))
    this.corrected = entry.corrected?.get(report.id) ?? NO_CORRECTION
    this.files = entry.files.length > 0 ? entry.files : [entry.analysis.source.name]
  }

  /** @param heading id of the heading; undefined: the innermost one around the span. */
  of(id: string, span: Span | null, quote: string, heading: string | null | undefined): Place {
    const above = heading === undefined ? this.around(span) : heading === null ? undefined : this.byId.get(heading)
    return {
      analysis: this.entry.analysis,
      report: this.report,
      files: this.files,
      corrected: this.corrected,
      id,
      span,
      quote,
      locator: span === null ? '' : this.locator(span),
      section: above === undefined ? '' : this.path(above),
      sectionRole: above?.role ?? null,
    }
  }

  private around(span: Span | null): Heading | undefined {
    if (span === null) return undefined
    return this.report.headings.findLast(({ section }) => section.start <= span.start && span.start < section.end)
  }

  private path(heading: Heading): string {
    const known = this.paths.get(heading.id)
    if (known !== undefined) return known
    const parts: string[] = []
    for (let at: Heading | undefined = heading; at && parts.length < MAX_DEPTH; at = at.parent === null ? undefined : this.byId.get(at.parent)) parts.unshift(at.number === null ? at.title : `${at.number} ${at.title}`)
    const path = parts.join(' / ')
    this.paths.set(heading.id, path)
    return path
  }

  private locator({ start, end }: Span): string {
    const { blocks } = this.entry.analysis.source
    let [low, high] = [0, blocks.length]
    while (low < high) {
      const mid = (low + high) >> 1
      if (blocks[mid]!.span.end <= start) low = mid + 1
      else high = mid
    }
    const first = blocks[low]
    if (first === undefined || first.span.start >= Math.max(end, start + 1)) return ''
    let last = first
    for (let i = low + 1; i < blocks.length && blocks[i]!.span.start < end; i++) last = blocks[i]!
    return last.locator === first.locator ? first.locator : `${first.locator}–${last.locator}`
  }
}
