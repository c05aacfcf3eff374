import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PATH = join('templates', 'evidence-sheet.docx')

/** The template of evidence sheets that is used where the user has none; made by scripts/make-template.ts. */
export function defaultTemplate(): Uint8Array {
  const start = dirname(fileURLToPath(import.meta.url))
  for (let at = start; at !== dirname(at); at = dirname(at)) if (existsSync(join(at, 'package.json'))) return readFileSync(join(at, PATH))
  throw new Error(`${PATH} not found above ${start}`)
}
