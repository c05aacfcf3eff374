import { FREQUENCY } from './frequency-data.js'

/** Scores are natural logarithms, as in the table; what the table lacks is rated by its block. */
const UNKNOWN_HANZI = -14.5
const STRANGE = -16
const BROKEN = -20
const KANA = -11

let table: Float32Array | undefined

/** What a decoding looks like as Chinese. ASCII takes no part: every candidate shows it alike. */
export interface Likeness {
  /** Mean score of the characters outside ASCII; higher is more like Chinese (running text is about -7). */
  mean: number
  /** Mean score of the hanzi alone. */
  hanziMean: number
  hanzi: number
  kana: number
  /** Control characters that no text has. */
  controls: number
  characters: number
}

/** Rates a text as Chinese by how common its characters are. */
export function likeness(text: string): Likeness {
  const scores = (table ??= build())
  let sum = 0
  let others = 0
  let hanziSum = 0
  let hanzi = 0
  let kana = 0
  let controls = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0x20 && code < 0x7f) continue
    const score = scores[code]!
    if (score === 0) continue
    if (code >= 0x4e00 && code <= 0x9fff) {
      hanzi++
      hanziSum += score
      continue
    }
    if (code < 0xa0) controls++
    else if (code >= 0x3041 && code <= 0x30ff) kana++
    others++
    sum += score
  }
  const counted = hanzi + others
  return { mean: counted === 0 ? 0 : (sum + hanziSum) / counted, hanziMean: hanzi === 0 ? 0 : hanziSum / hanzi, hanzi, kana, controls, characters: text.length }
}

function build(): Float32Array {
  const scores = new Float32Array(0x10000).fill(STRANGE)
  const range = (from: number, to: number, score: number): void => void scores.fill(score, from, to + 1)
  range(0x00, 0x9f, BROKEN)
  range(0x20, 0x7e, 0)
  for (const c of [0x09, 0x0a, 0x0c, 0x0d]) scores[c] = 0
  range(0xa0, 0xa0, -7)
  range(0x2010, 0x2040, -6)
  range(0x2460, 0x249b, -9)
  range(0x3000, 0x3017, -4.5)
  range(0x3041, 0x30ff, KANA)
  range(0x4e00, 0x9fff, UNKNOWN_HANZI)
  range(0xe000, 0xf8ff, -18)
  range(0xff01, 0xff5e, -5)
  for (const c of '·°±×÷‰℃①②③㎡〇→≤≥') scores[c.charCodeAt(0)] = -9
  for (const c of '，。、；：？！（）“”《》') scores[c.charCodeAt(0)] = -3.5
  for (const [score, characters] of FREQUENCY) for (const c of characters) scores[c.charCodeAt(0)] = score
  range(0xfffd, 0xffff, BROKEN)
  return scores
}
