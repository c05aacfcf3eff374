import { Worker } from 'node:worker_threads'
import { classificationOf, type Classification } from '../domain/classification.js'
import { codedError } from '../extract-all.js'
import { cleanTextOf } from '../library/clean-text.js'
import { failureOf } from '../library/failure.js'
import { pack } from '../library/packed.js'
import type { Reading } from '../library/put-result.js'
import { rowsOf } from '../library/rows-of.js'
import { sketchBytes, sketchOf } from '../library/sketch.js'
import { tokensOf } from '../library/tokens.js'
import { loadExtractors } from '../load-extractors.js'
import { loadRules } from '../load-rules.js'
import { JianbaoError } from '../model/error.js'
import { analyse } from '../pipeline.js'
import type { Answer, Started, Task } from './task.js'

// Ctrl-C reaches the whole process group; what happens then is the parent's to say.
process.on('SIGINT', () => undefined)
process.on('disconnect', () => process.exit())
// A document that hangs would outlive a parent that was killed: this thread sees the parent's end even then.
const watch = `const parent = process.ppid; setInterval(() => { if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL') }, 1000)`
new Worker(watch, { eval: true, stdin: false }).unref()

// The dictionary takes a second: it is loaded before the first document's time runs.
await analyse({ name: 'warm-up', bytes: Buffer.from('关于预热的报告\n全年执行率为100%。\n') })
const extractors = new Map<string, ReturnType<typeof loadExtractors>>()
const ruleSets = new Map<string, ReturnType<typeof loadRules>>()

/** One document: read, analysed, and made ready to be written. Runs in a process of its own. */
export default async function work(task: Task): Promise<Answer> {
  process.send!({ started: true, pid: process.pid } satisfies Started)
  try {
    return await answer(task)
  } catch (error) {
    return { failure: failureOf(codedError(error)), rss: process.memoryUsage.rss() }
  }
}

async function answer({ bytes, name, classified, extractors: folder, rules: files, splits }: Task): Promise<Answer> {
  if (folder !== null && !extractors.has(folder)) extractors.set(folder, loadExtractors(folder))
  const own = folder === null ? [] : await extractors.get(folder)!
  const key = files.join('\n')
  if (!ruleSets.has(key)) ruleSets.set(key, loadRules(...files))
  const analysis = await analyse({ name, bytes }, { withText: true, extractors: own, rules: await ruleSets.get(key)!, ...(splits ? { splits } : {}) })
  const { text } = cleanTextOf(analysis)
  const mark = classified ? null : classificationOf(text)
  if (mark !== null) throw marked(mark)
  const tokens = tokensOf(text)
  const { format, encoding, script, chars, textSha256 } = analysis.source
  return {
    failure: null,
    rss: process.memoryUsage.rss(),
    facts: { outcome: analysis.status === 'ok' ? 'done' : 'partial', ...analysis.pipeline, format, encoding, script, chars, text_sha256: textSha256 },
    analysis: pack(analysis),
    sketch: sketchBytes(sketchOf(tokens)),
    reading: JSON.stringify({ rows: rowsOf(analysis), tokens: tokens.join(' ') } satisfies Reading),
  }
}

const marked = ({ level }: Classification): JianbaoError =>
  new JianbaoError(
    'classified',
    'ingest',
    { zh: `标有密级“${level}”，没有入库`, en: `It bears a mark of secrecy (${level}) and was not taken in` },
    { zh: '确认可以在本机处理后，加上 --classified 再运行', en: 'If it may be handled on this machine, run again with --classified' },
  )
