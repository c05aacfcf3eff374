import type { Span } from '../model/span.js'
import type { CheckView, Claim } from './kit.js'

/** A claim about passages that are no figures: its quotes name it, and nothing is recomputed. */
export const remark = (view: CheckView, places: readonly Span[], said: Pick<Claim, 'severity' | 'message' | 'hint' | 'confidence'>): Claim => ({ ...said, about: null, operands: [], quotes: places.map((at) => view.cite(at)) })
