import type { Kysely } from 'kysely'
import { JianbaoError } from '../model/error.js'
import { filesOf } from './query.js'
import type { RunChangeTable, Tables } from './schema.js'

export interface Run {
  id: number
  command: string
  version: string
  fingerprint: string
  startedAt: string
  endedAt: string | null
  state: string
  /** Results it changed that were there before. */
  changes: number
}
export interface RunChange extends Omit<RunChangeTable, 'run_id' | 'before' | 'after'> {
  files: string[]
  before: unknown
  after: unknown
}

/** The runs of a library that wrote something, the newest first. */
export async function runs(db: Kysely<Tables>): Promise<Run[]> {
  const rows = await db
    .selectFrom('runs')
    .selectAll()
    .select((eb) => eb.selectFrom('run_changes').select((inner) => inner.fn.countAll<number>().as('count')).whereRef('run_id', '=', 'runs.id').as('changes'))
    .orderBy('id', 'desc')
    .execute()
  return rows.map(({ id, command, version, fingerprint, started_at, ended_at, state, changes }) => ({ id, command, version, fingerprint, startedAt: started_at, endedAt: ended_at, state, changes: Number(changes) }))
}

const PAGE = 500

/**
 * What runs changed of earlier results of the same contents: an upgrade of the program, or other extractors.
 * @param between the run after which, and up to which; the last run alone when left out
 * @throws JianbaoError `run-unknown`
 */
export async function* runChanges(db: Kysely<Tables>, between?: { after: number; upTo: number }): AsyncGenerator<RunChange> {
  const last = await db.selectFrom('runs').select('id').orderBy('id', 'desc').limit(1).executeTakeFirst()
  const { after, upTo } = between ?? { after: (last?.id ?? 1) - 1, upTo: last?.id ?? 0 }
  if (after >= upTo || upTo > (last?.id ?? 0)) throw unknown(upTo, last?.id ?? 0)
  for (let offset = 0; ; offset += PAGE) {
    const rows = await db.selectFrom('run_changes').selectAll().where('run_id', '>', after).where('run_id', '<=', upTo).orderBy('sha256').orderBy('table_name').orderBy('uid').orderBy('run_id').limit(PAGE).offset(offset).execute()
    for (const { run_id: _, before, after: now, ...row } of rows) {
      yield { ...row, files: await filesOf(db, row.sha256), before: before === null ? null : JSON.parse(before), after: now === null ? null : JSON.parse(now) }
    }
    if (rows.length < PAGE) return
  }
}

const unknown = (asked: number, last: number): JianbaoError =>
  new JianbaoError('run-unknown', 'library', { zh: `没有这次运行：${asked}（共 ${last} 次）`, en: `There is no such run: ${asked} (of ${last})` }, { zh: '用 jianbao diff-runs --list 看有哪些', en: 'See them with jianbao diff-runs --list' })
