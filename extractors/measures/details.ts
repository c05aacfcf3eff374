import type { SectionRole } from '../../src/model/analysis.js'
import { DONE, DONE_PLAIN, DUE, DUE_LABEL, OWNER_BY, OWNER_LABEL, PLANNED, PROMISE } from './lexicon.js'

const FUTURE: ReadonlySet<SectionRole> = new Set<SectionRole>(['next-steps', 'suggestions'])

/** Whether a measure is told as done or as planned: by its words, else by the section's role. */
export function statusOf(words: string, role: SectionRole | null): 'done' | 'planned' | 'unknown' {
  if (role && FUTURE.has(role)) return 'planned'
  const done = DONE.exec(words)
  const promise = done && PROMISE.exec(words)
  if (done && !(promise && promise.index < done.index)) return 'done'
  if (PLANNED.test(words)) return 'planned'
  return DONE_PLAIN.test(words) ? 'done' : 'unknown'
}

/** Who is to do it, where a label or 由…牵头 says so. */
export function ownerOf(words: string): string | null {
  return (OWNER_LABEL.exec(words)?.[1] ?? OWNER_BY.exec(words)?.[1] ?? null)?.trim() ?? null
}

/** By when, as written. */
export function dueOf(words: string): string | null {
  return (DUE_LABEL.exec(words)?.[1] ?? DUE.exec(words)?.[0] ?? null)?.trim() ?? null
}
