import type { Comparator, FigureKind } from './analysis.js'
import type { Span } from './span.js'

/**
 * A number with its unit, as it is printed: what `text/` reads before anybody asks what it measures.
 * Spans are in the text that was scanned.
 */
export interface Quantity extends Span {
  /** `bare`: a number without a unit of its own; its neighbours, its table or its indicator must supply one. */
  kind: FigureKind | 'bare'
  /** Exact decimal in the base unit; a range has two, a ratio two or more. */
  value: string | [string, string, ...string[]]
  /** Base unit: CNY, %, pp, 人, 公里 …; '' where there is none. */
  unit: string
  /** 15元／人／餐 → 人, 餐 */
  per: string[]
  /** One in the last printed place, in the base unit. */
  step: string
  /** From words next to the number: 近 约 余 多 左右 超过 不少于 ≥ 以上 … */
  comparator: Comparator
  /** The word that gave the comparator: 远低于 of 远低于3.5%的目标值 is the caller's to overrule; '' for = and for 余/多 inside the number. */
  comparatorWord: string
  /** The words of the comparator outside `start..end` are counted in here: 近[600人次], 不少于[95%]以上. */
  reach: Span
  /** Digits, Chinese numerals, or both (3亿5千万). */
  form: 'digits' | 'numerals' | 'mixed'
  /** Multiplier printed with it: '', '万', '亿', '万亿' … */
  multiplier: string
  /** 一 and a measure word (一个新的课题), 一年来, 近3年: a turn of speech or a window of time rather than a claim. */
  rhetorical: boolean
  /** A minus sign or △ was printed. */
  negative: boolean
  /** Id of the reading rule. */
  by: string
}
