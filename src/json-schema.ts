import { z } from 'zod'
import { COMPARISON_VERSION, comparisonSchema } from './compare/comparison.js'
import { analysisSchema, SCHEMA_VERSION } from './model/analysis.js'

/** The JSON Schema (draft 2020-12) of an Analysis, made from the zod schema that every Analysis is checked against. */
export function jsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(analysisSchema, { target: 'draft-2020-12', io: 'output' })
  return { ...schema, $id: `https://jianbao.invalid/analysis-${SCHEMA_VERSION}.json`, title: 'Analysis', description: 'What jianbao reads out of one file.' }
}

/** The JSON Schema of a Comparison, made from the zod schema that every one is checked against. */
export function comparisonJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(comparisonSchema, { target: 'draft-2020-12', io: 'output' })
  return { ...schema, $id: `https://jianbao.invalid/comparison-${COMPARISON_VERSION}.json`, title: 'Comparison', description: 'Reports side by side.' }
}
