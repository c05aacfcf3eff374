import { Command, Option } from 'commander'
import pc from 'picocolors'
import type { Finding } from '../model/analysis.js'
import { Lines } from '../text/lines.js'
import { eachChecked, isWanted, listOf, type Checked, type FindingFlags } from './checked.js'
import { EXIT } from './exit-codes.js'
import { pick, type Language } from './language.js'
import { libraryOption } from './library-option.js'
import { Output } from './output.js'
import { sourceFrame } from './source-frame.js'

interface Flags extends FindingFlags {
  failOn: 'error' | 'warning' | 'never'
}

const SEVERITY = { error: { zh: '错误', en: 'error', colour: pc.red }, warning: { zh: '提醒', en: 'warning', colour: pc.yellow }, info: { zh: '核对', en: 'info', colour: pc.green } } as const

/** `jianbao check [FILE… | SELECTOR…]`: what does not add up. */
export function checkCommand(language: Language): Command {
  const say = pick(language)
  return new Command('check')
    .summary(say('核对：哪些数字对不上', 'what does not add up'))
    .description(
      say(
        '重新计算报告里的比率、合计、差额和目标，指出对不上的地方：原文写的、算出来的、每个数字的出处。给文件则查文件，给筛选条件（或什么都不给）则查库。\n四舍五入能解释的不算错；原文从不改动。',
        'Recomputes the rates, totals and targets of reports and points at what does not hold: what is printed, what comes out, and where each number stands. Files are checked as they are; selectors (or nothing) mean the library.\nWhat rounding explains is no error; the text is never corrected.',
      ),
    )
    .argument('[what...]', say('文件，或筛选条件', 'files, or selectors'))
    .addOption(libraryOption(language))
    .addOption(new Option('--all', say('核对无误的也列出，连同算式', 'list what holds too, with the arithmetic')))
    .addOption(new Option('--rules <ids>', say('只用这些规则', 'only these rules')).argParser(listOf))
    .addOption(new Option('--off <ids>', say('不用这些规则', 'without these rules')).argParser(listOf))
    .addOption(new Option('--fail-on <severity>', say('有这一级（或更重）的就以 1 退出', 'exit with 1 where there are findings of this severity or above')).choices(['error', 'warning', 'never']).default('error'))
    .addOption(new Option('--json', say('每处一行 JSON', 'one line of JSON a finding')))
    .action(async (what: string[], flags: Flags) => {
      const output = new Output()
      const tally = new Tally(language)
      const failed = await eachChecked(what, flags, language, async (checked) => {
        await show(checked, flags, language, output, tally)
        return output.closed
      })
      if (!flags.json && !output.closed) await output.write(tally.line())
      process.exitCode = Math.max(failed, tally.isAtOrAbove(flags.failOn) ? EXIT.findings : EXIT.done)
    })
}

async function show({ name, analysis, reports }: Checked, flags: Flags, language: Language, output: Output, tally: Tally): Promise<void> {
  const text = analysis.source.text ?? ''
  const lines = new Lines(text)
  for (const report of reports) {
    tally.reports++
    for (const finding of report.findings) {
      if (!isWanted(finding, { ...flags, all: true })) continue
      tally.add(finding)
      if (!isWanted(finding, flags)) continue
      const start = (finding.evidence.find(({ role }) => role === 'stated' || role === 'total') ?? finding.evidence[0]!).span.start
      const { line, column } = lines.at(start)
      if (flags.json) await output.write(`${JSON.stringify({ file: name, line, column, report: report.id, title: report.title, issuer: report.issuer, ...finding })}\n`)
      else await output.write(told(name, `${line}:${column}`, finding, text, lines, language))
      if (output.closed) return
    }
  }
}

function told(name: string, place: string, finding: Finding, text: string, lines: Lines, language: Language): string {
  const { colour, [language]: severity } = SEVERITY[finding.severity]
  const marks = finding.evidence.map(({ span, role }) => ({ span, strong: role === 'stated' || role === 'total' || role === 'actual' }))
  const frame = sourceFrame(text, lines, marks).map((line) => `  ${line}\n`).join('')
  const hint = finding.severity === 'info' ? '' : `  ${pc.dim(language === 'zh' ? '建议：' : 'Hint: ')}${finding.hint[language]}\n`
  return `${pc.cyan(name)}${pc.dim(`:${place}`)}  ${colour(severity)} ${finding.message[language]} ${pc.dim(`[${finding.rule}]`)}\n${frame}${hint}\n`
}

/** What was found in all. */
class Tally {
  reports = 0
  private readonly counts = { error: 0, warning: 0, info: 0 }
  constructor(private readonly language: Language) {}

  add({ severity }: Finding): void {
    this.counts[severity]++
  }
  isAtOrAbove(severity: Flags['failOn']): boolean {
    return severity !== 'never' && (this.counts.error > 0 || (severity === 'warning' && this.counts.warning > 0))
  }
  line(): string {
    const { error, warning, info } = this.counts
    return pick(this.language)(`${this.reports} 份报告：错误 ${error} · 提醒 ${warning} · 核对无误 ${info}\n`, `${this.reports} reports: errors ${error} · warnings ${warning} · holding ${info}\n`)
  }
}
