import type { FigureFound } from '../../src/extract/kit.js'
import type { Span } from '../../src/model/span.js'
import { matchesOf } from '../../src/text/matches.js'
import type { LeftContext } from './left-context.js'

/** 截至11月8日, 截止到2021年年底, 截至目前. */
const AS_OF = /(?:截至|截止到?|截止至)([^，。；]{0,15}?(?:[年月日底末初今]|目前|现在))(?![\d年月日底末初])/g
const CUMULATIVE = /累计|历年|以来/
const SHARE_OF = /占([^，。；\d]{2,20}?)的?(?:比重|比例|比率|\d|$)/

/** What a value rests on, as far as the text says it: the whole of a share, the day of a count, cumulative or not. */
export function basisOf(text: string, sentence: Span, left: LeftContext, name: string): FigureFound['basis'] {
  const before = text.slice(Math.max(sentence.start, left.whole.end - 60), left.whole.end)
  return {
    of: SHARE_OF.exec(name)?.[1] ?? null,
    asOf: before.includes('截') ? (matchesOf(before, AS_OF).at(-1)?.[1] ?? null) : null,
    cumulative: CUMULATIVE.test(before.slice(-24)) ? true : null,
  }
}
