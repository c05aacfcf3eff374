import { sql, type CreateTableBuilder, type Kysely, type Migration } from 'kysely'
import type { ColumnTypes } from '../store.js'

type Table = CreateTableBuilder<string, string>
type WithId = (table: Table) => Table
const placed = (table: Table, withId: WithId): Table =>
  withId(table)
    .addColumn('report_id', 'integer', (c) => c.notNull().references('reports.id').onDelete('cascade'))
    .addColumn('uid', 'text', (c) => c.notNull())
    .addColumn('start', 'integer', (c) => c.notNull())
    .addColumn('end', 'integer', (c) => c.notNull())
    .addColumn('quote', 'text', (c) => c.notNull())
const texts = (table: Table, ...names: string[]): Table => names.reduce((t, name) => t.addColumn(name.replace('?', ''), 'text', (c) => (name.endsWith('?') ? c : c.notNull())), table)

async function contents(db: Kysely<unknown>, types: ColumnTypes, withId: WithId): Promise<void> {
  const { schema } = db
  await texts(withId(schema.createTable('runs')), 'command', 'arguments', 'version', 'fingerprint', 'started_at', 'ended_at?', 'state').execute()
  await schema
    .createTable('sources')
    .addColumn('sha256', 'text', (c) => c.primaryKey())
    .addColumn('bytes', 'integer', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('content', types.blob, (c) => c.notNull())
    .execute()
  await withId(schema.createTable('files') as Table)
    .addColumn('path', 'text', (c) => c.notNull())
    .addColumn('sha256', 'text', (c) => c.references('sources.sha256'))
    .addColumn('bytes', 'integer', (c) => c.notNull())
    .addColumn('stamp', 'text', (c) => c.notNull())
    .addColumn('modified', types.real, (c) => c.notNull())
    .addColumn('fingerprint', 'text', (c) => c.notNull())
    .addColumn('outcome', 'text', (c) => c.notNull().check(sql`outcome in ('done', 'partial', 'failed', 'skipped')`))
    .addColumn('reason', 'text')
    .addColumn('error', 'text')
    .addColumn('run_id', 'integer', (c) => c.notNull().references('runs.id'))
    .addColumn('gone_at', 'text')
    .addColumn('override', 'text')
    .addColumn('submission', 'text')
    .execute()
  await schema.createIndex('files_by_path').on('files').column('path').unique().where(sql.ref('gone_at'), 'is', null).execute()
  await schema.createIndex('files_by_content').on('files').column('sha256').execute()
  await withId(schema.createTable('documents') as Table)
    .addColumn('sha256', 'text', (c) => c.notNull().references('sources.sha256').onDelete('cascade'))
    .addColumn('fingerprint', 'text', (c) => c.notNull())
    .addColumn('version', 'text', (c) => c.notNull())
    .addColumn('current', 'integer', (c) => c.notNull())
    .addColumn('outcome', 'text', (c) => c.notNull())
    .addColumn('error', 'text')
    .addColumn('format', 'text')
    .addColumn('encoding', 'text')
    .addColumn('script', 'text')
    .addColumn('chars', 'integer', (c) => c.notNull())
    .addColumn('text_sha256', 'text')
    .addColumn('analysis', types.blob)
    .addColumn('sketch', types.blob)
    .addColumn('run_id', 'integer', (c) => c.notNull().references('runs.id'))
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addUniqueConstraint('documents_by_content', ['sha256', 'fingerprint'])
    .execute()
}

async function readings(db: Kysely<unknown>, types: ColumnTypes, withId: WithId): Promise<void> {
  const { schema } = db
  await withId(schema.createTable('reports') as Table)
    .addColumn('document_id', 'integer', (c) => c.notNull().references('documents.id').onDelete('cascade'))
    .addColumn('uid', 'text', (c) => c.notNull())
    .addColumn('ordinal', 'integer', (c) => c.notNull())
    .addColumn('title', 'text')
    .addColumn('issuer', 'text')
    .addColumn('issuer_key', 'text')
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('period', 'text')
    .addColumn('period_start', 'text')
    .addColumn('period_end', 'text')
    .addColumn('start', 'integer', (c) => c.notNull())
    .addColumn('end', 'integer', (c) => c.notNull())
    .execute()
  await texts(placed(schema.createTable('headings') as Table, withId), 'parent?', 'number?', 'title', 'role', 'defects')
    .addColumn('level', 'integer', (c) => c.notNull())
    .addColumn('section_start', 'integer', (c) => c.notNull())
    .addColumn('section_end', 'integer', (c) => c.notNull())
    .execute()
  await texts(placed(schema.createTable('figures') as Table, withId), 'heading?', 'kind', 'value', 'unit', 'per', 'step', 'comparator', 'role', 'direction?', 'indicator', 'indicator_key', 'basis_of?', 'as_of?', 'scope?', 'period_start?', 'period_end?', 'by')
    .addColumn('low', types.real, (c) => c.notNull())
    .addColumn('high', types.real, (c) => c.notNull())
    .addColumn('confidence', types.real, (c) => c.notNull())
    .execute()
  await texts(placed(schema.createTable('problems'), withId), 'heading?', 'text', 'by').execute()
  await texts(placed(schema.createTable('measures'), withId), 'heading?', 'text', 'by', 'status', 'owner?', 'due?').execute()
  await schema
    .createTable('problem_measures')
    .addColumn('report_id', 'integer', (c) => c.notNull().references('reports.id').onDelete('cascade'))
    .addColumn('problem', 'text', (c) => c.notNull())
    .addColumn('measure', 'text', (c) => c.notNull())
    .execute()
  await texts(placed(schema.createTable('citations'), withId), 'number?', 'title?').execute()
  await texts(placed(schema.createTable('facts'), withId), 'extractor', 'heading?', 'data').execute()
  await texts(
    withId(schema.createTable('findings') as Table).addColumn('report_id', 'integer', (c) => c.notNull().references('reports.id').onDelete('cascade')),
    'uid', 'rule', 'check?', 'severity', 'verdict?', 'message_zh', 'message_en', 'stated?', 'computed?', 'fingerprint',
  ).addColumn('confidence', types.real, (c) => c.notNull()).execute()
  await schema
    .createTable('finding_evidence')
    .addColumn('finding_id', 'integer', (c) => c.notNull().references('findings.id').onDelete('cascade'))
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('role', 'text', (c) => c.notNull())
    .addColumn('start', 'integer', (c) => c.notNull())
    .addColumn('end', 'integer', (c) => c.notNull())
    .addColumn('quote', 'text', (c) => c.notNull())
    .addColumn('figure', 'text')
    .execute()
}

async function journal(db: Kysely<unknown>, withId: WithId): Promise<void> {
  const { schema } = db
  const ofDocument = (name: string) => schema.createTable(name).addColumn('document_id', 'integer', (c) => c.notNull().references('documents.id').onDelete('cascade'))
  await ofDocument('edits')
    .addColumn('start', 'integer', (c) => c.notNull())
    .addColumn('end', 'integer', (c) => c.notNull())
    .addColumn('quote', 'text', (c) => c.notNull())
    .addColumn('replacement', 'text', (c) => c.notNull())
    .addColumn('by', 'text', (c) => c.notNull())
    .addColumn('inferred', 'integer', (c) => c.notNull())
    .execute()
  await ofDocument('losses')
    .addColumn('code', 'text', (c) => c.notNull())
    .addColumn('message_zh', 'text', (c) => c.notNull())
    .addColumn('message_en', 'text', (c) => c.notNull())
    .addColumn('start', 'integer')
    .addColumn('end', 'integer')
    .execute()
  await texts(
    withId(schema.createTable('decisions') as Table)
      .addColumn('document_id', 'integer', (c) => c.notNull().references('documents.id'))
      .addColumn('start', 'integer', (c) => c.notNull())
      .addColumn('end', 'integer', (c) => c.notNull()),
    'uid', 'quote', 'prefix', 'suffix', 'verdict', 'reason', 'author', 'made_at',
  ).execute()
  await schema
    .createTable('run_changes')
    .addColumn('run_id', 'integer', (c) => c.notNull().references('runs.id').onDelete('cascade'))
    .addColumn('sha256', 'text', (c) => c.notNull())
    .addColumn('table_name', 'text', (c) => c.notNull())
    .addColumn('uid', 'text', (c) => c.notNull())
    .addColumn('change', 'text', (c) => c.notNull())
    .addColumn('before', 'text')
    .addColumn('after', 'text')
    .execute()
}

/** What queries and cascades look up. Each index costs at every insert: only those a command needs. */
const INDEXES: readonly (readonly [table: string, ...columns: string[]])[] = [
  ['reports', 'document_id'],
  ['reports', 'issuer_key', 'period_start'],
  ['headings', 'report_id'],
  ['figures', 'report_id'],
  ['problems', 'report_id'],
  ['measures', 'report_id'],
  ['problem_measures', 'report_id'],
  ['citations', 'report_id'],
  ['facts', 'report_id'],
  ['findings', 'report_id'],
  ['finding_evidence', 'finding_id'],
  ['edits', 'document_id'],
  ['losses', 'document_id'],
  ['decisions', 'document_id'],
  ['run_changes', 'run_id'],
]

/** Version 1: contents and files, results and their rows, decisions, changes. Full text is the dialect's own. */
export const first = (types: ColumnTypes): Migration => ({
  async up(db: Kysely<unknown>): Promise<void> {
    const withId: WithId = (table) => table.addColumn('id', types.id, (c) => c.primaryKey())
    await contents(db, types, withId)
    await readings(db, types, withId)
    await journal(db, withId)
    for (const [table, ...columns] of INDEXES) await db.schema.createIndex(`${table}_by_${columns.join('_')}`).on(table).columns(columns).execute()
  },
})
