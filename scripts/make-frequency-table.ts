/**
 * Writes src/read/frequency-data.ts: how common each Chinese character is, for choosing an encoding.
 * Source: the word frequencies of jieba's dictionary (MIT, inside nodejieba), each word also in its traditional
 * form by opencc-js (Apache-2.0). Run: `npx rolldown scripts/make-frequency-table.ts -p node -f esm -o /tmp/t.mjs -e opencc-js/cn2t && node /tmp/t.mjs`
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { Converter } from 'opencc-js/cn2t'

const DICTIONARY = 'node_modules/nodejieba/submodules/cppjieba/dict/jieba.dict.utf8'
const OUTPUT = 'src/read/frequency-data.ts'
/** Characters kept; the rest is rarer than one in a million and scores as unknown. */
const KEPT = 6600
/** Nats per bucket. */
const STEP = 0.5

const toTraditional = Converter({ from: 'cn', to: 't' })
const simplified = new Map<string, number>()
const traditional = new Map<string, number>()
const count = (into: Map<string, number>, word: string, n: number): void => {
  for (const c of word) if (c >= '\u3400' && c <= '\u9fff') into.set(c, (into.get(c) ?? 0) + n)
}
for (const line of readFileSync(DICTIONARY, 'utf8').split('\n')) {
  const [word, frequency, tag] = line.split(' ')
  // Entries tagged zg are single characters with made-up frequencies, mojibake (鎴, 鍏) among them.
  if (word === undefined || frequency === undefined || tag === 'zg') continue
  count(simplified, word, Number(frequency))
  count(traditional, toTraditional(word), Number(frequency))
}
let total = 0
for (const n of simplified.values()) total += n
const best = new Map(simplified)
for (const [c, n] of traditional) best.set(c, Math.max(n, best.get(c) ?? 0))
const ordered = [...best].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, KEPT)
const buckets = new Map<number, string>()
for (const [c, n] of ordered) {
  const score = Math.round(Math.log(n / total) / STEP) * STEP
  buckets.set(score, (buckets.get(score) ?? '') + c)
}
const rows = [...buckets].map(([score, characters]) => `  [${score}, '${characters}'],`)
writeFileSync(
  OUTPUT,
  `/**
 * Chinese characters by how common they are: natural logarithm of the relative frequency, characters in falling order.
 * Made by scripts/make-frequency-table.ts from the dictionary of jieba (MIT), traditional forms by opencc-js (Apache-2.0).
 */
export const FREQUENCY: readonly (readonly [number, string])[] = [
${rows.join('\n')}
]
`,
)
