import type { Said } from '../model/said.js'
import type { Span } from '../model/span.js'
import type { ReportHead } from './kit.js'
import { yearOf } from './order.js'

/** A place in one of the two reports. */
export interface Evidence {
  /** `here` is the later report, which the finding is about; `there` the one it is held against. */
  side: 'here' | 'there'
  file: string
  sha256: string
  /** Id of the report in its Analysis. */
  report: string
  title: string | null
  issuer: string | null
  /** The year reported on. */
  year: number | null
  /** UTF-16 positions in `source.text` of the file. */
  span: Span
  quote: string
  /** Id of the figure or problem in its Analysis. */
  of?: string
}

export function place(side: Evidence['side'], head: ReportHead, { span, quote }: { span: Span; quote: string }, of?: string): Evidence {
  const { file, sha256, uid, title, issuer } = head
  return { side, file, sha256, report: uid, title, issuer, year: yearOf(head), span: { start: span.start, end: span.end }, quote, ...(of === undefined ? {} : { of }) }
}

/** 青禾县水务局2022年的报告 */
export function named(head: ReportHead): Said {
  const year = yearOf(head)
  const whose = head.issuer ?? head.title ?? head.file
  return { zh: `${whose}${year === null ? '' : `${year}年`}的报告`, en: `the${year === null ? '' : ` ${year}`} report of ${whose}` }
}
