import { sql, type Kysely } from 'kysely'
import type { Analysis } from '../model/analysis.js'
import { DISPOSITIONS, type Disposition, type DispositionKind } from '../model/disposition.js'
import { findingOf, type AnchoredDisposition } from '../review/placed.js'
import type { Tables } from './schema.js'

/** A disposition as it is kept: with the content it was made about. */
export interface KeptDisposition extends AnchoredDisposition {
  id: number
  sha256: string
}

const isKind = (word: string): word is DispositionKind => (DISPOSITIONS as readonly string[]).includes(word)

/** The disposition alone. */
export const plain = ({ fingerprint, as, reason, by, at, until }: Disposition): Disposition => ({ fingerprint, as, reason, by, at, until })

/** All dispositions, the earliest first. Decisions about other things than findings are none. */
export async function keptDispositions(db: Kysely<Tables>): Promise<KeptDisposition[]> {
  const rows = await db
    .selectFrom('decisions')
    .innerJoin('documents', 'documents.id', 'decisions.document_id')
    .selectAll('decisions')
    .select('documents.sha256')
    .where('decisions.fingerprint', 'is not', null)
    .orderBy('made_at')
    .orderBy('decisions.id')
    .execute()
  return rows.flatMap(({ id, sha256, start, end, quote, prefix, suffix, verdict, reason, author, made_at, fingerprint, rule, until }) =>
    isKind(verdict) ? [{ id, sha256, fingerprint: fingerprint!, rule: rule ?? '', as: verdict, reason, by: author, at: made_at, until, anchor: { start, end, quote, prefix, suffix } }] : [],
  )
}

/** Dispositions by the contents they speak of. */
export function byContent(dispositions: readonly KeptDisposition[], contentsOf: (disposition: KeptDisposition) => readonly string[]): Map<string, KeptDisposition[]> {
  const out = new Map<string, KeptDisposition[]>()
  for (const disposition of dispositions)
    for (const sha256 of contentsOf(disposition)) {
      const list = out.get(sha256)
      if (list) list.push(disposition)
      else out.set(sha256, [disposition])
    }
  return out
}

/** For each content with dispositions, the contents that were handed in later at its path: the report again, in its place. */
async function successors(db: Kysely<Tables>): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ before: string; after: string }>`select distinct f.sha256 as before, g.sha256 as after from files f join files g on g.path = f.path and g.id > f.id and g.sha256 <> f.sha256
    where f.sha256 in (select d.sha256 from decisions join documents d on d.id = decisions.document_id where decisions.fingerprint is not null)`.execute(db)
  const out = new Map<string, string[]>()
  for (const { before, after } of rows) out.set(before, [...(out.get(before) ?? []), after])
  return out
}

/** What people decided about the findings of a library, as it was when the book was opened. They are few beside what they are about. */
export class DispositionBook {
  private constructor(private readonly contents: ReadonlyMap<string, readonly KeptDisposition[]>) {}

  static async open(db: Kysely<Tables>): Promise<DispositionBook> {
    const all = await keptDispositions(db)
    const later = all.length === 0 ? new Map<string, string[]>() : await successors(db)
    return new DispositionBook(byContent(all, ({ sha256 }) => [sha256, ...(later.get(sha256) ?? [])]))
  }

  /** Of each finding of a result, by its id, the disposition that counts: the last one, also where it has ended. */
  of(sha256: string, analysis: Analysis): ReadonlyMap<string, Disposition> {
    const out = new Map<string, Disposition>()
    for (const disposition of this.contents.get(sha256) ?? []) {
      const found = findingOf(analysis, disposition, disposition.sha256 === sha256)
      if (found) out.set(found.finding.id, plain(disposition))
    }
    return out
  }
}
