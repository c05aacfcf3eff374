import type { Insertable } from 'kysely'
import { issuerKey } from './issuer-key.js'
import type { Analysis, Report } from '../model/analysis.js'
import type { CitationTable, EditTable, FactTable, FigureTable, FindingTable, EvidenceTable, HeadingTable, LossTable, MeasureTable, ProblemMeasureTable, ProblemTable, ReportTable } from './schema.js'

type Of<T> = Omit<Insertable<T>, 'id' | 'report_id' | 'document_id'>

/** One report as rows; ids of other rows are put in when they are written. */
export interface ReportRows {
  report: Of<ReportTable>
  headings: Of<HeadingTable>[]
  figures: Of<FigureTable>[]
  problems: Of<ProblemTable>[]
  measures: Of<MeasureTable>[]
  problem_measures: Of<ProblemMeasureTable>[]
  citations: Of<CitationTable>[]
  facts: Of<FactTable>[]
  findings: { finding: Of<FindingTable>; evidence: Omit<Insertable<EvidenceTable>, 'finding_id'>[] }[]
}
export interface DocumentRows {
  reports: ReportRows[]
  edits: Of<EditTable>[]
  losses: Of<LossTable>[]
}

/** An Analysis as rows for queries. Nothing is lost by it: the whole Analysis is stored beside them. */
export function rowsOf(analysis: Analysis): DocumentRows {
  return {
    reports: analysis.reports.map(reportRows),
    edits: analysis.edits.map((e) => ({ ...e.span, quote: e.quote, replacement: e.replacement, by: e.by, inferred: Number(e.inferred) })),
    losses: analysis.losses.map((l) => ({ code: l.code, message_zh: l.message.zh, message_en: l.message.en, start: l.span?.start ?? null, end: l.span?.end ?? null })),
  }
}

function reportRows(report: Report, i: number): ReportRows {
  const { id: uid, title, issuer, kind, period, span } = report
  return {
    report: {
      uid, ordinal: i + 1, title, issuer, issuer_key: issuerKey(issuer), kind,
      period: period?.text ?? null, period_start: period?.start ?? null, period_end: period?.end ?? null, ...span,
    },
    headings: report.headings.map((h) => ({
      uid: h.id, ...h.span, quote: h.quote, parent: h.parent, number: h.number, title: h.title, level: h.level, role: h.role,
      section_start: h.section.start, section_end: h.section.end, defects: h.defects.join(' '),
    })),
    figures: report.figures.map((f) => {
      const values = typeof f.value === 'string' ? [f.value] : f.value
      const numbers = values.map(Number)
      return {
        uid: f.id, ...f.span, quote: f.quote, heading: f.heading, kind: f.kind, value: typeof f.value === 'string' ? f.value : JSON.stringify(f.value),
        low: Math.min(...numbers), high: Math.max(...numbers), unit: f.unit, per: f.per.join('/'), step: f.step, comparator: f.comparator, role: f.role, direction: f.direction ?? null,
        indicator: f.indicator.name, indicator_key: f.indicator.key, basis_of: f.basis.of, as_of: f.basis.asOf, scope: f.scope,
        period_start: f.period?.start ?? null, period_end: f.period?.end ?? null, confidence: f.confidence, by: f.by,
      }
    }),
    problems: report.problems.map((p) => ({ uid: p.id, ...p.span, quote: p.quote, heading: p.heading, text: p.text, by: p.by })),
    measures: report.measures.map((m) => ({ uid: m.id, ...m.span, quote: m.quote, heading: m.heading, text: m.text, by: m.by, status: m.status, owner: m.owner, due: m.due })),
    problem_measures: report.problems.flatMap((p) => p.measures.map((measure) => ({ problem: p.id, measure }))),
    citations: report.citations.map((c) => ({ uid: c.id, ...c.span, quote: c.quote, number: c.number, title: c.title })),
    facts: report.facts.map((f) => ({ uid: f.id, ...f.span, quote: f.quote, extractor: f.extractor, heading: f.heading, data: JSON.stringify(f.data) })),
    findings: report.findings.map((f) => ({
      finding: {
        uid: f.id, rule: f.rule, check: f.check ?? null, severity: f.severity, verdict: f.verdict ?? null, message_zh: f.message.zh, message_en: f.message.en,
        stated: f.stated ?? null, computed: f.computed ?? null, fingerprint: f.fingerprint, confidence: f.confidence,
      },
      evidence: f.evidence.map((e, position) => ({ position, role: e.role, ...e.span, quote: e.quote, figure: e.figure ?? null })),
    })),
  }
}
