import { reportText, type ReportText } from '../src/compare/text/report-text.js'
import type { TextSide } from '../src/compare/text/compare-texts.js'
import type { Analysis, Heading, Report, SectionRole } from '../src/model/analysis.js'
import { analyse } from '../src/pipeline.js'

export interface SampleSection {
  title: string
  paragraphs: readonly string[]
  role?: SectionRole
  /** Index of the section that it lies in. */
  parent?: number
}

const NUMBERS = [...'一二三四五六七八九十'].flatMap((tens, i) => [...'一二三四五六七八九十'].map((one) => (i === 0 ? one : `${tens}十${one}`)))

/** A report of numbered sections, headings included, without the stages that would have to find them. */
export function sampleText(sections: readonly SampleSection[]): ReportText {
  const analysis = sampleAnalysis(sections)
  return reportText(analysis, analysis.reports[0]!)
}

export function sampleAnalysis(sections: readonly SampleSection[]): Analysis {
  let text = ''
  const headings: Heading[] = []
  sections.forEach(({ title, paragraphs, role, parent }, i) => {
    const start = text.length
    text += `${NUMBERS[i]!}、${title}`
    const span = { start, end: text.length }
    text += `\n${paragraphs.map((paragraph) => `${paragraph}\n`).join('')}`
    headings.push({ id: `h${i}`, parent: parent === undefined ? null : `h${parent}`, span, quote: text.slice(start, span.end), number: NUMBERS[i]!, title, level: parent === undefined ? 1 : 2, role: role ?? 'other', section: { start, end: text.length }, defects: [] })
  })
  const report: Report = { id: 'r1', span: { start: 0, end: text.length }, title: null, issuer: null, kind: 'self-evaluation', period: null, doubts: [], declared: { problems: null, span: null }, headings, figures: [], problems: [], measures: [], citations: [], facts: [], findings: [] }
  return {
    schemaVersion: '1.0.0',
    pipeline: { version: '0', fingerprint: '0' },
    source: { name: 'sample.txt', sha256: '', bytes: 0, format: 'txt', encoding: 'utf-8', script: 'hans', chars: text.length, textSha256: '', text, blocks: [], remarks: [] },
    status: 'ok',
    losses: [],
    edits: [],
    conversions: [],
    reports: [report],
  }
}

/** A report as the pipeline reads it. */
export async function readText(text: string): Promise<ReportText> {
  const analysis = await analyse({ name: 'report.txt', bytes: Buffer.from(text) }, { withText: true })
  return reportText(analysis, analysis.reports[0]!)
}

export const side = (text: ReportText, name: string): TextSide => ({ text, column: name, source: name })
