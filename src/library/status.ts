import type { Kysely } from 'kysely'
import type { Failure } from './failure.js'
import { SKIP_REASONS, type Outcome, type SkipReason, type Tables } from './schema.js'

/** Files by what became of them. `discovered` is the sum of the others. */
export interface Ledger {
  discovered: number
  done: number
  partial: number
  failed: number
  skipped: number
  reasons: Record<SkipReason, number>
}
export interface Status {
  files: Ledger
  /** Files of earlier runs that lie no longer where they were found. */
  gone: number
  holds: { contents: number; reports: number; figures: number; problems: number; measures: number; findings: number; issuers: number }
  lastRun: { id: number; command: string; state: string; startedAt: string; endedAt: string | null } | null
}
export interface FailedFile extends Failure {
  path: string
  outcome: Outcome
  reason: SkipReason | null
}

export const emptyLedger = (): Ledger => ({ discovered: 0, done: 0, partial: 0, failed: 0, skipped: 0, reasons: Object.fromEntries(SKIP_REASONS.map((reason) => [reason, 0])) as Ledger['reasons'] })

/** Enters one file, or several, into a ledger. */
export function enter(ledger: Ledger, outcome: Outcome, reason: SkipReason | null, count = 1): void {
  ledger.discovered += count
  ledger[outcome] += count
  if (outcome === 'skipped' && reason !== null) ledger.reasons[reason] += count
}

export async function status(db: Kysely<Tables>): Promise<Status> {
  const files = emptyLedger()
  const groups = await db.selectFrom('files').select((eb) => ['outcome', 'reason', eb.fn.countAll<number>().as('count')]).where('gone_at', 'is', null).groupBy(['outcome', 'reason']).execute()
  for (const { outcome, reason, count } of groups) enter(files, outcome, reason, Number(count))
  const gone = await db.selectFrom('files').select((eb) => eb.fn.countAll<number>().as('count')).where('gone_at', 'is not', null).executeTakeFirstOrThrow()
  const contents = await db.selectFrom('documents').select((eb) => eb.fn.countAll<number>().as('count')).where('current', '=', 1).executeTakeFirstOrThrow()
  const issuers = await db.selectFrom('reports').innerJoin('documents', 'documents.id', 'document_id').select((eb) => eb.fn.count<number>('issuer_key').distinct().as('count')).where('current', '=', 1).executeTakeFirstOrThrow()
  const countOf = async (table: 'figures' | 'problems' | 'measures' | 'findings'): Promise<number> => {
    const all = db.selectFrom(table as 'figures').innerJoin('reports', 'reports.id', 'report_id').innerJoin('documents', 'documents.id', 'document_id')
    // What was recomputed and holds is no finding to look into.
    const rows = table === 'findings' ? all.where('severity' as never, '<>', 'info' as never) : all
    return Number((await rows.select((eb) => eb.fn.countAll<number>().as('count')).where('current', '=', 1).executeTakeFirstOrThrow()).count)
  }
  const reports = await db.selectFrom('reports').innerJoin('documents', 'documents.id', 'document_id').select((eb) => eb.fn.countAll<number>().as('count')).where('current', '=', 1).executeTakeFirstOrThrow()
  const run = await db.selectFrom('runs').selectAll().orderBy('id', 'desc').limit(1).executeTakeFirst()
  return {
    files,
    gone: Number(gone.count),
    holds: {
      contents: Number(contents.count), reports: Number(reports.count), figures: await countOf('figures'), problems: await countOf('problems'),
      measures: await countOf('measures'), findings: await countOf('findings'), issuers: Number(issuers.count),
    },
    lastRun: run === undefined ? null : { id: run.id, command: run.command, state: run.state, startedAt: run.started_at, endedAt: run.ended_at },
  }
}

/** How many files are read from the database at a time. */
const PAGE = 500

export async function* failures(db: Kysely<Tables>): AsyncGenerator<FailedFile> {
  for (let after = ''; ; ) {
    const rows = await db.selectFrom('files').select(['path', 'outcome', 'reason', 'error']).where('error', 'is not', null).where('gone_at', 'is', null).where('path', '>', after).orderBy('path').limit(PAGE).execute()
    for (const { path, outcome, reason, error } of rows) yield { path, outcome, reason, ...(JSON.parse(error!) as Failure) }
    if (rows.length < PAGE) return
    after = rows.at(-1)!.path
  }
}

