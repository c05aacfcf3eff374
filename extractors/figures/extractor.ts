import type { FigureFound, ReportView } from '../../src/extract/kit.js'
import type { FigureKind } from '../../src/model/analysis.js'
import type { Span } from '../../src/model/span.js'
import { scanQuantities } from '../../src/text/quantities.js'
import type { Quantity } from '../../src/model/quantity.js'
import { currencyOf } from './currency.js'
import { mayMeasure } from './admission.js'
import { basisOf } from './basis.js'
import { AnnouncedUnits, withUnit } from './given-unit.js'
import { FigurePeriods } from './period.js'
import { opensPlan } from './plan.js'
import { readSentence, type Reading } from './reader.js'
import type { Setting } from './role.js'
import { Topic } from './state.js'
import { tableFigures } from './tables.js'
import { tidy } from './name.js'
import { bodyAtStart, bodyNamed } from './scope.js'

export const id = 'figures'

/** A cell that holds more than a head or a number: it is read as text. */
const SENTENCE = /^(?=.*\d).*[，。；：≥≤%]/m

/** All figures of a report, in reading order. */
export function findFigures(view: ReportView): FigureFound[] {
  const { text, part, sections } = view
  const currency = currencyOf(text, part.span)
  const periods = new FigurePeriods(part.period, part.kind === 'government-work' ? 1 : 0)
  const out: FigureFound[] = []
  let section = -2
  let setting: Setting = { report: part.kind, section: null, heading: null, title: null, scope: null, issuer: part.issuer, year: null }
  const cells = new Map(tableFigures(view, currency, periods).map(({ line, figure }) => [line, figure]))
  const units = new AnnouncedUnits()
  for (const line of view.lines) {
    const cell = cells.get(line)
    if (cell) out.push(cell)
    if (cell || (line.kind === 'cell' && !SENTENCE.test(text.slice(line.start, line.end)))) continue
    const here = view.sectionAt(line.start)
    if (here !== section) {
      section = here
      setting = { report: part.kind, section: here < 0 ? null : sections[here]!.role, heading: headingName(view, here), title: here < 0 ? null : sections[here]!.title, scope: headingScope(view, here), issuer: part.issuer, year: part.period ? Number(part.period.end.slice(0, 4)) : null }
    }
    const heading = here >= 0 ? sections[here]!.span : null
    const unit = units.of(text.slice(line.start, Math.min(line.end, line.start + 400)))
    const quantities = scanQuantities(text, { currency, from: line.start, to: line.end })
      .map((q) => (unit !== null && q.kind === 'bare' && q.form === 'digits' ? (withUnit(text, q, unit, currency) ?? q) : q))
      .filter((q) => mayMeasure(text, q, heading))
    if (quantities.length === 0) continue
    const topic = new Topic()
    topic.lineScope = ownBody(view, text.slice(line.start, Math.min(line.end, line.start + 40))) ?? setting.scope
    let next = 0
    for (const sentence of view.sentences(line)) {
      const inside: Quantity[] = []
      while (next < quantities.length && quantities[next]!.start < sentence.end) inside.push(quantities[next++]!)
      topic.scope = null
      if (!topic.linePlan) topic.linePlan = opensPlan(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 40)))
      if (inside.length === 0) continue
      const readings = readSentence(text, sentence, inside, setting, topic)
      for (const reading of readings) {
        if (reading.quantity.rhetorical && reading.kind === 'count') continue
        out.push(figure(text, sentence, reading, setting, periods))
      }
    }
  }
  return out
}

function figure(text: string, sentence: Span, reading: Reading, setting: Setting, periods: FigurePeriods): FigureFound {
  const { quantity: q, name, role, left } = reading
  const when = periods.inSentence(text, sentence, left.whole.start, q, { change: role.role === 'change', arrival: left.arrival })
  const indicator = indicatorOf(reading, setting)
  const inferred = when.inferred ? [...reading.inferred, 'period'] : reading.inferred
  const found: FigureFound = {
    span: { start: q.start, end: q.end },
    by: `figures/${q.by}`,
    kind: reading.kind,
    value: q.value,
    unit: reading.unit,
    per: q.per,
    step: q.step,
    comparator: q.comparator,
    role: role.role,
    indicator,
    basis: basisOf(text, sentence, left, name.name.text),
    scope: reading.scope,
    period: when.period,
    inferred,
    doubts: [],
    confidence: 1 - 0.1 * inferred.filter((what) => what !== 'period').length,
  }
  if (role.direction) found.direction = role.direction
  return found
}

/** What a number is called where nothing names it. */
const UNNAMED: Readonly<Record<FigureKind, string>> = { money: '金额', rate: '比率', count: '数量', ratio: '比例', score: '得分', multiple: '倍数', dimension: '数值', duration: '时长', rank: '位次' }

/** The name read; else the section's title; else what its kind is called. Never empty, as the contract asks. */
function indicatorOf(reading: Reading, setting: Setting): FigureFound['indicator'] {
  const { name, others } = reading.name
  const text = tidy(name.text)
  if (NAMING.test(text)) return { name: text, others, span: name.span }
  if (!reading.inferred.includes('indicator')) reading.inferred.push('indicator')
  return { name: setting.title ?? UNNAMED[reading.kind], others: [], span: null }
}

const NAMING = /[\p{L}\p{N}]/u

function ownBody(view: ReportView, start: string): string | null {
  const body = bodyAtStart(start)
  return body !== null && !view.part.issuer?.includes(body) && !body.includes(view.part.issuer ?? '\n') ? body : null
}

/** A section named for one body or place is about it: 三、蒙藏委员会主管. */
function headingScope(view: ReportView, index: number): string | null {
  for (let i = index; i >= 0; i = view.sections[i]!.parent) {
    const body = bodyNamed(view.sections[i]!.title)
    if (body && !view.part.issuer?.includes(body)) return body
  }
  return null
}

/** The title of the innermost section that names a thing: short, no verb phrase, no role word alone. */
function headingName(view: ReportView, index: number): string | null {
  for (let i = index; i >= 0; i = view.sections[i]!.parent) {
    const title = view.sections[i]!.title
    if (title.length >= 2 && title.length <= 16 && !/[，；。、]|情况|问题|措施|工作|总体|概况|说明|部分$|执行情形/.test(title)) return title.replace(/（.{0,16}?）$/, '')
  }
  return null
}
