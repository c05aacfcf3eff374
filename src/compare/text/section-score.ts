import { likeness } from './grams.js'
import type { TextSection } from './report-text.js'
import { topicLikeness, topicsOf, type Topic } from './topics.js'

/** How alike two sections are, each part 0 to 1. */
export interface SectionScore {
  /** Of the wording. */
  content: number
  /** Of the subject. */
  topic: number
  title: number
  /** Of the titles that they stand under. */
  parent: number
  /** Both have one telling role. */
  role: boolean
  /** How near they stand, counted from the beginning. */
  place: number
}

/** What is known of the sections of both sides, made once. */
export interface Familiarity {
  from: readonly TextSection[]
  to: readonly TextSection[]
  titlesOfFrom: readonly Int32Array[]
  titlesOfTo: readonly Int32Array[]
  topicsOfFrom: readonly Topic[]
  topicsOfTo: readonly Topic[]
}

export function familiarity(from: readonly TextSection[], to: readonly TextSection[]): Familiarity {
  const topics = topicsOf([...from, ...to])
  return { from, to, titlesOfFrom: from.map(({ key }) => bigramsOf(key)), titlesOfTo: to.map(({ key }) => bigramsOf(key)), topicsOfFrom: topics.slice(0, from.length), topicsOfTo: topics.slice(from.length) }
}

/** Pairs of neighbouring characters of a title, as numbers, ascending. */
export function bigramsOf(title: string): Int32Array {
  const out = new Set<number>()
  for (let i = 0; i + 1 < title.length; i++) out.add((title.charCodeAt(i) << 16) | title.charCodeAt(i + 1))
  return Int32Array.from(out).sort()
}

export function sectionScore(known: Familiarity, i: number, j: number): SectionScore {
  const a = known.from[i]!
  const b = known.to[j]!
  return {
    content: likeness(a.reach, b.reach),
    topic: topicLikeness(known.topicsOfFrom[i]!, known.topicsOfTo[j]!),
    title: titleLikeness(known, i, j),
    parent: a.parent < 0 && b.parent < 0 ? 1 : a.parent < 0 || b.parent < 0 ? 0 : titleLikeness(known, a.parent, b.parent),
    role: a.role === b.role && a.role !== 'other',
    place: 1 - Math.abs(i / known.from.length - j / known.to.length),
  }
}

function titleLikeness({ from, to, titlesOfFrom, titlesOfTo }: Familiarity, i: number, j: number): number {
  return from[i]!.key === to[j]!.key ? 1 : Math.min(0.95, likeness(titlesOfFrom[i]!, titlesOfTo[j]!))
}

/**
 * Whether two sections are one: by their wording or their subject; by their titles, with some of the wording or the place; or under
 * one heading, by less of the subject, or by their role with some of the title or the wording. The limits were found on government work reports, whose
 * titles change every year: two sections on one subject have a topic of 0.15 to 0.4, on
 * different ones below 0.1.
 */
export function joins({ content, topic, title, parent, role }: SectionScore): boolean {
  if (content >= 0.35 || (title >= 0.6 && content >= 0.06) || (title === 1 && parent >= 0.5) || (title >= 0.75 && parent >= 0.75) || topic >= 0.25) return true
  return parent >= 0.5 && (topic >= 0.15 || (topic >= 0.1 && title >= 0.3) || (role && (title >= 0.5 || content >= 0.15)))
}

/** What pairs are put in order by: the best is joined first. */
export const weightOf = ({ content, topic, title, parent, role, place }: SectionScore): number => 0.4 * content + 0.2 * topic + 0.25 * title + 0.08 * parent + 0.04 * (role ? 1 : 0) + 0.03 * place
