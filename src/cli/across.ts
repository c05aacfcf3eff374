import { Command, Option } from 'commander'
import pc from 'picocolors'
import type { AcrossFinding } from '../across/finding.js'
import { parseSelectors } from '../library/selectors.js'
import { JianbaoError } from '../model/error.js'
import { EXIT } from './exit-codes.js'
import { pick, type Language } from './language.js'
import { libraryOption, withLibrary } from './library-option.js'
import { Output } from './output.js'

interface Flags {
  library?: string
  all?: boolean
  json?: boolean
  failOn: 'error' | 'warning' | 'never'
  rules?: string[]
  off?: string[]
}

const SEVERITY = { error: { zh: '错误', en: 'error', colour: pc.red }, warning: { zh: '提醒', en: 'warning', colour: pc.yellow }, info: { zh: '备注', en: 'note', colour: pc.green } } as const
const list = (text: string): string[] => text.split(/[,，、\s]+/).filter(Boolean)
/** Characters of a quote that are shown. */
const SHOWN = 60

/** `jianbao across [SELECTOR…]`: what does not fit between the reports of a library. */
export function acrossCommand(language: Language): Command {
  const say = pick(language)
  return new Command('across')
    .summary(say('跨报告核对：照抄、串单位、沿用上年、改口的数字、年年有的问题', 'across reports: copies, other bodies’ names, last year’s text, restated values, recurring problems'))
    .description(
      say(
        '把库里的报告两两对照：照抄的段落、留着别的单位名称或上年年份的句子、同一事实前后两份报告说法不同、年年出现的问题。\n筛选条件限定说的是哪些报告；每份都同整个库对照。',
        'Holds the reports of a library against one another: copied paragraphs, names of other bodies and last year’s dates left in, one fact told differently by two reports, problems that come again.\nSelectors say which reports the findings are about; each is held against the whole library.',
      ),
    )
    .argument('[selector...]', say('筛选条件', 'selectors'))
    .addOption(libraryOption(language))
    .addOption(new Option('--all', say('备注也列出', 'list notes, too')))
    .addOption(new Option('--rules <ids>', say('只用这些规则', 'only these rules')).argParser(list))
    .addOption(new Option('--off <ids>', say('不用这些规则', 'without these rules')).argParser(list))
    .addOption(new Option('--fail-on <severity>', say('有这一级（或更重）的就以 1 退出', 'exit with 1 where there are findings of this severity or above')).choices(['error', 'warning', 'never']).default('error'))
    .addOption(new Option('--json', say('每处一行 JSON', 'one line of JSON a finding')))
    .action(async (words: string[], flags: Flags) => {
      const selection = parseSelectors(words)
      const rules = await wanted(flags)
      const counts = { error: 0, warning: 0, info: 0 }
      await withLibrary(flags.library, async (library) => {
        const output = new Output()
        for await (const finding of library.across(selection, { rules })) {
          counts[finding.severity]++
          if (finding.severity === 'info' && !flags.all) continue
          await output.write(flags.json ? `${JSON.stringify(finding)}\n` : told(finding, language))
          if (output.closed) return
        }
        if (!flags.json) await output.write(say(`错误 ${counts.error} · 提醒 ${counts.warning} · 备注 ${counts.info}\n`, `errors ${counts.error} · warnings ${counts.warning} · notes ${counts.info}\n`))
      })
      const fails = flags.failOn !== 'never' && (counts.error > 0 || (flags.failOn === 'warning' && counts.warning > 0))
      process.exitCode = fails ? EXIT.findings : EXIT.done
    })
}

/** Ids of the rules that are meant. A rule that is misspelt must not look like a clean library. @throws JianbaoError `rule-unknown` */
async function wanted({ rules, off = [] }: Flags): Promise<string[]> {
  const known = (await import('../across/rules.js')).ACROSS_RULES.map(({ id }) => id)
  const unknown = [...(rules ?? []), ...off].filter((id) => !known.includes(id)).join(', ')
  if (unknown !== '') throw new JianbaoError('rule-unknown', 'cli', { zh: `没有这条规则：${unknown}`, en: `No such rule: ${unknown}` }, { zh: `规则有：${known.join('、')}`, en: `The rules are ${known.join(', ')}` })
  return (rules ?? known).filter((id) => !off.includes(id))
}

function told({ rule, severity, message, hint, evidence }: AcrossFinding, language: Language): string {
  const { colour, [language]: word } = SEVERITY[severity]
  const places = evidence.map(({ side, file, span, quote }) => `  ${side === 'here' ? '▸' : ' '} ${pc.cyan(file)}${pc.dim(`:${span.start}`)}  ${short(quote)}\n`).join('')
  const advice = severity === 'info' ? '' : `  ${pc.dim(language === 'zh' ? '建议：' : 'Hint: ')}${hint[language]}\n`
  return `${colour(word)} ${message[language]} ${pc.dim(`[${rule}]`)}\n${places}${advice}\n`
}

function short(quote: string): string {
  const line = quote.replaceAll(/\s+/g, ' ')
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line
}
