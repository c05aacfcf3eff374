import type { Issuer } from '../domain/issuer-register.js'
import { WordTrie } from '../text/word-trie.js'
import type { Corpus, ReportHead } from './kit.js'

/** A name of a reporting body, or of the place that it is of. */
export interface Named {
  name: string
  issuer: Issuer
  /** The place alone: 青禾县. */
  isPlace: boolean
}

/** Shortest name that is looked for in texts: 甲县, 财政局 are words that anybody may use. */
const SHORTEST_BODY = 4
const SHORTEST_PLACE = 3

/** The names of all bodies whose reports the library holds, and of their places. */
export class Names {
  private readonly trie: WordTrie<Named>
  private readonly ofIssuer = new Map<string, Issuer>()

  constructor({ heads, identify }: Pick<Corpus, 'heads' | 'identify'>) {
    const known = new Map<string, Named>()
    for (const name of new Set(heads.flatMap(({ issuer }) => issuer ?? []))) {
      const issuer = identify(name)
      this.ofIssuer.set(name, issuer)
      for (const form of [name, issuer.name]) if (form.length >= SHORTEST_BODY && !/\s/.test(form)) known.set(form, { name: form, issuer, isPlace: false })
      const { region } = issuer
      if (region && region.level !== 'national') for (const form of [region.name, region.key]) if (form.length >= SHORTEST_PLACE && !known.has(form)) known.set(form, { name: form, issuer, isPlace: true })
    }
    this.trie = new WordTrie(known)
  }

  /** The longest name that begins at a place of the text. */
  at(text: string, at: number): { value: Named; length: number } | null {
    return this.trie.longest(text, at)
  }
  issuerOf({ issuer }: ReportHead): Issuer | null {
    return issuer === null ? null : (this.ofIssuer.get(issuer) ?? null)
  }
}

/** The same kind of body in another place on the same level: 甲县财政局 and 乙县财政局. Neither has charge of the other. */
export function areSiblings(one: Issuer, other: Issuer): boolean {
  const [a, b] = [one.region, other.region]
  return one.body === other.body && areBeside(a, b)
}
/** Two places on one level, neither within the other. */
export function areBeside(a: Issuer['region'], b: Issuer['region']): boolean {
  return a !== null && b !== null && a.level !== null && a.level === b.level && a.level !== 'national' && a.key !== b.key && a.name !== b.name && !a.key.startsWith(b.key) && !b.key.startsWith(a.key)
}
