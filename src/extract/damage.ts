import type { Edit } from '../model/edit.js'
import type { Doubt } from '../model/said.js'
import type { Span } from '../model/span.js'

/** Repairs that put letters back or take noise out of a line; a number close to one may have lost a digit (DOMAIN 1). */
const DAMAGE = new Set(['scraper-token', 'gbk-shift', 'private-use', 'word-residue', 'hard-wrap'])
/** Inside a number only: a line break or a token there is where digits get lost. */
const NEAR = 2

/** Doubts about numbers near repaired damage. Edits are sorted in source coordinates; asked in order, each answer is O(1). */
export class Damage {
  private readonly edits: readonly Edit[]
  private next = 0

  /** @param edits in source coordinates; those after `from` are asked about */
  constructor(
    edits: readonly Edit[],
    private readonly from: number,
  ) {
    this.edits = damaging(edits)
    while (this.next < this.edits.length && this.edits[this.next]!.end + NEAR <= this.from) this.next++
  }

  doubtsOf(span: Span): Doubt[] {
    while (this.next < this.edits.length && this.edits[this.next]!.end + NEAR <= span.start) this.next++
    const edit = this.edits[this.next]
    if (!edit || edit.start >= span.end + NEAR) return []
    if (edit.by === 'hard-wrap' && !(edit.start > span.start && edit.end < span.end)) return []
    return [
      {
        code: 'damaged-source',
        message: { zh: `数字处或旁边的原文有损坏（${edit.by}），请对照原文核对`, en: `the source is damaged in or beside this number (${edit.by}); compare with the source` },
      },
    ]
  }
}

const known = new WeakMap<readonly Edit[], readonly Edit[]>()

/** The edits that mended damage; worked out once for all reports of a document. */
function damaging(edits: readonly Edit[]): readonly Edit[] {
  let found = known.get(edits)
  if (!found) known.set(edits, (found = edits.filter((e) => (e.by.includes('+') ? e.by.split('+').some((by) => DAMAGE.has(by)) : DAMAGE.has(e.by)))))
  return found
}
