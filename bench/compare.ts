/**
 * npm run bench:compare: reports of about 20,000 characters, one a year of one issuer, extracted and compared; 8, 15 and 30 of them. Thirty must
 * take less than 20 s of one processor in all (what the clock says is told beside it: other work on the machine does not count), and time must grow with the number of reports, not with its square.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { compare } from '../src/compare/compare.js'
import { loadWords } from '../src/segment/words.js'
import { analyse } from '../src/pipeline.js'
import type { Analysis } from '../src/model/analysis.js'

const CHARS = 20_000
const COUNTS = [8, 15, 30]
const MOST_SECONDS = 20
/** Of the time per report of the largest number to that of the smallest. */
const MOST_GROWTH = 2

/** The texts of the corpus one after the other, as they are read. */
async function body(): Promise<string> {
  let text = ''
  for (const name of readdirSync('corpus').filter((folder) => /^\d/.test(folder)).sort())
    for (const file of readdirSync(join('corpus', name)).filter((path) => path === 'report.txt')) text += `${(await analyse({ name: file, bytes: readFileSync(join('corpus', name, file)) }, { withText: true })).source.text!}\n`
  return text.slice(0, CHARS)
}

/** One issuer's report on a year: the text with another year's digits. */
function reportOf(year: number, text: string): string {
  let seed = year
  const varied = text.replaceAll(/\d+(?:\.\d+)?/g, (digits) => (/^20[12]\d$/.test(digits) ? String(year) : digits.replaceAll(/\d/g, (digit, i: number) => {
    seed = (seed * 48271) % 2147483647
    return i === 0 || seed % 3 > 0 ? digit : String(seed % 10)
  })))
  return `青禾县水务局${year}年度部门整体支出绩效自评报告\n\n${varied}`
}

let slow = 0
const judge = (what: string, value: number, limit: number): void => {
  if (value > limit) slow++
  console.log(`  ${what}: ${value.toFixed(2)} (at most ${limit}) ${value > limit ? 'TOO SLOW' : 'ok'}`)
}

loadWords()
const text = await body()
const analyses: Analysis[] = []
const perReport: number[] = []
const busy = (): number => (({ user, system }) => (user + system) / 1e6)(process.cpuUsage())
let extracting = 0
for (const count of COUNTS) {
  while (analyses.length < count) {
    const bytes = new TextEncoder().encode(reportOf(1990 + analyses.length, text))
    const start = busy()
    analyses.push(await analyse({ name: `${1990 + analyses.length}.txt`, bytes }, { withText: true }))
    extracting += busy() - start
  }
  const clock = performance.now()
  const start = busy()
  const { indicators, problems } = compare(analyses)
  const took = busy() - start
  perReport.push(took / count)
  console.log(`${count} reports: extract ${extracting.toFixed(2)} s, compare ${took.toFixed(2)} s (${((performance.now() - clock) / 1000).toFixed(2)} s by the clock); ${indicators.length} rows, ${problems.length} problems, ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`)
  if (count === COUNTS.at(-1)) judge('seconds in all', extracting + took, MOST_SECONDS)
}
judge('time per report, largest to smallest number', perReport.at(-1)! / perReport[0]!, MOST_GROWTH)
process.exitCode = slow > 0 ? 1 : 0
