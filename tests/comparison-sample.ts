import { COMPARISON_VERSION, comparisonSchema, type Comparison } from '../src/compare/comparison.js'

/** Whatever a document may try on a page that shows it. */
export const HOSTILE = '</script><script>alert(1)</script><img src=x onerror=alert(2)> "\' --> <!-- & \u2028\u2029 ]]> javascript:alert(3)'

/** A small comparison that has something of everything; each text of a document in it is hostile. */
export function sampleComparison(): Comparison {
  const text = (year: number): string => `${HOSTILE}\n${year}年到位资金3.98亿元，覆盖率95%。管护责任不落实${HOSTILE}。将于下年完成整改${HOSTILE}。`
  const texts: Record<string, string> = { s1: text(2021), s2: text(2022) }
  const place = (source: string, quote: string) => {
    const start = texts[source]!.indexOf(quote)
    return { source, report: 'r', span: { start, end: start + quote.length }, quote }
  }
  const period = (year: number) => ({ text: `${year}年`, start: `${year}-01-01`, end: `${year}-12-31` })
  const column = (n: number, year: number) => ({ id: `c${n}`, label: `${year}`, source: `s${n}`, report: 'r', issuer: HOSTILE, period: period(year), kind: 'self-evaluation', title: HOSTILE })
  const cell = (n: number, year: number, value: string | [string, string], slot: string, quote: string) => ({
    id: `cell-${n}-${slot}`, column: `c${n}`, issuer: HOSTILE, period: period(year), slot, role: 'actual', value, step: '1000000', comparator: '=', name: HOSTILE, figure: `f${n}`, confidence: 1, also: slot === 'plan' ? [{ value: '95', figure: 'f9', ...place(`s${n}`, '95%') }] : [],
    doubts: [{ code: 'unit-inherited', message: { zh: HOSTILE, en: HOSTILE } }], ...place(`s${n}`, quote),
  })
  const indicator = (id: string, presence: string, cells: unknown[], more: object = {}) => ({
    id, key: HOSTILE, name: `到位资金${HOSTILE}`, aspect: 'level', kind: 'money', unit: 'CNY', per: [], display: { unit: '亿元', power: 8 }, scope: HOSTILE, basis: { of: HOSTILE, asOf: null, cumulative: null }, better: 'higher',
    names: [{ name: HOSTILE, columns: ['c1'], score: 1, reasons: [] }], cells, empty: [], changes: [], targets: [], moved: [], presence, ...more,
  })
  const change = { from: 'cell-1-result', to: 'cell-2-result', absolute: '-1980000', percent: '-0.50', interval: { absolute: ['-2980000', '-980000'] }, certain: true, direction: 'down', good: 'worse' }
  const sections = (source: string, title: string) => ({ ...place(source, HOSTILE), heading: 'h1', title, number: '一', path: [HOSTILE] })
  return comparisonSchema.parse({
    schemaVersion: COMPARISON_VERSION,
    by: 'period',
    sources: Object.entries(texts).map(([id, whole]) => ({ id, name: `${id}-${HOSTILE}.txt`, sha256: id, text: whole })),
    columns: [column(1, 2021), column(2, 2022)],
    indicators: [
      indicator('i1', 'standing', [cell(1, 2021, '398000000', 'result', '3.98亿元'), cell(2, 2022, '396020000', 'result', '3.98亿元'), cell(2, 2023, ['400000000', '410000000'], 'plan', '95%')], { changes: [change] }),
      indicator('i2', 'vanished', [cell(1, 2021, '5', 'result', '95%')], { empty: [{ column: 'c2', slot: 'result', why: 'other-base', message: { zh: HOSTILE, en: HOSTILE }, see: ['i1'], place: place('s2', '95%') }] }),
      indicator('i3', 'once', [cell(2, 2022, '7', 'result', '95%')]),
    ],
    restatements: [
      { id: 'r1', kind: 'value', indicator: 'i1', name: HOSTILE, issuer: HOSTILE, period: period(2021), unit: 'CNY', earlier: { ...place('s1', '3.98亿元'), column: 'c1', value: '398000000', figure: 'f1' }, later: { ...place('s2', '3.98亿元'), column: 'c2', value: '1', figure: 'f2' }, change: null, computed: '-397999999', interval: null, verdict: 'restated', message: { zh: HOSTILE, en: HOSTILE } },
    ],
    problems: [
      {
        id: 'p1', issuer: HOSTILE, classes: [], text: `管护责任不落实${HOSTILE}`, firstSeen: 'c1', lastSeen: 'c2', years: 2, open: true,
        sightings: [{ column: 'c1', problem: 'p', text: HOSTILE, place: place('s1', '管护责任不落实'), score: 1, reasons: [] }],
        promises: [{ column: 'c1', measure: 'm', text: HOSTILE, place: place('s1', '将于下年完成整改'), state: 'planned', owner: HOSTILE, due: HOSTILE, later: [{ column: 'c2', status: 'silent', places: [], score: 0, reasons: [{ code: 'x', message: { zh: HOSTILE, en: HOSTILE } }] }] }],
        later: [{ column: 'c2', status: 'again', places: [place('s2', '管护责任不落实')], score: 1, reasons: [] }],
      },
    ],
    sections: [
      {
        from: 'c1', to: 'c2', copied: 0.5, template: 0.1,
        pairs: [
          { status: 'edited', also: ['renamed'], from: [sections('s1', `旧${HOSTILE}`)], to: [sections('s2', `新${HOSTILE}`)], score: 0.5, reasons: [{ code: 'like-text', message: { zh: HOSTILE, en: HOSTILE } }], diff: [{ op: 'same', text: HOSTILE, from: { start: 0, end: 5 }, to: { start: 0, end: 5 } }, { op: 'removed', text: `删${HOSTILE}`, from: { start: 3, end: 9 }, to: null, number: true }, { op: 'added', text: `增${HOSTILE}`, from: null, to: { start: 4, end: 8 } }] },
          { status: 'new', also: [], from: [], to: [sections('s2', HOSTILE)], score: 0, reasons: [], diff: [] },
          { status: 'removed', also: [], from: [sections('s1', HOSTILE)], to: [], score: 0, reasons: [], diff: [] },
        ],
      },
    ],
    summary: [{ rank: 1, kind: 'change', weight: 1, message: { zh: HOSTILE, en: HOSTILE }, ref: 'i1', places: [place('s1', '3.98亿元')] }],
    notes: [{ code: 'no-period', message: { zh: HOSTILE, en: HOSTILE } }],
  })
}
