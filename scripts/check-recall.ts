/**
 * npm run bench:recall: what the checks would find. Each relation of the corpus (and of ../shared, where it lies there) that holds has its
 * result changed in the text, as pens and converters change it; counted is how often the change is then told as `off` or `suspect`.
 * A share, not a verdict: 其中 need not name all parts, so that a smaller sum can never be told from an incomplete list.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { codedError } from '../src/extract-all.js'
import type { Analysis, Finding } from '../src/model/analysis.js'
import { analyse } from '../src/pipeline.js'

const RULES = new Set(['rate', 'parts-and-total', 'complements', 'change'])
/** Longer texts are read again too often. */
const LONGEST = 60_000

const CHANGES: Readonly<Record<string, (quote: string) => string | null>> = {
  'two digits swapped': (quote) => {
    const at = [...quote].findIndex((c, i) => i > 0 && /\d/.test(c) && /\d/.test(quote[i + 1] ?? '') && c !== quote[i + 1])
    return at < 0 ? null : `${quote.slice(0, at)}${quote[at + 1]}${quote[at]}${quote.slice(at + 2)}`
  },
  'one digit changed': (quote) => {
    const at = [...quote].flatMap((c, i) => (/\d/.test(c) ? [i] : []))[1]
    return at === undefined ? null : `${quote.slice(0, at)}${(Number(quote[at]) + 3) % 10}${quote.slice(at + 1)}`
  },
  'decimal point lost': (quote) => (/\d\.\d+[%％]$/.test(quote) ? quote.replace('.', '') : null),
}

function* texts(): Generator<string> {
  for (const folder of ['corpus', '../shared/seeds', '../shared/reports'].filter((path) => existsSync(path)))
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) if (entry.isFile() && entry.name.endsWith('.txt')) yield join(entry.parentPath, entry.name)
}

const resultOf = ({ evidence }: Finding): Finding['evidence'][number] | undefined => evidence.find(({ role }) => role === 'stated' || role === 'total' || role === 'change')
const isAlarm = ({ verdict }: Finding): boolean => verdict === 'off' || verdict === 'suspect'

async function isTold(text: string, start: number): Promise<boolean> {
  const { reports } = await analyse({ name: 'changed.txt', bytes: Buffer.from(text) })
  return reports.some(({ findings }) => findings.some((finding) => isAlarm(finding) && finding.evidence.some(({ span }) => span.start === start)))
}

const counts = new Map<string, { told: number; all: number }>()
for (const path of texts()) {
  let analysis: Analysis
  try {
    analysis = await analyse({ name: basename(path), bytes: readFileSync(path) }, { withText: true })
  } catch (error) {
    console.error(`${path}: ${codedError(error).code}`)
    continue
  }
  const text = analysis.source.text!
  if (text.length > LONGEST) continue
  for (const finding of analysis.reports.flatMap(({ findings }) => findings)) {
    const result = RULES.has(finding.rule) && !isAlarm(finding) ? resultOf(finding) : undefined
    if (!result) continue
    for (const [name, change] of Object.entries(CHANGES)) {
      const changed = change(result.quote)
      if (changed === null) continue
      const key = `${finding.rule}, ${name}`
      const count = counts.get(key) ?? { told: 0, all: 0 }
      counts.set(key, count)
      count.all++
      if (await isTold(text.slice(0, result.span.start) + changed + text.slice(result.span.end), result.span.start)) count.told++
    }
  }
}
for (const [key, { told, all }] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) console.log(`${key.padEnd(40)} ${`${told}/${all}`.padStart(8)}  ${(told / all).toFixed(2)}`)
