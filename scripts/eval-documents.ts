/** The documents with gold answers: corpus/, the seeds where they lie beside the project, and folders named on the command line. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Gold } from './score-gold.js'

export interface GoldDocument {
  /** Key of its floors: corpus/01-…, seeds/000, or the name in its folder. */
  id: string
  set: string
  path: string
  gold: Gold
}

const readGold = (path: string): Gold => JSON.parse(readFileSync(path, 'utf8')) as Gold
const list = (folder: string): string[] => (existsSync(folder) && statSync(folder).isDirectory() ? readdirSync(folder).sort() : [])

/** One folder a report: `report.<any format>` and `gold.json`. */
export function corpusDocuments(folder: string): GoldDocument[] {
  return list(folder).flatMap((name) => {
    const inside = list(join(folder, name))
    const report = inside.find((file) => file.startsWith('report.'))
    if (!report || !inside.includes('gold.json')) return []
    return [{ id: `corpus/${name}`, set: 'corpus', path: join(folder, name, report), gold: readGold(join(folder, name, 'gold.json')) }]
  })
}

/** `shared/seeds/*.txt` with `shared/gold/*.gold.json`, joined by the gold file's `doc`. Empty where there are none. */
export function seedDocuments(shared: string): GoldDocument[] {
  return list(join(shared, 'gold'))
    .filter((file) => file.endsWith('.gold.json'))
    .map((file) => ({ file, gold: readGold(join(shared, 'gold', file)) }))
    .filter(({ gold }) => existsSync(join(shared, 'seeds', gold.doc)))
    .map(({ file, gold }) => ({ id: `seeds/${file.replace('.gold.json', '')}`, set: 'seeds', path: join(shared, 'seeds', gold.doc), gold }))
}

/** Pairs NAME.txt (or any other format) and NAME.gold.json of one folder. */
export function pairedDocuments(folder: string): GoldDocument[] {
  const files = list(folder)
  return files
    .filter((file) => file.endsWith('.gold.json'))
    .flatMap((file) => {
      const name = file.slice(0, -'.gold.json'.length)
      const text = files.find((other) => other !== file && other.startsWith(`${name}.`))
      return text ? [{ id: `${basename(folder)}/${name}`, set: basename(folder), path: join(folder, text), gold: readGold(join(folder, file)) }] : []
    })
}
