import type { Span } from '../model/span.js'
import type { CheckView, Claim, Quoted } from './kit.js'

/** A claim about passages that are no figures: its quotes name it, and nothing is recomputed. */
export const remark = (view: CheckView, places: readonly Span[], said: Pick<Claim, 'severity' | 'message' | 'hint' | 'confidence'>): Claim => ({ ...said, about: null, operands: [], quotes: places.map((at) => view.cite(at)) })

const LONGEST_OPENING = 60

/** The first words of a passage of the source, to quote it by. */
export const opening = ({ span, quote }: Quoted): Quoted => (quote.length <= LONGEST_OPENING ? { span, quote } : { span: { start: span.start, end: span.start + LONGEST_OPENING }, quote: quote.slice(0, LONGEST_OPENING) })
