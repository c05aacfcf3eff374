/** Counts that add up over documents, and the numbers made of them. */
export interface Found {
  hits: number
  extra: number
  missed: number
}
export interface Right {
  right: number
  of: number
}
export interface Miss {
  doc: string
  what: string
  kind: string
  text: string
}

export class Tally {
  readonly found = new Map<string, Found>()
  readonly right = new Map<string, Right>()
  readonly misses: Miss[] = []
  readonly lost: string[] = []
  falseAlarms = 0
  characters = 0

  list(name: string): Found {
    let counts = this.found.get(name)
    if (!counts) this.found.set(name, (counts = { hits: 0, extra: 0, missed: 0 }))
    return counts
  }
  judge(name: string, ok: boolean): void {
    let counts = this.right.get(name)
    if (!counts) this.right.set(name, (counts = { right: 0, of: 0 }))
    counts.of++
    if (ok) counts.right++
  }
  add(other: Tally): void {
    for (const [name, { hits, extra, missed }] of other.found) {
      const counts = this.list(name)
      counts.hits += hits
      counts.extra += extra
      counts.missed += missed
    }
    for (const [name, { right, of }] of other.right) {
      const counts = this.right.get(name) ?? { right: 0, of: 0 }
      this.right.set(name, { right: counts.right + right, of: counts.of + of })
    }
    this.misses.push(...other.misses)
    this.lost.push(...other.lost)
    this.falseAlarms += other.falseAlarms
    this.characters += other.characters
  }

  /** Every measure by name: `figures.f1`, `figure.unit` … Lists with nothing to find and nothing found are left out. */
  scores(): Map<string, number> {
    const out = new Map<string, number>()
    for (const [name, counts] of this.found) if (counts.hits + counts.extra + counts.missed > 0) out.set(`${name}.f1`, f1(counts))
    for (const [name, { right, of }] of this.right) out.set(name, right / of)
    return out
  }
}

const ratio = (a: number, b: number): number => (b === 0 ? 0 : a / b)
export const precision = ({ hits, extra }: Found): number => ratio(hits, hits + extra)
export const recall = ({ hits, missed }: Found): number => ratio(hits, hits + missed)
export const f1 = ({ hits, extra, missed }: Found): number => ratio(2 * hits, 2 * hits + extra + missed)
