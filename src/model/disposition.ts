/** What a person may decide about a finding: 属实, 已说明, 误报, 已问询. */
export const DISPOSITIONS = ['confirmed', 'explained', 'false-alarm', 'asked'] as const
export type DispositionKind = (typeof DISPOSITIONS)[number]

/** What a person decided about a finding. It stands beside the finding and never hides it. */
export interface Disposition {
  /** Of the finding: what stays the same when its text is read again. */
  fingerprint: string
  as: DispositionKind
  /** Why, in the person's words. */
  reason: string
  /** Who decided. */
  by: string
  /** When, ISO date-time in UTC. */
  at: string
  /** The last day on which it counts, ISO date; null: for good. */
  until: string | null
}

/** Does it count on a day? @param today ISO date */
export const isInForce = ({ until }: Pick<Disposition, 'until'>, today: string): boolean => until === null || today <= until

/** Does it settle the finding on a day, so that nothing is left to do about it? @param today ISO date */
export const settles = (disposition: Pick<Disposition, 'as' | 'until'>, today: string): boolean => (disposition.as === 'explained' || disposition.as === 'false-alarm') && isInForce(disposition, today)

/** The day it is here, ISO date. */
export const localDay = (now: Date = new Date()): string => [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
