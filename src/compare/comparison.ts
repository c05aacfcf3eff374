import { z } from 'zod'
import { COMPARATORS, doubtSchema, FIGURE_KINDS, FIGURE_ROLES, MEASURE_STATES, periodSchema, REPORT_KINDS, saidSchema, spanSchema } from '../model/analysis.js'

/** Version of the shape below (semver). A change of meaning is a major. */
export const COMPARISON_VERSION = '1.0.0'

/** What a figure counts of its indicator: its size, its rate of change (增长6.6%), the amount by which it changed (增加400亿元). */
export const ASPECTS = ['level', 'growth', 'increase'] as const
/** What a cell tells: a result, a plan (budget or target), or the earlier value that a later report repeats. */
export const SLOTS = ['result', 'plan', 'previous'] as const
/** Why a cell is empty. `not-read`: the report names the indicator, yet no figure of it was read. */
export const EMPTY_REASONS = ['not-reported', 'not-read', 'other-base', 'other-scope', 'other-unit', 'other-period'] as const
export const SECTION_STATUSES = ['unchanged', 'edited', 'moved', 'renamed', 'merged', 'new', 'removed'] as const
/** What a later report says of a problem or of what was promised against it. */
export const LEDGER_STATUSES = ['done', 'in-progress', 'silent', 'again'] as const
export const SUMMARY_KINDS = ['change', 'target-missed', 'target-moved', 'restated', 'stated-change-off', 'problem-again', 'promise-silent', 'new', 'vanished', 'copied'] as const

const decimal = z.string().regex(/^-?\d+(?:\.\d+)?$/)
const interval = z.tuple([decimal, decimal])
const id = z.string().min(1)
const share = z.number().min(0).max(1)
const value = z.union([decimal, z.tuple([decimal, decimal]).rest(decimal)])
/** Why two things were taken for one, each with a code. */
const reasons = z.array(doubtSchema)

/** A place in a source: `quote` is `text.slice(start, end)` of the source named. */
export const placeSchema = z.object({ source: id, report: id, span: spanSchema, quote: z.string() }).meta({ title: 'Place', description: 'source: id in sources; report: id of the report within it; span: UTF-16 range of its text.' })

export const sourceSchema = z.object({
  id,
  name: z.string().meta({ description: 'File name or path, a label only.' }),
  sha256: z.string(),
  text: z.string().optional().meta({ description: 'The text that spans point into, where it was asked for.' }),
})

export const columnSchema = z
  .object({
    id,
    label: z.string().meta({ description: 'Short head of the column: a year, an issuer, or both.' }),
    source: id,
    report: id,
    issuer: z.string().nullable(),
    period: periodSchema.nullable(),
    kind: z.enum(REPORT_KINDS),
    title: z.string().nullable(),
  })
  .meta({ title: 'Column', description: 'One report. Columns stand by issuer and then by period.' })

export const cellSchema = z
  .object({
    id,
    column: id,
    issuer: z.string().nullable(),
    period: periodSchema.nullable().meta({ description: 'What the value is of; a plan for next year has next year. May differ from the period of the report.' }),
    slot: z.enum(SLOTS),
    role: z.enum(FIGURE_ROLES).meta({ description: 'As the figure was read.' }),
    value: value.meta({ description: 'Exact, in the unit of the row; signed where the row is a change.' }),
    step: decimal.meta({ description: 'One in the last printed place, in the unit of the row.' }),
    comparator: z.enum(COMPARATORS),
    name: z.string().meta({ description: 'The indicator as this report words it.' }),
    source: id,
    report: id,
    figure: id,
    span: spanSchema,
    quote: z.string(),
    also: z.array(z.object({ value, figure: id, span: spanSchema, quote: z.string() })).meta({ description: 'Other values that the same report gives for the same indicator and period.' }),
    confidence: share,
    doubts: z.array(doubtSchema),
  })
  .meta({ title: 'Cell' })

export const emptySchema = z
  .object({ column: id, slot: z.enum(SLOTS), why: z.enum(EMPTY_REASONS), message: saidSchema, see: z.array(id).meta({ description: 'Indicators that hold what stands there instead.' }), place: placeSchema.nullable() })
  .meta({ title: 'Empty' })

export const changeSchema = z
  .object({
    from: id.meta({ description: 'Id of the earlier cell (in a comparison of issuers: of the first issuer that has one).' }),
    to: id,
    absolute: decimal.nullable().meta({ description: 'In the unit of the row; of a rate, percentage points. null where an end is a range of values.' }),
    percent: decimal.optional().meta({ description: 'Only of quantities above zero, two places.' }),
    points: decimal.optional().meta({ description: 'Only of rates: percentage points.' }),
    interval: z.object({ absolute: interval, percent: interval.optional(), points: interval.optional() }).meta({ description: 'What the change may be, as both values are rounded.' }),
    certain: z.boolean().meta({ description: 'Whether rounding leaves no doubt that it rose, fell, or stayed.' }),
    direction: z.enum(['up', 'down', 'same']),
    good: z.enum(['better', 'worse']).nullable().meta({ description: 'null where nobody says which way is good, or where it is not certain.' }),
  })
  .meta({ title: 'Change' })

export const targetSchema = z
  .object({
    plan: id.meta({ description: 'Cell of the target.' }),
    result: id.nullable().meta({ description: 'Cell of what came of it; null where no report at hand tells.' }),
    verdict: z.enum(['met', 'missed', 'unknown']),
    message: saidSchema,
  })
  .meta({ title: 'Target' })

export const indicatorSchema = z
  .object({
    id,
    key: z.string(),
    name: z.string(),
    aspect: z.enum(ASPECTS),
    kind: z.enum(FIGURE_KINDS),
    unit: z.string().meta({ description: 'Base unit of all its values: CNY, %, 人 …' }),
    per: z.array(z.string()),
    display: z.object({ unit: z.string(), power: z.int() }).meta({ description: 'The unit that the row is best shown in: values × 10^-power.' }),
    scope: z.string().nullable(),
    basis: z.object({ of: z.string().nullable(), asOf: z.string().nullable(), cumulative: z.boolean().nullable() }),
    better: z.enum(['higher', 'lower']).nullable(),
    names: z.array(z.object({ name: z.string(), columns: z.array(id), score: share, reasons })).meta({ description: 'Every wording that was joined, and why.' }),
    cells: z.array(cellSchema),
    empty: z.array(emptySchema),
    changes: z.array(changeSchema),
    targets: z.array(targetSchema),
    moved: z.array(z.object({ from: id, to: id, direction: z.enum(['up', 'down', 'reworded']), easier: z.boolean().nullable() })).meta({ description: 'Targets that are not what they were in the report before.' }),
    presence: z.enum(['standing', 'new', 'vanished', 'once', 'intermittent']).meta({ description: 'standing: in every report of one of its issuers; new: not in the first; vanished: not in the last.' }),
  })
  .meta({ title: 'Indicator', description: 'One row: only what has one base, scope, unit and aspect.' })

export const restatementSchema = z
  .object({
    id,
    kind: z.enum(['value', 'change']).meta({ description: 'value: the same period told twice. change: a change that the later report states, tested against the earlier report.' }),
    indicator: id,
    name: z.string(),
    issuer: z.string().nullable(),
    period: periodSchema.nullable(),
    unit: z.string(),
    earlier: placeSchema.extend({ column: id, value, figure: id }),
    later: placeSchema.extend({ column: id, value, figure: id }),
    change: placeSchema.extend({ column: id, value: decimal, figure: id }).nullable().meta({ description: 'Where the later report states the change.' }),
    computed: decimal.nullable().meta({ description: 'value: later − earlier. change: what the change should be by both reports.' }),
    interval: interval.nullable(),
    verdict: z.enum(['same', 'within-rounding', 'restated', 'off']),
    message: saidSchema,
  })
  .meta({ title: 'Restatement' })

const says = z.object({ column: id, status: z.enum(LEDGER_STATUSES), places: z.array(placeSchema), score: share, reasons }).meta({ description: 'What one later report says.' })

export const ledgerSchema = z
  .object({
    id,
    issuer: z.string().nullable(),
    classes: z.array(z.string()).meta({ description: 'Classes of problems that its words belong to.' }),
    text: z.string().meta({ description: 'Latest wording.' }),
    firstSeen: id.meta({ description: 'Column.' }),
    lastSeen: id,
    years: z.int().min(1).meta({ description: 'Reports in a row, up to the last in which it is seen.' }),
    open: z.boolean().meta({ description: 'Seen in the latest report.' }),
    sightings: z.array(z.object({ column: id, problem: id, text: z.string(), place: placeSchema, score: share, reasons })),
    promises: z.array(
      z.object({ column: id, measure: id.nullable().meta({ description: 'null where it was found in the text, as no measure of the report.' }), text: z.string(), place: placeSchema, state: z.enum(MEASURE_STATES), owner: z.string().nullable(), due: z.string().nullable(), later: z.array(says) }),
    ),
    later: z.array(says),
  })
  .meta({ title: 'Problem', description: 'One problem of one issuer through its reports.' })

/** One side of a pair of sections. */
export const sectionPlaceSchema = placeSchema.extend({
  heading: id.nullable().meta({ description: 'null: the text before the first heading.' }),
  title: z.string(),
  number: z.string().nullable(),
  path: z.array(z.string()).meta({ description: 'Titles of the headings above it, outermost first.' }),
})
/** A piece of a diff: words of one side, or of both where `op` is `same`. A number with its unit is never cut. */
export const diffPartSchema = z.object({
  op: z.enum(['same', 'removed', 'added']),
  text: z.string(),
  from: spanSchema.nullable().meta({ description: 'In the text of the earlier source; null where it is added.' }),
  to: spanSchema.nullable(),
  number: z.boolean().optional().meta({ description: 'true where the part is one number.' }),
})
export const sectionPairSchema = z
  .object({
    status: z.enum(SECTION_STATUSES),
    also: z.array(z.enum(SECTION_STATUSES)).meta({ description: 'What holds beside it: a renamed section may be edited and moved as well.' }),
    from: z.array(sectionPlaceSchema).meta({ description: 'Empty: new. Several: merged into one.' }),
    to: z.array(sectionPlaceSchema).meta({ description: 'Empty: removed. Several: one section split in them.' }),
    score: share.meta({ description: 'How alike the texts are.' }),
    reasons,
    diff: z.array(diffPartSchema).meta({ description: 'Word by word, in the order of reading; empty where a side is empty or nothing changed.' }),
  })
  .meta({ title: 'SectionPair' })
export const sectionsSchema = z
  .object({
    from: id.meta({ description: 'Column of the earlier report.' }),
    to: id,
    copied: share.nullable().meta({ description: 'Share of the later text that stands in the earlier one, template sentences left out of both; null where the later report has nothing else.' }),
    template: share.meta({ description: 'Share of the later text that is template sentences.' }),
    pairs: z.array(sectionPairSchema),
  })
  .meta({ title: 'Sections', description: 'Two adjacent reports of one issuer, section by section.' })

export const summarySchema = z
  .object({
    rank: z.int().min(1),
    kind: z.enum(SUMMARY_KINDS),
    weight: z.number(),
    message: saidSchema,
    ref: id.meta({ description: 'Id of the indicator, restatement or problem; column of the later report for copied.' }),
    places: z.array(placeSchema),
  })
  .meta({ title: 'SummaryItem' })

export const comparisonSchema = z.object({
  schemaVersion: z.string(),
  by: z.enum(['period', 'issuer']).meta({ description: 'What is put side by side: the years of each issuer, or the issuers.' }),
  sources: z.array(sourceSchema),
  columns: z.array(columnSchema),
  indicators: z.array(indicatorSchema),
  restatements: z.array(restatementSchema),
  problems: z.array(ledgerSchema),
  sections: z.array(sectionsSchema),
  summary: z.array(summarySchema),
  notes: z.array(doubtSchema).meta({ description: 'What stands in the way of a comparison: reports left out, periods or issuers unknown.' }),
})

export type Comparison = z.infer<typeof comparisonSchema>
export type ComparisonSource = z.infer<typeof sourceSchema>
export type Column = z.infer<typeof columnSchema>
export type Indicator = z.infer<typeof indicatorSchema>
export type Cell = z.infer<typeof cellSchema>
export type Empty = z.infer<typeof emptySchema>
export type Change = z.infer<typeof changeSchema>
export type Target = z.infer<typeof targetSchema>
export type Restatement = z.infer<typeof restatementSchema>
export type LedgerProblem = z.infer<typeof ledgerSchema>
export type LedgerStatus = (typeof LEDGER_STATUSES)[number]
export type LaterSaying = LedgerProblem['later'][number]
export type Sections = z.infer<typeof sectionsSchema>
export type SectionPair = z.infer<typeof sectionPairSchema>
export type SectionPlace = z.infer<typeof sectionPlaceSchema>
export type DiffPart = z.infer<typeof diffPartSchema>
export type SummaryItem = z.infer<typeof summarySchema>
export type Place = z.infer<typeof placeSchema>
export type Aspect = (typeof ASPECTS)[number]
export type Slot = (typeof SLOTS)[number]
