import { Candidates } from './candidates.js'
import { Copies } from './copies.js'
import { findingOf, type AcrossFinding } from './finding.js'
import type { AcrossRule, Corpus, Finder } from './kit.js'
import { Names } from './names.js'
import { inOrder, whose } from './order.js'
import { maskedOf, paragraphsOf } from './passages.js'
import { bandsOf, shinglesOf } from './shingles.js'
import { Templates } from './templates.js'

/**
 * Runs the rules over a library. Its texts are read twice: once to know which paragraphs may be copies and which sentences are
 * everybody's, once to compare. In memory are some 70 bytes a paragraph and 8 a sentence, what may still be copied, and the facts of one issuer.
 */
export async function* across(corpus: Corpus, rules: readonly AcrossRule[]): AsyncGenerator<AcrossFinding> {
  const heads = inOrder(corpus.heads)
  const names = new Names(corpus)
  const [templates, candidates] = [new Templates(), new Candidates()]
  const issuers = new Map<string, number>()
  for (const [nth, head] of heads.entries()) {
    const key = whose(head)
    const issuer = issuers.get(key) ?? issuers.size
    issuers.set(key, issuer)
    const reading = await corpus.read(head)
    for (const { at } of paragraphsOf(reading)) {
      const { tokens, sentences } = maskedOf(reading, at, names)
      for (const sentence of sentences) templates.count(sentence, issuer)
      candidates.add(bandsOf(shinglesOf(tokens)), nth, issuer)
    }
  }
  candidates.link()

  const copies = new Copies(candidates, templates, names)
  let finders: readonly (readonly [AcrossRule, Finder])[] = []
  let of: string | null = null
  for (const head of heads) {
    if (whose(head) !== of || head.issuerKey === null) finders = rules.map((rule) => [rule, rule.finder()] as const)
    of = whose(head)
    const reading = await corpus.read(head)
    const view = { ...reading, runs: copies.in(reading), names, identify: corpus.identify }
    for (const [rule, find] of finders) for (const claim of find(view)) yield findingOf(rule, claim)
  }
}
