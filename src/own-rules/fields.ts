import { z } from 'zod'
import type { Said } from '../model/said.js'
import { matchUnit } from '../text/units.js'
import { FormulaError, underlined } from './formula-error.js'
import { readFormula } from './formula.js'
import { nearestWord } from './nearest-word.js'
import type { UnitWanted, Years } from './rule-spec.js'

/** What a field says of a value that it cannot take; carried through zod. */
export interface Wrong {
  said: Said
  frame?: string
}
const wrong = (zh: string, en: string, frame?: string): { code: 'custom'; params: { wrong: Wrong } } => ({ code: 'custom', params: { wrong: { said: { zh, en }, ...(frame === undefined ? {} : { frame }) } } })

/** One of a set of words, in either language. */
export function choice<T extends string>(words: Readonly<Record<string, T>>) {
  return z.string().transform((word, context): T => {
    const known = Object.keys(words)
    if (Object.hasOwn(words, word)) return words[word]!
    const near = nearestWord(word, known)
    context.addIssue(wrong(`没有“${word}”这个取值${near === null ? '' : `，是“${near}”吗`}；可用：${known.join('、')}`, `"${word}" is none of the values${near === null ? '' : `; did you mean "${near}"`}: ${known.join(', ')}`))
    return z.NEVER
  })
}

/** A formula, parsed. */
export const formula = z.string().transform((text, context) => {
  try {
    return { text, formula: readFormula(text) }
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error
    context.addIssue(wrong(`公式读不懂：${error.said.zh}`, `The formula cannot be read: ${error.said.en}`, underlined(text, error.at)))
    return z.NEVER
  }
})

/** 2023, 2021..2023, 2021.., ..2023 */
export const years = z.string().transform((text, context): Years => {
  const [, from, dots, to] = /^(\d{4})?年?(\.\.)?(\d{4})?年?$/.exec(text.trim()) ?? []
  const isOne = from !== undefined && dots === undefined && to === undefined
  const range: Years = { from: from === undefined ? null : Number(from), to: isOne ? Number(from) : to === undefined ? null : Number(to) }
  if ((dots !== undefined || isOne) && (range.from !== null || range.to !== null) && (range.from ?? 0) <= (range.to ?? 9999)) return range
  context.addIssue(wrong(`年度写作 2023、2021..2023、2021.. 或 ..2023，不是“${text}”`, `Years are written 2023, 2021..2023, 2021.. or ..2023, not "${text}"`))
  return z.NEVER
})

const RELATIVE: Readonly<Record<string, 'this' | 'last'>> = { 本年: 'this', 上年: 'last', this: 'this', last: 'last' }
/** The same, or 本年 and 上年 counted from the report's own. */
export const wordYears = z.string().pipe(z.union([z.string().refine((text) => Object.hasOwn(RELATIVE, text)).transform((text) => RELATIVE[text]!), years]))

const SCALE = /^(?:万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千|百)/
/** 元, 万元, %, 人, 家, 分 …: the unit, whatever the scale. */
export const unit = z.string().transform((text, context): UnitWanted => {
  for (const word of [text, text.replace(SCALE, '')]) {
    const hit = word === '' ? null : matchUnit(word, 0, true)
    if (hit?.end === word.length) return { kind: hit.unit.kind, unit: hit.unit.kind === 'money' && word === '元' ? null : hit.unit.unit }
  }
  context.addIssue(wrong(`不认识单位“${text}”；例如 元、万元、%、百分点、人、个、家、项、分、倍、公里`, `The unit "${text}" is not known; for example 元, 万元, %, 百分点, 人, 个, 家, 项, 分, 倍, 公里`))
  return z.NEVER
})
