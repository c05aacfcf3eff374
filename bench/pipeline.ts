/**
 * npm run bench: characters per second of the whole pipeline (bytes to checked Analysis) beside the floor, measured in turn in the
 * same run: opencc-js conversion and nodejieba `cut(s, true)` of the same text. Then hostile lines, then start-up.
 */
import { execFileSync } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import nodejieba from 'nodejieba'
import { Converter } from 'opencc-js/t2cn'
import { analyse } from '../src/pipeline.js'
import { ADVERSARIAL, sampleText } from './texts.js'

const simplify = Converter({ from: 't', to: 'cn' })
const encoder = new TextEncoder()

// No collection is forced before a run: a forced one also drops compiled code, and what is left to collect is part of the work.
async function timed(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!
const pipeline = (bytes: Uint8Array) => analyse({ name: 'bench.txt', bytes })
const rate = (chars: number, ms: number): string => `${((chars / ms) * 1000 / 1e6).toFixed(2)} M chars/s`
const verdict = (ok: boolean): string => (ok ? 'ok' : 'TOO SLOW')

let slow = 0
const judge = (what: string, value: number, limit: number): void => {
  if (value > limit) slow++
  console.log(`  ${what}: ${value.toFixed(2)} (at most ${limit}) ${verdict(value <= limit)}`)
}

const loading = await timed(() => nodejieba.load())
const { name, text } = sampleText()
console.log(`${name}: ${text.length} characters, node ${process.version}\n`)
const small = encoder.encode(text)
await pipeline(small)
// Steady state: a library or a batch worker reads thousands of reports; what the first ones cost is told apart below.
for (let i = 0; i < 40; i++) {
  await pipeline(small)
  nodejieba.cut(simplify(text), true)
}

const times = new Map<number, number>()
for (const [factor, runs] of [[1, 15], [8, 7], [64, 3]] as const) {
  const whole = `${text}\n`.repeat(factor)
  const bytes = encoder.encode(whole)
  const ours: number[] = []
  const floor: number[] = []
  for (let i = 0; i < runs; i++) {
    ours.push(await timed(() => pipeline(bytes)))
    floor.push(await timed(() => nodejieba.cut(simplify(whole), true)))
  }
  const [a, b] = [median(ours), median(floor)]
  times.set(factor, a)
  console.log(`×${String(factor).padEnd(3)} ${String(whole.length).padStart(8)} chars   pipeline ${a.toFixed(0).padStart(6)} ms ${rate(whole.length, a)}   floor ${b.toFixed(0).padStart(6)} ms ${rate(whole.length, b)}`)
  judge(`×${factor} pipeline / floor`, a / b, 2)
}
judge('×64 time / ×1 time', times.get(64)! / times.get(1)!, 70)

const [SHORT, LONG] = [250_000, 1_000_000]
console.log(`\nhostile single lines of ${SHORT} and ${LONG} characters: linear is ${LONG / SHORT}`)
for (const [what, make] of ADVERSARIAL) {
  const [short, long] = [encoder.encode(make(SHORT)), encoder.encode(make(LONG))]
  await pipeline(encoder.encode(make(20_000)))
  const a = Math.min(await timed(() => pipeline(short)), await timed(() => pipeline(short)))
  const b = Math.min(await timed(() => pipeline(long)), await timed(() => pipeline(long)))
  const growth = b / a
  // A quadratic step would show as 16; a little over 4 is the garbage collector's, and half a second for a million characters is no harm at all.
  const linear = growth <= 8 || b < 500
  if (!linear) slow++
  console.log(`  ${what.padEnd(20)} ${a.toFixed(0).padStart(6)} ms ${b.toFixed(0).padStart(6)} ms   × ${growth.toFixed(1)} ${verdict(linear)}`)
}

const cli = (...args: string[]) => () => execFileSync(process.execPath, ['dist/src/cli/main.js', ...args], { stdio: 'ignore' })
console.log('\nstart-up, paid once a process')
console.log(`  node itself           ${(await timed(() => execFileSync(process.execPath, ['-e', '0']))).toFixed(0).padStart(6)} ms`)
console.log(`  jianbao --version     ${(await timed(cli('--version'))).toFixed(0).padStart(6)} ms`)
console.log(`  jieba's dictionaries  ${loading.toFixed(0).padStart(6)} ms`)
console.log(`  jianbao extract FILE  ${(await timed(cli('extract', 'corpus/01-water-self-evaluation/report.txt'))).toFixed(0).padStart(6)} ms (a report of 1,400 characters)`)
process.exitCode = slow > 0 ? 1 : 0
