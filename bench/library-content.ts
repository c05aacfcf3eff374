import { sql } from 'kysely'
import { Library } from '../src/library/library.js'

const TABLES = ['sources', 'files', 'documents', 'reports', 'headings', 'figures', 'problems', 'measures', 'problem_measures', 'citations', 'facts', 'findings', 'finding_evidence', 'edits', 'losses'] as const
/** What depends on the moment and the order of the work, and on nothing else. */
const FLEETING = new Set(['id', 'run_id', 'created_at', 'gone_at', 'document_id', 'report_id', 'finding_id'])

/** Everything a library holds, row by row, in an order of its own: the same for the same files, however the work was cut up. */
export async function contentOf(folder: string): Promise<Record<string, string[]>> {
  const library = await Library.open(folder)
  try {
    const { db } = library.store
    const out: Record<string, string[]> = {}
    for (const table of TABLES) {
      const rows = (await sql`select * from ${sql.table(table)}`.execute(db)).rows as Record<string, unknown>[]
      out[table] = rows.map((row) => JSON.stringify(Object.entries(row).filter(([name]) => !FLEETING.has(name)).map(([name, value]) => [name, value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value]))).sort()
    }
    return out
  } finally {
    await library.close()
  }
}

/** What is wrong inside a library: its file, rows without an owner, a full-text index that does not fit the results, a lock that is held. */
export async function faultsIn(folder: string): Promise<string[]> {
  const library = await Library.open(folder)
  try {
    const { db } = library.store
    const faults: string[] = []
    for await (const { name, faults: found } of library.check()) faults.push(...found.map((fault) => `${name}: ${fault}`))
    const { rows } = await sql<{ id: number }>`
      select id from documents where current = 1 and id not in (select rowid from texts)
      union all select rowid from texts where rowid not in (select id from documents where current = 1)`.execute(db)
    faults.push(...rows.map(({ id }) => `text index: ${id}`))
    await sql`insert into texts (texts) values ('integrity-check')`.execute(db)
    library.lock().release()
    return faults
  } finally {
    await library.close()
  }
}
