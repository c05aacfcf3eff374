import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

interface Manifest {
  name: string
  version: string
  /** Pinned exactly, so they say which libraries and dictionaries shape the result. */
  dependencies: Record<string, string>
}

const manifest = findManifest(dirname(fileURLToPath(import.meta.url)))
/** Version of the package. */
export const VERSION: string = manifest.version

/** Our package.json: beside `src` in a checkout, above `dist` in an installed package. */
function findManifest(folder: string): Manifest {
  for (let at = folder; at !== dirname(at); at = dirname(at)) {
    if (!readdirSync(at).includes('package.json')) continue
    const found = JSON.parse(readFileSync(join(at, 'package.json'), 'utf8')) as Manifest
    if (found.name === 'jianbao') return found
  }
  throw new Error(`package.json of jianbao not found above ${folder}`)
}

/** Folders of code that runs around an Analysis and shapes none. */
const APART = new Set(['cli', 'ingest', 'library', 'export', 'compare'])
let known: string | null = null

/**
 * Names everything that shapes an Analysis: our code with its lexicons, the libraries with theirs, and the Unicode data of
 * the runtime. The same bytes with the same fingerprint give the same Analysis to the byte.
 */
export function fingerprint(): string {
  if (known !== null) return known
  const hash = createHash('sha256')
  for (const folder of ['.', '../extractors']) {
    const root = fileURLToPath(new URL(folder, import.meta.url))
    for (const file of sources(root, '')) hash.update(`${file}\n`).update(readFileSync(join(root, file)))
  }
  hash.update(JSON.stringify([manifest.version, manifest.dependencies]))
  hash.update(`unicode ${process.versions.unicode} icu ${process.versions.icu}`)
  return (known = hash.digest('hex').slice(0, 16))
}

/** The name of what makes a result: our code and data, the user's own extractors, and where a person has said that reports begin. */
export function pipelineName(extractors: readonly string[], splits?: object): string {
  const told = splits ? [`split-${createHash('sha256').update(JSON.stringify(splits)).digest('hex').slice(0, 8)}`] : []
  return [fingerprint(), ...extractors, ...told].join('+')
}

function sources(root: string, folder: string): string[] {
  const out: string[] = []
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) {
      if (!APART.has(entry.name)) out.push(...sources(root, path))
    } else if (/\.[jt]s$/.test(entry.name) && !/\.d\.ts$|\.test\.[jt]s$|^examples\.[jt]s$/.test(entry.name)) out.push(path)
  }
  return out
}
