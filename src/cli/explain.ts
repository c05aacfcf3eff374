import { Command, Option } from 'commander'
import pc from 'picocolors'
import type { Said } from '../model/said.js'
import { told } from '../export/codes.js'
import type { RulePage, RuleSample } from '../review/rule-page.js'
import { pick, type Language } from './language.js'
import { Output } from './output.js'
import { widthOf } from './width.js'

/** `jianbao explain [RULE]`: what a rule looks for, and why. */
export function explainCommand(language: Language): Command {
  const say = pick(language)
  return new Command('explain')
    .summary(say('解释一条核对规则；不写规则则列出全部', 'explain a rule of check; list them all without one'))
    .description(
      say(
        '解释核对规则：查什么、为什么、不管什么、依据，以及对不上和对得上的例子。规则可以写编号（rate）、核对目录号（C05）或名称；不写则列出全部。',
        'Explains a rule: what it finds, why it matters, what it leaves alone, where it comes from, with passages that fail and that pass. A rule is named by its id (rate), a check of the catalogue (C05) or its name; without one all are listed.',
      ),
    )
    .argument('[rule]', say('规则', 'the rule'))
    .addOption(new Option('--json', say('每条规则一行 JSON', 'one line of JSON a rule')))
    .action(async (rule: string | undefined, flags: { json?: boolean }) => {
      const { RULE_PAGES } = await import('../review/rule-pages.js')
      const { findRules } = await import('../review/find-rule.js')
      const pages = rule === undefined ? RULE_PAGES : findRules(rule)
      const output = new Output()
      if (flags.json) for (const page of pages) await output.write(`${JSON.stringify(page)}\n`)
      else if (rule === undefined) await output.write(listed(pages, language))
      else await output.write(pages.map((page) => explained(page, language)).join('\n'))
    })
}

/** Ids in one column, names in the next. */
function listed(pages: readonly RulePage[], language: Language): string {
  const width = Math.max(...pages.map(({ id }) => id.length)) + 2
  return pages.map(({ id, name, catalogue, instance }) => `${pc.bold(id.padEnd(width))}${name[language]} ${pc.dim(`(${catalogue.join(' ')})`)}\n${instance === '' ? '' : `${' '.repeat(width)}${pc.dim(instance)}\n`}`).join('')
}

const HEADS = {
  finds: { zh: '查什么', en: 'Finds' },
  matters: { zh: '为什么', en: 'Why' },
  leavesAlone: { zh: '不管', en: 'Leaves alone' },
  source: { zh: '依据', en: 'Source' },
  fails: { zh: '对不上的', en: 'Fails' },
  passes: { zh: '对得上的', en: 'Passes' },
  leftAlone: { zh: '不归它管的', en: 'Left alone' },
} as const satisfies Record<string, Said>

/** One rule, whole. */
function explained(page: RulePage, language: Language): string {
  const { id, name, catalogue, instance, samples } = page
  const indent = Math.max(...Object.values(HEADS).map((head) => widthOf(head[language]))) + 2
  const under = (head: Said, text: string): string => `${pc.bold(head[language])}${' '.repeat(indent - widthOf(head[language]))}${text.replaceAll('\n', `\n${' '.repeat(indent)}`)}\n`
  const parts = (['finds', 'matters', 'leavesAlone', 'source'] as const).filter((part) => page[part][language] !== '').map((part) => under(HEADS[part], page[part][language]))
  const examples = (['fails', 'passes', 'leftAlone'] as const).filter((kind) => samples[kind].length > 0).map((kind) => under(HEADS[kind], sampled(samples[kind][0]!, language)))
  return `${pc.bold(id)}  ${name[language]} ${pc.dim(`(${catalogue.join(' ')})`)}\n${instance === '' ? '' : `${pc.dim(instance)}\n`}\n${parts.join('')}\n${examples.join('')}`
}

function sampled({ text, finds }: RuleSample, language: Language): string {
  const verdicts = finds.map(({ evidence, verdict }) => pc.dim(`→ ${verdict === null ? '' : `${told('verdict', verdict, language)}${language === 'zh' ? '：' : ': '}`}${evidence.join(' · ')}`))
  return [text.replaceAll('\n', ' ⏎ '), ...verdicts].join('\n')
}
