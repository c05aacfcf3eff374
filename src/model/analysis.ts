import { z } from 'zod'

/** Version of the shape below (semver). A change of meaning is a major. */
export const SCHEMA_VERSION = '1.0.0'

export const REPORT_KINDS = ['self-evaluation', 'evaluation', 'performance', 'rectification', 'audit', 'budget', 'final-accounts', 'government-work', 'statistics', 'work-summary', 'notice', 'other'] as const
export const SECTION_ROLES = ['overview', 'organisation', 'funds', 'targets', 'results', 'conclusion', 'problems', 'causes', 'measures', 'suggestions', 'next-steps', 'appendix', 'project', 'other'] as const
export const FIGURE_KINDS = ['money', 'rate', 'count', 'ratio', 'score', 'multiple', 'dimension', 'duration', 'rank'] as const
export const FIGURE_ROLES = ['actual', 'budget', 'target', 'previous', 'change'] as const
export const COMPARATORS = ['=', '~', '>', '>=', '<', '<='] as const
export const MEASURE_STATES = ['done', 'planned', 'unknown'] as const

const decimal = z.string().regex(/^-?\d+(?:\.\d+)?$/)
const id = z.string().min(1)

/** A position; that it is one is checked span by span, which costs half of checking each number. */
const position = z.number().meta({ type: 'integer', minimum: 0 })
const isSpan = ({ start, end }: { start: number; end: number }): boolean => Number.isSafeInteger(start) && start >= 0 && Number.isSafeInteger(end) && end >= start
export const spanSchema = z.object({ start: position, end: position }).refine(isSpan, { error: 'not a span' }).meta({ title: 'Span', description: 'Half-open range of UTF-16 code units in source.text.' })
export const saidSchema = z.object({ zh: z.string(), en: z.string() }).meta({ title: 'Said' })
export const doubtSchema = z.object({ code: z.string(), message: saidSchema }).meta({ title: 'Doubt' })
export const periodSchema = z.object({ text: z.string(), start: z.iso.date(), end: z.iso.date() }).meta({ title: 'Period', description: 'First and last day, inclusive; text as written.' })

export const headingSchema = z.object({
  id,
  parent: id.nullable(),
  span: spanSchema,
  quote: z.string(),
  number: z.string().nullable(),
  title: z.string(),
  level: z.int().min(1),
  role: z.enum(SECTION_ROLES),
  section: spanSchema,
  defects: z.array(z.string()),
})

export const figureSchema = z.object({
  id,
  heading: id.nullable(),
  span: spanSchema,
  quote: z.string(),
  by: z.string(),
  kind: z.enum(FIGURE_KINDS),
  value: z.union([decimal, z.tuple([decimal, decimal]).rest(decimal)]).meta({ description: 'Exact decimal in the base unit; a range has two, a ratio two or more.' }),
  unit: z.string(),
  per: z.array(z.string()).meta({ description: '15元／人／餐 → 人, 餐' }),
  step: decimal.meta({ description: 'One in the last printed place, in the base unit: 3.98亿元 → 1000000.' }),
  comparator: z.enum(COMPARATORS),
  role: z.enum(FIGURE_ROLES),
  direction: z.enum(['up', 'down']).optional(),
  indicator: z.object({ name: z.string(), others: z.array(z.string()), key: z.string(), span: spanSchema.nullable() }),
  basis: z.object({ of: z.string().nullable(), asOf: z.string().nullable(), cumulative: z.boolean().nullable() }),
  scope: z.string().nullable(),
  period: periodSchema.nullable(),
  inferred: z.array(z.string()),
  doubts: z.array(doubtSchema),
  confidence: z.number().min(0).max(1),
})

export const problemSchema = z.object({ id, heading: id.nullable(), span: spanSchema, quote: z.string(), text: z.string(), by: z.string(), measures: z.array(id) })
export const measureSchema = z.object({
  id,
  heading: id.nullable(),
  span: spanSchema,
  quote: z.string(),
  text: z.string(),
  by: z.string(),
  problems: z.array(id),
  status: z.enum(MEASURE_STATES),
  owner: z.string().nullable(),
  due: z.string().nullable(),
})
export const citationSchema = z.object({ id, span: spanSchema, quote: z.string(), number: z.string().nullable(), title: z.string().nullable() })
export const factSchema = z.object({ id, extractor: z.string(), heading: id.nullable(), span: spanSchema, quote: z.string(), data: z.unknown() })

export const findingSchema = z.object({
  id,
  rule: z.string(),
  check: z.enum(['rate', 'sum', 'difference', 'growth', 'product', 'target', 'same']).optional(),
  severity: z.enum(['error', 'warning', 'info']),
  verdict: z.enum(['exact', 'within-rounding', 'off', 'met', 'missed', 'suspect']).optional(),
  message: saidSchema,
  hint: saidSchema,
  stated: z.string().optional(),
  computed: z.string().optional(),
  interval: z.tuple([decimal, decimal]).optional(),
  diagnosis: z.string().optional(),
  evidence: z.array(
    z.object({
      role: z.enum(['part', 'total', 'numerator', 'denominator', 'stated', 'actual', 'target', 'from', 'to', 'change', 'quote']),
      span: spanSchema,
      quote: z.string(),
      figure: id.optional(),
    }),
  ),
  confidence: z.number().min(0).max(1),
  fingerprint: z.string(),
})

export const blockSchema = z.object({
  kind: z.enum(['heading', 'paragraph', 'item', 'cell', 'note', 'furniture']),
  span: spanSchema,
  locator: z.string(),
  table: z.int().optional(),
  row: z.int().optional(),
  column: z.int().optional(),
  rowSpan: z.int().optional(),
  columnSpan: z.int().optional(),
  header: z.boolean().optional(),
  level: z.int().optional(),
})

export const reportSchema = z.object({
  id,
  span: spanSchema,
  title: z.string().nullable(),
  issuer: z.string().nullable(),
  kind: z.enum(REPORT_KINDS),
  period: periodSchema.nullable(),
  doubts: z.array(doubtSchema),
  declared: z.object({ problems: z.literal('none').nullable(), span: spanSchema.nullable() }),
  headings: z.array(headingSchema),
  figures: z.array(figureSchema),
  problems: z.array(problemSchema),
  measures: z.array(measureSchema),
  citations: z.array(citationSchema),
  facts: z.array(factSchema),
  findings: z.array(findingSchema),
})

export const analysisSchema = z.object({
  schemaVersion: z.string(),
  pipeline: z.object({ version: z.string(), fingerprint: z.string() }),
  source: z.object({
    name: z.string(),
    sha256: z.string(),
    bytes: z.int().min(0),
    format: z.string(),
    encoding: z.string().nullable(),
    script: z.enum(['hans', 'hant', 'mixed', 'none']),
    chars: z.int().min(0),
    textSha256: z.string(),
    text: z.string().optional(),
    blocks: z.array(blockSchema),
    remarks: z.array(z.object({ code: z.string(), message: saidSchema, span: spanSchema.nullable(), quote: z.string() })),
  }),
  status: z.enum(['ok', 'partial']),
  losses: z.array(z.object({ code: z.string(), message: saidSchema, span: spanSchema.optional() })),
  edits: z.array(z.object({ span: spanSchema, quote: z.string(), replacement: z.string(), by: z.string(), inferred: z.boolean() })),
  conversions: z.array(z.object({ by: z.string(), count: z.int().min(1) })),
  reports: z.array(reportSchema),
})

export type Analysis = z.infer<typeof analysisSchema>
export type Report = z.infer<typeof reportSchema>
export type Heading = z.infer<typeof headingSchema>
export type Figure = z.infer<typeof figureSchema>
export type Problem = z.infer<typeof problemSchema>
export type Measure = z.infer<typeof measureSchema>
export type Citation = z.infer<typeof citationSchema>
export type Fact = z.infer<typeof factSchema>
export type Finding = z.infer<typeof findingSchema>
export type Period = z.infer<typeof periodSchema>
export type ReportKind = (typeof REPORT_KINDS)[number]
export type SectionRole = (typeof SECTION_ROLES)[number]
export type FigureKind = (typeof FIGURE_KINDS)[number]
export type FigureRole = (typeof FIGURE_ROLES)[number]
export type Comparator = (typeof COMPARATORS)[number]
