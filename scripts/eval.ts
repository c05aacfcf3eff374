/**
 * npm run eval [-- --misses] [--update-floors] [--update-readme] [--only TEXT] [--keep DIR] [FOLDER…]
 * Runs the pipeline on every report with gold answers and holds the scores against their floors. Ends with `N passed, N failed`,
 * one for each document (and peer file); exit code 1 where one failed.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { analyse } from '../src/pipeline.js'
import { corpusDocuments, pairedDocuments, seedDocuments, type GoldDocument } from './eval-documents.js'
import { belowFloor, loadFloors, saveFloors, updatedFloors } from './eval-floors.js'
import { evaluatePeers, peerTable } from './eval-peers.js'
import { PEERS_LEFT_OUT } from './peers-left-out.js'
import { accuracyTable, details, tableHead, tableRow } from './eval-table.js'
import { scoreDocument } from './score.js'
import { Tally } from './score-tally.js'

const SHARED = '../shared'
const FLOORS = 'scripts/floors.json'
/** Share of a peer's rows with figures that must be read right. */
const PEERS_FLOOR = 0.95
/** Sets with floors. Folders named on the command line are measured only. */
const HELD_SETS = new Set(['corpus', 'seeds'])

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean', default: false }, 'update-floors': { type: 'boolean', default: false }, 'update-readme': { type: 'boolean', default: false }, only: { type: 'string', default: '' }, keep: { type: 'string' } },
})

const documents = [...corpusDocuments('corpus'), ...seedDocuments(SHARED), ...positionals.flatMap(pairedDocuments)].filter(({ id }) => id.includes(values.only))

async function score(document: GoldDocument): Promise<Tally> {
  const analysis = await analyse({ name: basename(document.path), bytes: readFileSync(document.path) }, { withText: true })
  if (values.keep !== undefined) {
    mkdirSync(values.keep, { recursive: true })
    writeFileSync(join(values.keep, `${document.id.replaceAll('/', '-')}.json`), JSON.stringify(analysis))
  }
  return scoreDocument(analysis, document.gold)
}

/** Puts the table between the two marks of a README. */
function putTable(file: string, table: string): void {
  const [begin, end] = ['<!-- accuracy -->\n', '\n<!-- /accuracy -->']
  const text = readFileSync(file, 'utf8')
  const [from, to] = [text.indexOf(begin) + begin.length, text.indexOf(end)]
  if (from < begin.length || to < from) throw new Error(`${file} has no <!-- accuracy --> marks`)
  writeFileSync(file, text.slice(0, from) + table + text.slice(to))
}

function leftOutByReason(): string {
  const ids = new Map<string, string[]>()
  for (const [id, reason] of Object.entries(PEERS_LEFT_OUT)) ids.set(reason, [...(ids.get(reason) ?? []), id])
  return [...ids].map(([reason, which]) => `\n  ${which.length}: ${reason} (${which.join(', ')})`).join('')
}

let passed = 0
let failed = 0
const verdict = (name: string, faults: readonly string[]): void => {
  if (faults.length === 0) passed++
  else failed++
  for (const fault of faults) console.log(`FAILED ${name}: ${fault}`)
}

const results = new Map<string, Tally>()
const sets = new Map<string, Tally>()
const crashes = new Map<string, string>()
console.log(tableHead())
for (const document of documents) {
  try {
    const tally = await score(document)
    results.set(document.id, tally)
    const set = sets.get(document.set) ?? new Tally()
    set.add(tally)
    sets.set(document.set, set)
    console.log(tableRow(document.id, tally))
  } catch (error) {
    crashes.set(document.id, error instanceof Error ? (error.stack ?? error.message) : String(error))
    console.log(`${document.id}: ${crashes.get(document.id)}`)
  }
}
console.log()
for (const [name, tally] of sets) console.log(tableRow(`= ${name}`, tally))
for (const [name, tally] of sets) console.log(`\n${name}: ${[...results.keys()].filter((id) => id.startsWith(name)).length} documents, ${tally.characters} characters\n${details(tally)}`)
console.log()
if (values.misses) for (const [id, { misses }] of results) for (const m of misses) console.log([id, m.what, m.kind, m.text].join('\t'))

if (values['update-readme']) for (const [file, language] of [['README.md', 'en'], ['README.zh-CN.md', 'zh']] as const) putTable(file, accuracyTable(sets, language))

let floors = loadFloors(FLOORS)
const held = new Map([...results].filter(([id]) => HELD_SETS.has(id.split('/')[0]!)))
if (values['update-floors']) {
  floors = updatedFloors(floors, held)
  saveFloors(FLOORS, floors)
}
for (const { id } of documents) {
  const tally = results.get(id)
  if (!tally) verdict(id, [crashes.get(id)!.split('\n')[0]!])
  else if (held.has(id)) verdict(id, [...tally.lost.map((line) => `gold quote lost: ${line}`), ...belowFloor(floors, id, tally)])
  else for (const line of tally.lost) console.log(`gold quote lost: ${line}`)
}
if (documents.length === 0) verdict('eval', ['no document matches'])

if (existsSync(join(SHARED, 'peers')) && values.only === '') {
  const peers = evaluatePeers(join(SHARED, 'peers'))
  console.log(`\n${peerTable(peers)}`)
  console.log(`left out, by reason: ${leftOutByReason()}`)
  for (const { file, right, scored, silent, silentRows, misses } of peers) {
    if (values.misses) for (const miss of misses) console.log(`${file}\t${miss}`)
    const faults = right < PEERS_FLOOR * scored ? [`${right}/${scored} read right, wanted ${PEERS_FLOOR}`] : []
    verdict(`peers/${file}`, silent < silentRows ? [...faults, `${silentRows - silent} rows without figures are not silent`] : faults)
  }
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
