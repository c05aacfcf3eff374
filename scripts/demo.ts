/**
 * npm run demo [-- --all]
 * Reads every report of corpus/, prints what was read out of it, and writes the whole JSON to out/demo/.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { extract, JianbaoError, readSource } from '../src/index.js'
import { summary } from './demo-summary.js'
import { bold, dim, yellow } from './terminal.js'

const CORPUS = 'corpus'
const OUT = 'out/demo'
const options = { indicators: process.argv.includes('--all') ? Infinity : 16 }

rmSync(OUT, { recursive: true, force: true })
mkdirSync(OUT, { recursive: true })
const totals = { files: 0, reports: 0, figures: 0, problems: 0, measures: 0, failed: 0 }
for (const folder of readdirSync(CORPUS, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort()) {
  const report = readdirSync(join(CORPUS, folder)).find((file) => file.startsWith('report.'))
  if (!report) continue
  const path = join(CORPUS, folder, report)
  try {
    const analysis = await extract(await readSource(path), { withText: true })
    const file = join(OUT, `${folder}.json`)
    writeFileSync(file, `${JSON.stringify(analysis, null, 2)}\n`)
    console.log(`${summary(analysis, join(folder, basename(path)), options)}\n${dim(`  → ${file}`)}\n`)
    totals.files++
    totals.reports += analysis.reports.length
    for (const r of analysis.reports) {
      totals.figures += r.figures.length
      totals.problems += r.problems.length
      totals.measures += r.measures.length
    }
  } catch (error) {
    if (!(error instanceof JianbaoError)) throw error
    totals.failed++
    console.log(yellow(`${path}: [${error.code}] ${error.said.zh}。${error.hint.zh}\n`))
  }
}
console.log(bold(`${totals.files} 个文件，${totals.reports} 份报告，${totals.figures} 个数字，${totals.problems} 个问题，${totals.measures} 项措施；JSON 在 ${OUT}/`))
if (totals.failed > 0) process.exitCode = 1
