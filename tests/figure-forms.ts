import { Converter } from 'opencc-js/cn2t'
import type { FigureExample, WantedFigure } from '../extractors/figures/examples/example.js'
import type { Analysis, Figure } from '../src/model/analysis.js'
import { analyse } from '../src/pipeline.js'
import type { Span } from '../src/model/span.js'
import { unmark } from './view-of-text.js'

const TITLE = '青禾县水务局2023年工作总结'
const HEADING = '一、工作开展情况'
const BEFORE = '各项任务有序推进，群众反映良好。'
const AFTER = '有关工作仍在继续。'
const LINE_BEFORE = '有关情况说明如下，请审阅。'
const LINE_AFTER = '特此说明。'

const toTraditional = Converter({ from: 'cn', to: 't' })
const fullWidth = (text: string): string => text.replace(/[0-9%]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))
const keepMarks = (change: (piece: string) => string) => (text: string): string => text.split(/(\[\[|\]\])/).map((piece) => (piece === '[[' || piece === ']]' ? piece : change(piece))).join('')

const page = (row: FigureExample, body: string): string => `${row.title ?? TITLE}\n${row.heading ?? HEADING}\n${body}`
const surrounded = (row: FigureExample, body = row.text): string => page(row, `${LINE_BEFORE}\n${body}\n${LINE_AFTER}`)

/** A clause before, a clause after; a text of several sentences or lines only has the clause before. */
function insideSentence(text: string): string {
  if (text.includes('\n')) return text
  const opened = `在各方共同努力下，${text}`
  return /^[^。；！？]*[。；]$/.test(text) ? `${opened.slice(0, -1)}，群众普遍满意。` : opened
}

/** The forms in which every row runs beside its plain one: marked text of a whole document. */
export const FORMS = {
  'as written': (row) => surrounded(row),
  'first in the text': (row) => `${row.title ?? TITLE}\n${row.heading === undefined ? '' : `${row.heading}\n`}${row.text}\n${LINE_AFTER}`,
  'last in the text': (row) => page(row, `${LINE_BEFORE}\n${row.text}`),
  'between sentences': (row) => (row.text.includes('\n') ? page(row, `${BEFORE}\n${row.text}\n${AFTER}`) : page(row, `${BEFORE}${row.text}${AFTER}`)),
  'inside a sentence': (row) => surrounded(row, insideSentence(row.text)),
  'as an item of a list': (row) => surrounded(row, row.text.includes('\n') ? row.text : `一是加强领导。${AFTER}\n二是${row.text}`),
  'in traditional characters': (row) => keepMarks(toTraditional)(surrounded(row)),
  'with full-width digits': (row) => surrounded(row, keepMarks(fullWidth)(row.text)),
  'behind a scraper token': (row) => page(row, `有关情况说明##paidbegin##如下，\u200b请审阅。\n${row.text}\n${LINE_AFTER}`),
} satisfies Record<string, (row: FigureExample) => string>

export type Form = keyof typeof FORMS

export interface Outcome {
  text: string
  /** Places of the marks in the text. */
  marks: Span[]
  figures: Figure[]
  analysis: Analysis
}

/** Reads a document with marks as the program would: bytes in, Analysis out. */
export async function outcomeOf(marked: string): Promise<Outcome> {
  const { text, want: marks } = unmark(marked)
  const analysis = await analyse({ name: 'example.txt', bytes: new TextEncoder().encode(text) })
  return { text, marks, figures: analysis.reports.flatMap((report) => report.figures), analysis }
}

type Shown = Record<string, unknown>

/** Both sides of a comparison in one shape: what was found, cut down to what is asked, against what is wanted. */
export function compared({ text, marks, figures }: Outcome, want: readonly WantedFigure[]): { found: Shown[]; wanted: Shown[] } {
  const byStart = new Map(marks.map((mark, i) => [mark.start, want[i]]))
  const found = figures.map((figure): Shown => shown(figure, byStart.get(figure.span.start) ?? null))
  const read = new Set(figures.map((figure) => figure.span.start))
  const wanted = marks.flatMap((mark, i): Shown[] => (want[i]!.optional && !read.has(mark.start) ? [] : [asked(text.slice(mark.start, mark.end), mark.start, want[i]!)]))
  return { found, wanted }
}

function shown(figure: Figure, want: WantedFigure | null): Shown {
  const all: Shown = { quote: figure.quote, at: figure.span.start, indicator: figure.indicator.name, role: figure.role, comparator: figure.comparator, kind: figure.kind, unit: figure.unit, value: figure.value, direction: figure.direction, scope: figure.scope, per: figure.per, period: figure.period ? `${figure.period.start}/${figure.period.end}` : null }
  if (want === null) return all
  const names = typeof want.indicator === 'string' ? [want.indicator] : want.indicator
  if (names.includes(figure.indicator.name)) all['indicator'] = names[0]
  const keys = new Set(['quote', 'at', 'comparator', ...Object.keys(want)])
  return Object.fromEntries(Object.entries(all).filter(([key]) => keys.has(key)))
}

function asked(quote: string, at: number, { optional: _, ...want }: WantedFigure): Shown {
  return { comparator: '=', ...want, quote, at, indicator: typeof want.indicator === 'string' ? want.indicator : want.indicator[0] }
}
