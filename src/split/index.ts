import { hasReportSections, kindOfOpening, kindOfTitle, reportsFigures } from '../domain/report-kinds.js'
import { splitAt, type Splits } from '../domain/override-splits.js'
import type { ReportKind } from '../model/analysis.js'
import type { Doubt } from '../model/said.js'
import { type Span, trimSpan } from '../model/span.js'
import type { CleanDocument, Line, ReportPart } from '../model/working.js'
import { type ArticleMark, articleMarks } from './articles.js'
import { isFootFurniture } from './furniture.js'
import { gluedTitle, type Head, readHead } from './head.js'
import { findIssuer } from './issuer.js'
import { findPeriod } from './period.js'

const OPENING = 500
const PREAMBLE = 400
const SPOKEN_SUBJECT = /就([^，。：]{6,60}审[核计](?:结果|报告))，(?:扼要|简要)?(?:作)?(?:说明|报告)如/
const NOT_A_REPORT: Doubt = { code: 'not-a-report', message: { zh: '全文不像报告：没有汇报情况的标题和章节', en: 'The text does not read as a report: no title and no sections that report anything' } }

/**
 * The reports of a document, each with what its head says: one, or several where the file is a collection of articles.
 * @param told where the reports begin, where a person has said so
 */
export function split(document: CleanDocument, told?: Splits): ReportPart[] {
  const { text, lines } = document
  const marks = told ? [] : articleMarks(text, lines)
  const parts = marks.length > 0 ? articles(text, lines, marks) : told ? asTold(text, lines, told) : [whole(text, lines)]
  const reports = parts.map((p) => readPart(text, p.span, p.lines, p.mark))
  inheritKinds(reports)
  return reports
}

interface Piece {
  span: Span
  lines: Line[]
  mark: ArticleMark | null
}

const whole = (text: string, lines: readonly Line[]): Piece => ({ span: { start: 0, end: text.length }, lines: [...lines], mark: null })

/** Pieces that begin where a person has said; the whole text where none of the lines is found. */
function asTold(text: string, lines: readonly Line[], told: Splits): Piece[] {
  const pieces = splitAt(text, told).spans.map((span): Piece => ({ span, lines: lines.filter((line) => line.start >= span.start && line.end <= span.end), mark: null }))
  return pieces.length > 0 ? pieces : [whole(text, lines)]
}

/** Cuts at the marks; what stands above the first is an article of its own unless it only introduces the collection. */
function articles(text: string, lines: readonly Line[], marks: readonly ArticleMark[]): Piece[] {
  const pieces: Piece[] = []
  const first = marks[0]!
  const isSecond = !['一', '1'].includes(first.ordinal)
  if (first.start > 0 && (isSecond || first.start > PREAMBLE)) pieces.push({ span: { start: 0, end: first.start }, lines: [], mark: null })
  marks.forEach((mark, i) => pieces.push({ span: { start: i === 0 && pieces.length === 0 ? 0 : mark.start, end: marks[i + 1]?.start ?? text.length }, lines: [], mark }))
  let at = 0
  for (const line of lines) {
    while (at + 1 < pieces.length && pieces[at]!.span.end <= line.start) at++
    for (let k = at; k < pieces.length && pieces[k]!.span.start < line.end; k++) {
      const piece = pieces[k]!
      piece.lines.push({ ...line, start: Math.max(line.start, piece.span.start), end: Math.min(line.end, piece.span.end) })
    }
  }
  return pieces
}

function readPart(text: string, span: Span, lines: Line[], mark: ArticleMark | null): ReportPart {
  const own = mark ? cutAtTitle(text, lines, mark) : lines
  const head = headOf(text, own, mark)
  const marked = own.map((line, i): Line => (head.furniture.has(i) ? { ...line, kind: 'furniture' } : line))
  closeFoot(text, marked, head.body)
  const kind = kindOf(text, span, head)
  const doubts: Doubt[] = []
  if (kind === 'other' && !(head.title === null && speaksOfWork(text, span)) && !reportsFigures(text.slice(span.start, span.end))) doubts.push(NOT_A_REPORT)
  const body = marked.filter((line) => line.kind !== 'furniture')
  return {
    span,
    title: head.title ?? spokenSubject(text, span),
    titleSpan: head.titleSpan,
    issuer: findIssuer(text, span, own, head, kind),
    kind,
    period: findPeriod(text, bodySpan(body, head, span), head.title, kind),
    doubts,
    lines: marked,
  }
}

/** 今天就…审核结果，扼要说明如次: an auditor who speaks names his report; it has no title line. */
const spokenSubject = (text: string, span: Span): string | null => SPOKEN_SUBJECT.exec(text.slice(span.start, Math.min(span.end, span.start + OPENING)))?.[1] ?? null

/** From the end of the title to the last line that belongs to the report. */
function bodySpan(body: readonly Line[], head: Head, span: Span): Span {
  return { start: head.titleSpan?.end ?? span.start, end: Math.max(body.at(-1)?.end ?? span.end, head.titleSpan?.end ?? span.start) }
}

/** The mark's line becomes two or three: what introduces (furniture), the title, the text that is glued to it. */
function cutAtTitle(text: string, lines: readonly Line[], mark: ArticleMark): Line[] {
  const out: Line[] = []
  for (const line of lines) {
    if (line.start > mark.start || line.end < mark.end) {
      out.push(line.end <= mark.start ? { ...line, kind: 'furniture' } : line)
      continue
    }
    if (mark.before) {
      out.push({ ...line, end: mark.end }, { ...line, start: mark.end, kind: 'furniture' })
      continue
    }
    if (line.start < mark.start) out.push({ ...line, end: mark.start, kind: 'furniture' })
    out.push({ ...line, start: mark.start, end: mark.end, kind: 'furniture' })
    if (mark.end >= line.end) continue
    const length = gluedTitle(text.slice(mark.end, Math.min(line.end, mark.end + 80)))
    if (length > 0 && mark.end + length < line.end) out.push({ ...line, start: mark.end, end: mark.end + length }, { ...line, start: mark.end + length })
    else out.push({ ...line, start: mark.end })
  }
  return out
}

function headOf(text: string, lines: readonly Line[], mark: ArticleMark | null): Head {
  const from = mark ? lines.findIndex((line) => line.start >= (mark.before ? mark.start : mark.end)) : 0
  if (from <= 0) return readHead(text, lines)
  const head = readHead(text, lines.slice(from))
  const furniture = new Set([...head.furniture].map((i) => i + from))
  for (let i = 0; i < from; i++) furniture.add(i)
  return { ...head, furniture, body: head.body + from }
}

/** Marks what the page puts below the text. */
function closeFoot(text: string, lines: Line[], body: number): void {
  for (let i = lines.length - 1; i >= body; i--) {
    const line = lines[i]!
    const { start, end } = trimSpan(text, line)
    if (start === end) continue
    if (end - start > 400 || !isFootFurniture(text.slice(start, end))) return
    lines[i] = { ...line, kind: 'furniture' }
  }
}

function kindOf(text: string, span: Span, head: Head): ReportKind {
  const opening = text.slice(head.titleSpan?.end ?? span.start, Math.min(span.end, (head.titleSpan?.end ?? span.start) + OPENING))
  const byTitle = head.title === null ? null : kindOfTitle(head.title)
  if (byTitle) return byTitle
  const byOpening = kindOfOpening(opening)
  if (byOpening) return byOpening
  return hasReportSections(text.slice(span.start, span.end)) ? 'work-summary' : 'other'
}

const WORKERS = /我[国省市区县局们会]|本[部会局府市县港]|政府|全[省市县区港]|部门/g

/** Untitled prose in which an authority tells of its work: a part of a report or a speech, of unknown kind. */
function speaksOfWork(text: string, span: Span): boolean {
  const sample = text.slice(span.start, Math.min(span.end, span.start + 8_000))
  const sentences = sample.split('。').length - 1
  return sentences >= 5 && (sample.match(WORKERS)?.length ?? 0) >= 5
}

/** Articles of a collection are of one kind where one of them does not say. */
function inheritKinds(reports: ReportPart[]): void {
  const known = reports.find((r) => r.kind !== 'other')?.kind
  if (!known || reports.length < 2) return
  for (const report of reports) {
    if (report.kind !== 'other') continue
    report.kind = known
    report.doubts = report.doubts.filter((d) => d.code !== NOT_A_REPORT.code)
  }
}
