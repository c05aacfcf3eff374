import { TOPICS } from './topics.js'

/** Characters that carry no matter of their own: a pair of characters with one of them is not compared. */
const EMPTY = codesOf('的了和与及在是为对有不也就都而以其之并等把被将要到上下中内从向由于所这那一二三四五六七八九十个各我们较很更还仍未没')
/** Words of every problem and every measure. */
const COMMON = new Set(['工作', '问题', '存在', '情况', '进行', '加强', '开展', '提高', '项目', '进一', '一步', '管理', '服务', '建设', '落实', '实施', '部分', '相关', '目前', '以及', '加大'])
/** Two hanzi as one small integer (30 bits are enough, since both lie in U+4E00–9FFF). */
const pairOf = (a: number, b: number): number => (a - 0x4e00) * 0x5200 + (b - 0x4e00)
const COMMON_PAIRS = new Set([...COMMON].map((word) => pairOf(word.charCodeAt(0), word.charCodeAt(1))))

function codesOf(characters: string): Uint8Array {
  const codes = new Uint8Array(0x10000)
  for (let i = 0; i < characters.length; i++) codes[characters.charCodeAt(i)] = 1
  return codes
}
/** What a shared pair counts by where it stands: in both heads, in one, in neither. */
const BOTH_HEADS = 1
const ONE_HEAD = 0.5
const BODIES = 0.2
/** What the same topic counts, by the same places. */
const TOPIC = 1.2

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff

/** How often pairs of hanzi stand in a report, of those that are asked for: made once for all its groups. */
export class PairCounts {
  private readonly counts = new Map<number, number>()

  constructor(text: string, groups: readonly Likeness[]) {
    for (const group of groups) for (const pair of group.shared()) this.counts.set(pair, 0)
    // Most pairs are not asked for: a small filter spares them the look into the map.
    const asked = new Uint8Array(0x10000)
    for (const pair of this.counts.keys()) asked[pair & 0xffff] = 1
    let before = 0
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (isHan(code) && isHan(before)) {
        const pair = pairOf(before, code)
        if (asked[pair & 0xffff] === 1) {
          const count = this.counts.get(pair)
          if (count !== undefined) this.counts.set(pair, count + 1)
        }
      }
      before = code
    }
  }
  of(pair: number): number {
    return this.counts.get(pair) ?? 0
  }
}

/** How plainly measures of one group answer problems: rare pairs of characters that both use, and topics. */
export class Likeness {
  private readonly problems: Side[]
  private readonly measures: Side[]

  constructor(problems: readonly string[], measures: readonly string[]) {
    this.problems = problems.map((p) => sideOf(p, (topic) => topic.problem))
    this.measures = measures.map((m) => sideOf(m, (topic) => topic.measure))
  }

  /** Pairs that stand both in a problem and in a measure. */
  shared(): Set<number> {
    const told = new Set<number>()
    for (const problem of this.problems) for (const pair of problem.whole) told.add(pair)
    const both = new Set<number>()
    for (const measure of this.measures) for (const pair of measure.whole) if (told.has(pair)) both.add(pair)
    return both
  }

  /** @param counts of the report, which tell rare pairs from common ones */
  of(problem: number, measure: number, counts: PairCounts): number {
    const p = this.problems[problem]!
    const m = this.measures[measure]!
    let sum = 0
    for (const gram of p.whole) {
      if (!m.whole.has(gram)) continue
      const heads = (p.head.has(gram) ? 1 : 0) + (m.head.has(gram) ? 1 : 0)
      sum += (heads === 2 ? BOTH_HEADS : heads === 1 ? ONE_HEAD : BODIES) / Math.sqrt(Math.max(1, counts.of(gram) - 1))
    }
    let topic = 0
    TOPICS.forEach((_, t) => {
      const heads = p.topics[t]! * m.topics[t]!
      topic = Math.max(topic, heads === 4 ? BOTH_HEADS : heads === 2 ? ONE_HEAD : heads === 1 ? BODIES : 0)
    })
    return sum + TOPIC * topic
  }
}

interface Side {
  /** The heading or first sentence. */
  head: ReadonlySet<number>
  whole: ReadonlySet<number>
  /** By topic: 2 in the head, 1 in the body, 0 nowhere. */
  topics: readonly number[]
}

function sideOf(text: string, pattern: (topic: (typeof TOPICS)[number]) => RegExp): Side {
  const stop = /[。\n]/.exec(text.slice(4))
  const head = stop ? text.slice(0, stop.index + 4) : text
  return { head: gramsOf(head), whole: gramsOf(text), topics: TOPICS.map((topic) => (!pattern(topic).test(text) ? 0 : pattern(topic).test(head) ? 2 : 1)) }
}

function gramsOf(text: string): Set<number> {
  const grams = new Set<number>()
  let a = 0
  for (let i = 0; i < text.length; i++) {
    const b = text.charCodeAt(i)
    if (isHan(a) && isHan(b) && EMPTY[a] === 0 && EMPTY[b] === 0) {
      const gram = pairOf(a, b)
      if (!COMMON_PAIRS.has(gram)) grams.add(gram)
    }
    a = b
  }
  return grams
}
