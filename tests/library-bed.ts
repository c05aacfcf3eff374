import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { ingest } from '../dist/src/ingest/ingest.js'
import type { IngestOptions, IngestSummary } from '../dist/src/ingest/options.js'
import { Library } from '../dist/src/library/library.js'

// The whole of it runs compiled (`tests/build.ts` has made it), as its worker processes must: they are one pipeline with one fingerprint.
export { aboutFiles } from '../dist/src/ingest/about.js'
export { dryRun } from '../dist/src/ingest/dry-run.js'
export type { IngestEvent } from '../dist/src/ingest/options.js'
export { retry } from '../dist/src/ingest/retry.js'
export { contentOf, faultsIn } from '../dist/bench/library-content.js'
export { ingest, Library }

/** A folder with files of these names and texts. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>, at = mkdtempSync(join(tmpdir(), 'jianbao-in-'))): string {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(at, name)), { recursive: true })
    writeFileSync(join(at, name), content)
  }
  return at
}
export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'jianbao-lib-'))

/** A report of our own, different for every name and year. */
export const reportText = (issuer: string, year: number, spent = '3.98'): string => `${issuer}${year}年度部门整体支出绩效自评报告
一、基本情况
${year}年部门预算5亿元，实际支出${spent}亿元，预算执行率79.6%。全年服务群众1.2万人次。
二、存在的问题
1.预算编制不够细。个别项目年初没有细化到具体用途。
三、改进措施
1.提前编制项目库，细化预算到具体用途。
`

/** Opens a library, takes paths in with one worker, and closes it again. */
export async function taken(library: string, paths: readonly string[], options: IngestOptions = {}): Promise<IngestSummary> {
  const opened = await Library.open(library, { create: true })
  try {
    return await ingest(opened, paths, { jobs: 1, ...options })
  } finally {
    await opened.close()
  }
}

/** Everything that comes, as a list. */
export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const out: T[] = []
  for await (const item of items) out.push(item)
  return out
}
