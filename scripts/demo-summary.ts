/** One Analysis as a page for the eye. */
import Big from 'big.js'
import type { Analysis, Figure, Report } from '../src/model/analysis.js'
import type { Span } from '../src/model/span.js'
import { CURRENCY, KIND, MEASURE, ROLE, SCRIPT, SECTION } from './demo-labels.js'
import { bold, cut, cyan, dim, pad, width, yellow } from './terminal.js'

const COLUMNS = 100
const NAME = 34
const VALUE = 24

/** How many indicators of a report are shown. */
export interface SummaryOptions {
  indicators: number
}

export function summary(analysis: Analysis, title: string, options: SummaryOptions): string {
  const { source } = analysis
  const lines = new LineNumbers(source.text ?? '')
  const about = [source.format, source.encoding, SCRIPT[source.script], `${source.chars}字`].filter(Boolean).join(' · ')
  const head = `${bold(cyan(`━━ ${title} `))}${dim(`${about} ${'━'.repeat(Math.max(2, COLUMNS - width(title) - width(about) - 5))}`)}`
  const notes = [
    ...analysis.losses.map((loss) => yellow(`  损失 [${loss.code}] ${loss.message.zh}`)),
    ...(analysis.edits.length > 0 ? [dim(`  修复 ${analysis.edits.length} 处：${counted(analysis.edits.map((e) => e.by))}`)] : []),
    ...(source.remarks.length > 0 ? [dim(`  留意 ${source.remarks.length} 处：${counted(source.remarks.map((r) => r.code))}`)] : []),
  ]
  return [head, ...analysis.reports.map((report) => page(report, lines, options)), ...notes].join('\n')
}

function page(report: Report, lines: LineNumbers, options: SummaryOptions): string {
  const period = report.period ? `${report.period.start} 至 ${report.period.end}` : '未写明'
  const facts = `  ${dim('单位')} ${report.issuer ?? '未写明'}  ${dim('类别')} ${KIND[report.kind]}  ${dim('时期')} ${period}`
  return ['', `  ${bold(report.title ?? '（无标题）')}`, facts, ...sections(report), ...figures(report, lines, options), ...findings(report, lines), ...problems(report, lines), ...citations(report), ''].join('\n')
}

function sections(report: Report): string[] {
  if (report.headings.length === 0) return []
  const rows = report.headings.map((h) => {
    const defects = h.defects.length > 0 ? yellow(` ! ${h.defects.join(' ')}`) : ''
    return `    ${'  '.repeat(h.level - 1)}${cut(h.quote.replace(/\s+/g, ' '), 72 - 2 * h.level)} ${dim(`· ${SECTION[h.role]}`)}${defects}`
  })
  return [`  ${cyan('结构')}`, ...rows]
}

function figures(report: Report, lines: LineNumbers, { indicators }: SummaryOptions): string[] {
  if (report.figures.length === 0) return []
  const groups = new Map<string, Figure[]>()
  for (const figure of report.figures) groups.set(figure.indicator.key, [...(groups.get(figure.indicator.key) ?? []), figure])
  const shown = [...groups.values()].slice(0, indicators)
  const rest = [...groups.values()].slice(indicators).flat().length
  const rows = shown.flatMap((group) =>
    group.map((figure, i) => {
      const name = i === 0 ? cut(figure.indicator.name, NAME - 2) : ''
      const scope = figure.scope ? ` ${figure.scope}` : ''
      const doubts = figure.doubts.length > 0 ? yellow(` ? ${figure.doubts.map((d) => d.code).join(' ')}`) : ''
      return `    ${pad(name, NAME)}${pad(amount(figure), VALUE)}${pad(ROLE[figure.role], 6)}${dim(`“${cut(figure.quote.replace(/\s+/g, ' '), 22)}” ${lines.at(figure.span)}行${scope}`)}${doubts}`
    }),
  )
  const more = rest > 0 ? [dim(`    … 另有 ${groups.size - shown.length} 个指标、${rest} 个数字，见 JSON`)] : []
  return [`  ${cyan('数字')} ${dim(`${report.figures.length} 个，${groups.size} 个指标`)}`, ...rows, ...more]
}

const COMPARATOR = { '=': '', '~': '约', '>': '>', '>=': '≥', '<': '<', '<=': '≤' } as const

/** A value as it is said: 39800万元 is kept short as 3.98亿元, always exact. */
function amount(figure: Figure): string {
  const values = [figure.value].flat()
  const arrow = figure.direction === undefined ? '' : figure.direction === 'up' ? '↑' : '↓'
  const unit = CURRENCY[figure.unit] ?? figure.unit
  const per = figure.per.map((p) => `/${p}`).join('')
  const text = figure.kind === 'ratio' ? values.join('：') : values.map(short).join('–')
  return `${arrow}${COMPARATOR[figure.comparator]}${text}${unit}${per}`
}

function short(value: string): string {
  const number = new Big(value)
  for (const [power, word] of [[8, '亿'], [4, '万']] as const) if (number.abs().gte(new Big(10).pow(power))) return `${number.div(new Big(10).pow(power)).toFixed()}${word}`
  return value
}

function findings(report: Report, lines: LineNumbers): string[] {
  const worth = report.findings.filter(({ severity }) => severity !== 'info')
  const holding = report.findings.length - worth.length
  if (report.findings.length === 0) return []
  const rows = worth.map(({ severity, message, evidence }) => `    ${severity === 'error' ? yellow('✗') : yellow('!')} ${message.zh} ${dim(`${lines.at(evidence.at(-1)!.span)}行`)}`)
  return [`  ${cyan('核对')} ${dim(`对不上 ${worth.length} 处，核对无误 ${holding} 处`)}`, ...rows]
}

function problems(report: Report, lines: LineNumbers): string[] {
  if (report.declared.problems === 'none') return [`  ${cyan('问题')} ${dim('报告写明：无')}`]
  if (report.problems.length + report.measures.length === 0) return []
  const measure = (id: string): string => {
    const m = report.measures.find((x) => x.id === id)!
    return `${MEASURE[m.status]} ${cut(oneLine(m.text), 74)} ${dim(`${lines.at(m.span)}行${m.due ? ` 期限 ${m.due}` : ''}${m.owner ? ` 责任 ${m.owner}` : ''}`)}`
  }
  const rows = report.problems.flatMap((p) => [`    ${yellow('●')} ${cut(oneLine(p.text), 84)} ${dim(`${lines.at(p.span)}行`)}`, ...p.measures.map((id) => `      └ ${measure(id)}`)])
  const alone = report.measures.filter((m) => m.problems.length === 0).map((m) => `    ${dim('○')} ${measure(m.id)}`)
  return [`  ${cyan('问题与措施')} ${dim(`问题 ${report.problems.length}，措施 ${report.measures.length}`)}`, ...rows, ...alone]
}

function citations(report: Report): string[] {
  const all = report.citations.map((c) => c.number ?? `《${c.title}》`)
  return all.length === 0 ? [] : [`  ${cyan('文号与文件')} ${cut([...new Set(all)].join('，'), COLUMNS - 14)}`]
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')

function counted(names: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].map(([name, n]) => `${name} ${n}`).join('，')
}

/** Line of a position in a text, from 1. */
class LineNumbers {
  private readonly breaks: number[] = []
  constructor(text: string) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.breaks.push(at)
  }
  at({ start }: Span): number {
    let low = 0
    let high = this.breaks.length
    while (low < high) {
      const mid = (low + high) >> 1
      if (this.breaks[mid]! < start) low = mid + 1
      else high = mid
    }
    return low + 1
  }
}
