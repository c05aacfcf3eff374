import type { FigureKind } from '../../src/model/analysis.js'
import type { Quantity } from '../../src/model/quantity.js'
import { IMPLIED_UNITS } from './lexicon.js'
import type { Reading } from './reader.js'

export interface Typed {
  kind: FigureKind
  unit: string
  inferred: boolean
}

/** 城乡居民收入比为2.02, 基尼系数0.41: so many to one; whole numbers may be anything. */
const RATIO_NAME = /(?:收入比|差距比|系数|比值|容积率|生师比|供需比|求人倍率)$/

/** The kind and unit of a number printed without one: from its name, or from the number before it. Null: no figure. */
export function typeOf(q: Quantity, name: string, before: readonly Reading[], text: string): Typed | null {
  if (q.kind !== 'bare') return { kind: q.kind, unit: q.unit, inferred: false }
  const previous = before[before.length - 1]
  if (RATIO_NAME.test(name) && q.multiplier === '' && q.form === 'digits' && text.slice(q.start, q.end).includes('.')) return { kind: 'ratio', unit: '', inferred: true }
  if (/率$|比重$|比例$|占比$/.test(name) && q.multiplier === '') return null
  if (q.multiplier !== '') {
    if (name.endsWith('户')) return { kind: 'count', unit: '户', inferred: true }
    if (/资金|经费|预算|投资|收入|支出|金额|价值|产值|款$|费$/.test(name) || (previous?.kind === 'money' && !/人|户|家|量/.test(name))) return { kind: 'money', unit: previous?.kind === 'money' ? previous.unit : 'CNY', inferred: true }
    if (/人次/.test(name)) return { kind: 'count', unit: '人次', inferred: true }
    const implied = IMPLIED_UNITS.find(([pattern]) => pattern.test(name))
    if (implied) return { kind: 'count', unit: implied[1], inferred: true }
    return previous?.kind === 'count' ? { kind: 'count', unit: previous.unit, inferred: true } : null
  }
  // 异常21; : one of an enumeration whose neighbours carry the unit
  const next = text.charAt(q.end)
  if (previous && (previous.kind === 'count' || previous.kind === 'dimension') && q.form === 'digits' && (next === '；' || next === '，' || next === '。' || next === '、') && q.start - previous.quantity.end <= 12) return { kind: previous.kind, unit: previous.unit, inferred: true }
  return null
}
