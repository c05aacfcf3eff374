import type { Kysely } from 'kysely'
import { filesOf } from './query.js'
import type { Tables } from './schema.js'
import { similarity, sketchFrom } from './sketch.js'

/** Two contents that share most of what they say, and are not the same. */
export interface NearPair {
  a: { sha256: string; files: string[] }
  b: { sha256: string; files: string[] }
  /** Estimated share of shingles in common, 0 to 1. */
  similarity: number
}

/** Hashes by which candidates find each other: two texts that share 0.8 of their shingles have one of eight smallest in common almost always. */
const KEYS = 8
/** A hash that so many texts have in common is a form's own sentence and leads nowhere. */
const COMMON = 200

/**
 * Pairs of current results that share at least `least` of their shingles: edited copies, versions of a form. They are shown, never merged.
 * Sketches of 512 bytes each are in memory.
 */
export async function* nearDuplicates(db: Kysely<Tables>, { least = 0.8 } = {}): AsyncGenerator<NearPair> {
  const rows = await db.selectFrom('documents').select(['sha256', 'sketch']).where('current', '=', 1).where('sketch', 'is not', null).orderBy('sha256').execute()
  const sketches = rows.map(({ sha256, sketch }) => ({ sha256, sketch: sketchFrom(sketch!) }))
  const having = new Map<number, number[]>()
  sketches.forEach(({ sketch }, i) => {
    for (const key of sketch.subarray(0, KEYS)) {
      const list = having.get(key)
      if (list) list.push(i)
      else having.set(key, [i])
    }
  })
  for (const [i, { sha256, sketch }] of sketches.entries()) {
    const candidates = new Set<number>()
    for (const key of sketch.subarray(0, KEYS)) {
      const list = having.get(key)!
      if (list.length <= COMMON) for (const j of list) if (j > i) candidates.add(j)
    }
    for (const j of [...candidates].sort((x, y) => x - y)) {
      const other = sketches[j]!
      const share = similarity(sketch, other.sketch)
      if (share < least) continue
      yield { a: { sha256, files: await filesOf(db, sha256) }, b: { sha256: other.sha256, files: await filesOf(db, other.sha256) }, similarity: share }
    }
  }
}
