import type { FigureFound } from '../../src/extract/kit.js'
import type { Span } from '../../src/model/span.js'
import type { LeftContext } from './left-context.js'

const AS_OF = /(?:截至|截止到?|截止至)([^，。；]{2,16}?)(?=，|止|底，|底止|，?我|，?全|共|累计)/
const CUMULATIVE = /累计|历年|以来/
const SHARE_OF = /占([^，。；\d]{2,20}?)的?(?:比重|比例|比率|\d|$)/

/** What a value rests on, as far as the text says it: the whole of a share, the day of a count, cumulative or not. */
export function basisOf(text: string, sentence: Span, left: LeftContext, name: string): FigureFound['basis'] {
  const before = text.slice(Math.max(sentence.start, left.whole.end - 60), left.whole.end)
  return {
    of: SHARE_OF.exec(name)?.[1] ?? null,
    asOf: AS_OF.exec(before)?.[1] ?? null,
    cumulative: CUMULATIVE.test(before.slice(-24)) ? true : null,
  }
}
