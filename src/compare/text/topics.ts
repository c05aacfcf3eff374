import type { TextSection } from './report-text.js'

/** What a text is about: its pairs of Chinese characters, those weighing most that few texts have; of length 1. */
export type Topic = ReadonlyMap<number, number>

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff

/**
 * Topics of sections, as tf-idf vectors (Salton 1975) of character pairs: they know one subject in other words, where shingles find
 * copied text only.
 */
export function topicsOf(sections: readonly TextSection[]): Topic[] {
  const counts = sections.map(({ title, paragraphs }) => {
    const pairs = new Map<number, number>()
    for (const text of [title, ...paragraphs.map((paragraph) => paragraph.text)]) count(text, pairs)
    return pairs
  })
  const spread = new Map<number, number>()
  for (const pairs of counts) for (const pair of pairs.keys()) spread.set(pair, (spread.get(pair) ?? 0) + 1)
  return counts.map((pairs) => {
    const weights = new Map([...pairs].map(([pair, times]) => [pair, (1 + Math.log(times)) * Math.log(sections.length / spread.get(pair)!)]))
    const length = Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0))
    return length === 0 ? new Map<number, number>() : new Map([...weights].map(([pair, weight]) => [pair, weight / length]))
  })
}

function count(text: string, pairs: Map<number, number>): void {
  for (let i = 0; i + 1 < text.length; i++) {
    const a = text.charCodeAt(i)
    const b = text.charCodeAt(i + 1)
    if (!isHan(a) || !isHan(b)) continue
    const pair = (a << 16) | b
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
}

/** Cosine of two topics, 0 to 1. */
export function topicLikeness(a: Topic, b: Topic): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [pair, weight] of few) sum += weight * (many.get(pair) ?? 0)
  return Math.min(1, sum)
}
