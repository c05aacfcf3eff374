/**
 * npm run eval:compare [-- --misses] [--update-floors] [--only TEXT] [--program FILE] [--result FILE]
 * Compares the years of every issuer of corpus/compare as a user would (`jianbao compare FILES --json`) and scores what comes out against the gold.
 * --program: another build of the command (dist/src/cli/main.js); --result: a comparison kept in a file instead. Ends with `N passed, N failed`.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { faultsOf } from './check-compare-gold.js'
import { comparisonGolds, GoldTexts } from './compare-gold.js'
import { belowFloor, loadFloors, saveFloors, updatedFloors } from './eval-floors.js'
import { details } from './eval-table.js'
import { scoreComparison, type ReadComparison } from './score-comparison.js'
import { Tally } from './score-tally.js'

const FLOORS = 'scripts/floors.json'
/** What the project set out to reach. */
const WANTED = { 'pairs.f1': 0.95, 'ledger.status': 0.9 } as const
const ROOM = 256 * 1024 * 1024

const { values } = parseArgs({
  options: { misses: { type: 'boolean', default: false }, 'update-floors': { type: 'boolean', default: false }, only: { type: 'string', default: '' }, program: { type: 'string', default: 'dist/src/cli/main.js' }, result: { type: 'string' } },
})

const golds = comparisonGolds('corpus/compare').filter(({ id }) => id.includes(values.only))
if (values.result !== undefined && golds.length !== 1) throw new Error('--result is one comparison: name its issuer with --only')

function comparison(paths: readonly string[]): ReadComparison {
  const json = values.result === undefined ? execFileSync(process.execPath, [values.program, 'compare', ...paths, '--json'], { encoding: 'utf8', maxBuffer: ROOM }) : readFileSync(values.result, 'utf8')
  return JSON.parse(json) as ReadComparison
}

let [passed, failed] = [0, 0]
const results = new Map<string, Tally>()
const total = new Tally()
const verdicts = new Map<string, string[]>()
for (const { id, folder, gold } of golds) {
  try {
    const texts = await GoldTexts.read(folder, gold)
    const tally = scoreComparison(comparison([...texts.paths.values()]), gold, texts, id)
    tally.lost.push(...faultsOf(gold, texts))
    results.set(id, tally)
    total.add(tally)
    console.log(`${id}\n${details(tally)}\n`)
    verdicts.set(id, tally.lost.map((line) => `gold: ${line}`))
  } catch (error) {
    verdicts.set(id, [error instanceof Error ? error.message : String(error)])
  }
}
if (results.size > 1) console.log(`together\n${details(total)}\n`)
if (values.misses) for (const { doc, what, kind, text } of total.misses) console.log([doc, what, kind, text].join('\t'))

let floors = loadFloors(FLOORS)
if (values['update-floors']) {
  floors = updatedFloors(floors, results)
  saveFloors(FLOORS, floors)
}
for (const [id, tally] of results) verdicts.get(id)!.push(...belowFloor(floors, id, tally))
for (const [id, faults] of verdicts) {
  if (faults.length === 0) passed++
  else failed++
  for (const fault of faults) console.log(`FAILED ${id}: ${fault}`)
}
const scores = total.scores()
for (const [name, wanted] of Object.entries(WANTED)) if ((scores.get(name) ?? 0) < wanted) console.log(`${name} ${scores.get(name)?.toFixed(3) ?? '–'}, wanted ${wanted}`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 || golds.length === 0 ? 1 : 0
