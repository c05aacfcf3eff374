import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, statSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { JianbaoError } from '../model/error.js'
import type { LibraryFolder } from './folder.js'
import { analysisOf } from './query.js'
import type { Store } from './store.js'

/** One thing that was looked at. */
export interface Checked {
  name: 'database' | 'sources' | 'results' | 'permissions'
  ok: boolean
  /** How many were looked at. */
  looked: number
  /** What is wrong, each with what it is about. */
  faults: string[]
}

/** Looks at everything a library holds: the file itself, each content against its hash, each result against its rows, who may read it. */
export async function* checkLibrary(store: Store, folder: LibraryFolder): AsyncGenerator<Checked> {
  const broken = await store.integrity()
  yield { name: 'database', ok: broken.length === 0, looked: 1, faults: broken }
  yield checked('sources', await sourceFaults(store))
  yield checked('results', await resultFaults(store))
  yield checked('permissions', await permissionFaults(folder))
}

const checked = (name: Checked['name'], { looked, faults }: { looked: number; faults: string[] }): Checked => ({ name, ok: faults.length === 0, looked, faults })

async function sourceFaults({ db }: Store): Promise<{ looked: number; faults: string[] }> {
  const faults: string[] = []
  const keys = await db.selectFrom('sources').select('sha256').orderBy('sha256').execute()
  for (const { sha256 } of keys) {
    const { content, bytes } = await db.selectFrom('sources').select(['content', 'bytes']).where('sha256', '=', sha256).executeTakeFirstOrThrow()
    if (content.length !== bytes || createHash('sha256').update(content).digest('hex') !== sha256) faults.push(sha256)
  }
  return { looked: keys.length, faults }
}

/** A result must unpack, belong to its content, and have as many figures as rows tell. */
async function resultFaults({ db }: Store): Promise<{ looked: number; faults: string[] }> {
  const faults: string[] = []
  const rows = await db
    .selectFrom('documents')
    .select((eb) => ['id', 'sha256', eb.selectFrom('figures').innerJoin('reports', 'reports.id', 'figures.report_id').select((inner) => inner.fn.countAll<number>().as('count')).whereRef('reports.document_id', '=', 'documents.id').as('figures')])
    .where('analysis', 'is not', null)
    .execute()
  for (const { id, sha256, figures } of rows) {
    try {
      const analysis = await analysisOf(db, id)
      const count = analysis.reports.reduce((sum, report) => sum + report.figures.length, 0)
      if (analysis.source.sha256 !== sha256 || count !== Number(figures)) faults.push(`${sha256}: ${count} / ${Number(figures)}`)
    } catch (error) {
      faults.push(`${sha256}: ${(error as Error).message}`)
    }
  }
  return { looked: rows.length, faults }
}

async function permissionFaults(folder: LibraryFolder): Promise<{ looked: number; faults: string[] }> {
  if (process.platform === 'win32') return { looked: 0, faults: [] }
  const names = await readdir(folder.path, { recursive: true })
  const faults: string[] = []
  for (const path of [folder.path, ...names.map((name) => join(folder.path, name))]) if (((await stat(path)).mode & 0o077) !== 0) faults.push(path)
  return { looked: names.length + 1, faults }
}

/**
 * Copies the database, whole and consistent, while others may read and write.
 * @param to a file that does not exist, or a folder
 * @returns the path of the copy
 * @throws JianbaoError `backup-exists`
 */
export async function backupTo(store: Store, folder: LibraryFolder, to?: string): Promise<string> {
  const stamp = new Date().toISOString().replace(/[-:]|\.\d+/g, '')
  if (to === undefined) mkdirSync(folder.backups, { recursive: true, mode: 0o700 })
  const place = to ?? folder.backups
  const file = existsSync(place) && statSync(place).isDirectory() ? join(place, `library-${stamp}.sqlite`) : place
  if (existsSync(file)) throw new JianbaoError('backup-exists', 'library', { zh: `已有这个文件：${file}`, en: `The file exists: ${file}` }, { zh: '换一个文件名', en: 'Give another name' })
  await store.backup(file)
  return file
}
