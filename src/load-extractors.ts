import { readdir } from 'node:fs/promises'
import { register } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import type { FactExtractor, ReportView } from './extract/kit.js'
import { JianbaoError } from './model/error.js'
import type { Said } from './model/said.js'

const FILES = ['extractor.js', 'extractor.mjs']
const HINT: Said = {
  zh: '每个子文件夹放一个 extractor.js（或 .mjs），导出 extractor: { id, schema, extract(view) }，id 与文件夹同名',
  en: 'Each subfolder holds an extractor.js (or .mjs) that exports extractor: { id, schema, extract(view) }; the id equals the folder name',
}
const failure = (code: string, said: Said, cause?: unknown): JianbaoError => new JianbaoError(code, 'cli', said, HINT, cause === undefined ? undefined : { cause })
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

let ours = false
/** Lets extractors import `zod` and `jianbao` without a node_modules of their own. */
function lendOurModules(): void {
  if (ours) return
  register('./lend-modules.js', import.meta.url)
  ours = true
}

/**
 * Loads a folder of extractors of facts: one subfolder each, in the order of their names. Folders that begin with `.` or `_`
 * and `node_modules` are left out.
 * @throws JianbaoError `extractors-not-found`, `extractors-empty`, `extractor-file-missing`, `extractor-broken`, `extractor-shape`, `extractor-id`
 */
export async function loadExtractors(folder: string): Promise<FactExtractor[]> {
  const names = await subfolders(folder)
  if (names.length === 0) throw failure('extractors-empty', { zh: `文件夹里没有抽取器：${folder}`, en: `No extractors in the folder: ${folder}` })
  lendOurModules()
  const extractors: FactExtractor[] = []
  for (const name of names) extractors.push(await loadOne(join(folder, name), name))
  return extractors
}

async function subfolders(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    return entries.filter((e) => e.isDirectory() && !/^[._]|^node_modules$/.test(e.name)).map((e) => e.name).sort()
  } catch (error) {
    throw failure('extractors-not-found', { zh: `不是可以读取的文件夹：${folder}`, en: `Not a folder that can be read: ${folder}` }, error)
  }
}

async function loadOne(folder: string, name: string): Promise<FactExtractor> {
  const files = await readdir(folder)
  const file = FILES.find((f) => files.includes(f))
  if (!file) throw failure('extractor-file-missing', { zh: `${folder} 里没有 extractor.js`, en: `No extractor.js in ${folder}` })
  const path = resolve(folder, file)
  let loaded: { extractor?: unknown }
  try {
    loaded = (await import(pathToFileURL(path).href)) as { extractor?: unknown }
  } catch (error) {
    throw failure('extractor-broken', { zh: `无法载入 ${path}：${messageOf(error)}`, en: `Cannot load ${path}: ${messageOf(error)}` }, error)
  }
  const { extractor } = loaded
  if (!isExtractor(extractor)) throw failure('extractor-shape', { zh: `${path} 没有导出合格的 extractor`, en: `${path} does not export a well-formed extractor` })
  if (extractor.id !== name) throw failure('extractor-id', { zh: `${path}：id “${extractor.id}” 与文件夹名 “${name}” 不同`, en: `${path}: the id "${extractor.id}" is not the folder's name "${name}"` })
  return guarded(extractor, path)
}

function isExtractor(value: unknown): value is FactExtractor {
  if (typeof value !== 'object' || value === null) return false
  const { id, schema, extract } = value as Partial<Record<keyof FactExtractor, unknown>>
  return typeof id === 'string' && typeof extract === 'function' && typeof (schema as { safeParse?: unknown } | undefined)?.safeParse === 'function'
}

const found = z.array(z.object({ start: z.int().min(0), end: z.int().min(0), data: z.unknown() }).refine((f) => f.start <= f.end, 'start is after end'))

/** The extractor with everything it gives checked, so that a fault of it is told as such. */
function guarded(extractor: FactExtractor, path: string): FactExtractor {
  const wrong = (code: string, error: unknown): JianbaoError =>
    new JianbaoError(
      code,
      'extract',
      { zh: `抽取器 ${extractor.id} 出错：${messageOf(error)}`, en: `The extractor ${extractor.id} failed: ${messageOf(error)}` },
      { zh: `请检查 ${path}`, en: `Check ${path}` },
      { cause: error },
    )
  const extract = (view: ReportView): { start: number; end: number; data: unknown }[] => {
    let facts: unknown
    try {
      facts = extractor.extract(view)
    } catch (error) {
      throw wrong('extractor-failed', error)
    }
    const shaped = found.safeParse(facts)
    if (!shaped.success) throw wrong('extractor-data', shaped.error)
    return shaped.data.map(({ start, end, data }) => {
      if (end > view.text.length) throw wrong('extractor-data', new RangeError(`${start}–${end} lies outside the text`))
      const parsed = extractor.schema.safeParse(data)
      if (!parsed.success) throw wrong('extractor-data', parsed.error)
      return { start, end, data: parsed.data }
    })
  }
  return { id: extractor.id, schema: z.unknown(), extract }
}
