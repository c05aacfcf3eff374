import { z } from 'zod'
import { choice, formula, unit, wordYears, years } from './fields.js'
import { KINDS, REACH_WORDS, ROLES, SEVERITIES } from './keys.js'

const text = z.string().trim().min(1).max(500)
const texts = z.array(text).min(1).max(100)

/** What may be an id: words, digits, - _ . */
const ID = /^[\p{L}\p{N}][\p{L}\p{N}_.-]{0,63}$/u

export const wordSchema = z.strictObject({
  word: text,
  names: texts.optional(),
  role: z.array(choice(ROLES)).min(1).max(10).optional(),
  unit: unit.optional(),
  year: wordYears.optional(),
})

/** A rule under its English keys; lists where a file may have one value or several. */
export const ruleSchema = z.strictObject({
  id: z.string().regex(ID),
  description: text.optional(),
  formula,
  indicators: z.array(wordSchema).max(100).optional(),
  scope: z.strictObject({ kind: z.array(choice(KINDS)).min(1).optional(), issuer: texts.optional(), title: texts.optional(), year: years.optional() }).optional(),
  severity: choice(SEVERITIES).optional(),
  within: choice(REACH_WORDS).optional(),
  hint: text.optional(),
})
export type RuleFields = z.infer<typeof ruleSchema>
