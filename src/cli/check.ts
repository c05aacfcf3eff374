import { Command, Option } from 'commander'
import { localDay } from '../model/disposition.js'
import { Baseline, readBaseline } from '../review/baseline.js'
import { eachChecked, isWanted, listOf, type Checked, type FindingFlags } from './checked.js'
import { EXIT } from './exit-codes.js'
import { jsonPrinter, sarifPrinter, textPrinter, type Told } from './finding-printer.js'
import { Idle } from './idle-rules.js'
import { pick, type Language } from './language.js'
import { libraryOption } from './library-option.js'
import { Output } from './output.js'
import { explainOwn, ownOption, ownRules } from './own-rules.js'
import { textOfUser } from './reports.js'
import { Tally } from './tally.js'

interface Flags extends FindingFlags {
  failOn: 'error' | 'warning' | 'never'
  since?: string
  sarif?: boolean
  dry?: boolean
}

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
    .addOption(ownOption(language))
    .addOption(new Option('--dry', say('只检查 --own 的规则文件，说明每条公式怎样理解', 'only look at the files of --own, and tell how each formula was understood')))
    .addOption(new Option('--fail-on <severity>', say('有这一级（或更重）的就以 1 退出', 'exit with 1 where there are findings of this severity or above')).choices(['error', 'warning', 'never']).default('error'))
    .addOption(new Option('--json', say('每处一行 JSON', 'one line of JSON a finding')))
    .addOption(new Option('--since <file>', say('与先前的结果（check --json 或 --sarif 的输出）相比：先前已有的不算进 --fail-on，并说明新出现的和已消失的', 'against an earlier output of check --json or --sarif: what was there before does not count for --fail-on; what is new and what is gone is told')))
    .addOption(new Option('--sarif', say('输出一份 SARIF 2.1.0 日志', 'print one SARIF 2.1.0 log')).conflicts('json'))
    .action(async (what: string[], flags: Flags) => {
      if (flags.dry) return explainOwn(flags.own ?? [], flags.json === true, language)
      const own = await ownRules(flags.own)
      const idle = new Idle(own)
      const output = new Output()
      const today = localDay()
      const baseline = flags.since === undefined ? null : new Baseline(readBaseline(await textOfUser(flags.since), flags.since).filter((known) => isWanted(known, flags)))
      const tally = new Tally(language, today)
      const printer = flags.sarif ? await sarifPrinter(output, language, today) : flags.json ? jsonPrinter(output) : textPrinter(output, language, today)
      const take = async (checked: Checked): Promise<boolean> => {
        idle.see(checked.reports)
        const told = [...standings(checked, flags, baseline, tally)]
        for (const { finding, standing } of told) tally.add(finding, standing)
        await printer.print(checked, told.filter(({ finding }) => isWanted(finding, flags)))
        return output.closed
      }
      const failed = await eachChecked(what, flags, language, take, { own, onFailure: printer.failed })
      await printer.end(baseline?.gone() ?? [])
      if (!flags.json && !flags.sarif) {
        await output.write(tally.lines(baseline))
        process.stderr.write(idle.told(language))
      }
      process.exitCode = Math.max(failed, tally.isAtOrAbove(flags.failOn) ? EXIT.findings : EXIT.done)
    })
}

/** The findings of the chosen rules, each with what was decided about it and whether it was there before. */
function* standings({ name, files, reports, dispositions }: Checked, flags: Flags, baseline: Baseline | null, tally: Tally): Generator<Told> {
  for (const report of reports) {
    tally.reports++
    for (const file of new Set([name, ...files])) baseline?.look(file, report)
    for (const finding of report.findings) if (isWanted(finding, { ...flags, all: true })) yield { report, finding, standing: { disposition: dispositions?.get(finding.id) ?? null, before: baseline?.knows(finding, report) ?? null } }
  }
}
