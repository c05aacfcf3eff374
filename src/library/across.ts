import type { AcrossFinding } from '../across/finding.js'
import type { AcrossRule, Corpus, ReportHead, ReportText } from '../across/kit.js'
import { across } from '../across/run.js'
import type { Analysis } from '../model/analysis.js'
import type { Block } from '../model/block.js'
import type { MappedText } from '../model/source-map.js'
import type { Line } from '../model/working.js'
import { linesOf } from '../normalize/lines.js'
import { cleanTextOf } from './clean-text.js'
import { unpack } from './packed.js'
import { documents } from './query.js'
import { roll, type RolledReport } from './roll.js'
import { namesFigures } from './select.js'
import { parseSelectors, type Selection } from './selectors.js'
import type { Store } from './store.js'

/** What was read of a document, as long as reports of it are asked for one after another. */
interface Opened {
  analysis: Analysis
  mapped: MappedText
  lines: readonly Line[]
}

/** Characters of text that are kept open: reports of one file by several issuers do not come one after another. */
const OPEN = 2_000_000

/** Texts and facts of one library, read when they are asked for. */
class LibraryCorpus implements Corpus {
  private readonly open = new Map<string, Opened>()
  private characters = 0

  constructor(
    private readonly store: Store,
    readonly heads: readonly ReportHead[],
  ) {}

  identify = (name: string): ReturnType<Corpus['identify']> => this.store.register.identify(name)

  async read(head: ReportHead): Promise<ReportText> {
    const { analysis, mapped, lines } = await this.opened(head.sha256)
    return readingOf(head, analysis, mapped, lines)
  }

  private async opened(sha256: string): Promise<Opened> {
    const known = this.open.get(sha256)
    if (known) return known
    const { analysis: packed } = await this.store.db.selectFrom('documents').select('analysis').where('sha256', '=', sha256).where('current', '=', 1).executeTakeFirstOrThrow()
    const analysis = unpack(packed!)
    const mapped = cleanTextOf(analysis)
    const opened = { analysis, mapped, lines: linesOf(mapped, analysis.source.blocks as Block[]) }
    this.characters += mapped.text.length
    for (const [oldest, { mapped: old }] of this.open) {
      if (this.characters <= OPEN) break
      this.open.delete(oldest)
      this.characters -= old.text.length
    }
    this.open.set(sha256, opened)
    return opened
  }
}

/** One report of an Analysis, as the checks across reports see it. @param lines of the whole document */
export function readingOf(head: ReportHead, analysis: Analysis, mapped: MappedText, lines: readonly Line[]): ReportText {
  const report = analysis.reports.find(({ id }) => id === head.uid)!
  const [from, to] = [mapped.fromSource(report.span.start), mapped.fromSource(report.span.end)]
  return {
    head,
    report,
    text: mapped.text,
    lines: lines.filter(({ start, end }) => start >= from && end <= to),
    toSource: (clean) => {
      const span = mapped.span(clean)
      return { span, quote: analysis.source.text!.slice(span.start, span.end) }
    },
  }
}

const headOf = ({ id, file, issuer, issuerKey, title, kind, periodStart, periodEnd, together }: RolledReport): ReportHead => {
  const [sha256, uid] = id.split('#') as [string, string]
  return { id, sha256, uid, file, issuer, issuerKey, title, kind, period: periodStart === null || periodEnd === null ? null : { start: periodStart, end: periodEnd }, together }
}

/** The reports that a selection means. What it says of figures and texts, only the results themselves can tell. */
async function idsOf(store: Store, selection: Selection): Promise<ReadonlySet<string>> {
  if (selection.text.length === 0 && !namesFigures(selection)) return new Set((await roll(store, selection)).map(({ id }) => id))
  const ids = new Set<string>()
  for await (const { sha256, reports } of documents(store, selection)) for (const uid of reports) ids.add(`${sha256}#${uid}`)
  return ids
}

/**
 * What does not fit between the reports of a library. Each is held against the whole library; earlier versions of a report are left out.
 * @param selection which reports the findings are about: the later one of the two, or either where both are on one year
 */
export async function* findingsAcross(store: Store, selection: Selection, rules: readonly AcrossRule[]): AsyncGenerator<AcrossFinding> {
  const all = await roll(store, parseSelectors([]))
  const meant = await idsOf(store, selection)
  const heads = all.filter(({ version }) => version?.current !== false).map(headOf)
  for await (const finding of across(new LibraryCorpus(store, heads), rules)) {
    const year = finding.evidence[0]!.year
    if (finding.evidence.some(({ side, sha256, report, year: other }) => (side === 'here' || other === year) && meant.has(`${sha256}#${report}`))) yield finding
  }
}
