/** The page of each rule, of its doc comment and its examples: as data for the program, and as docs/rules.md. */
import { readFileSync } from 'node:fs'
import { EXAMPLES } from '../src/check/examples.js'
import type { RuleExample } from '../src/check/example.js'
import type { Rule } from '../src/check/kit.js'
import { RULES } from '../src/check/rules.js'
import type { Said } from '../src/model/said.js'
import type { RulePage, RuleSample } from '../src/review/rule-page.js'

const SHOWN = 3
/** A rule that recomputes nothing says no verdict: what it finds is to be looked into. */
const BAD: ReadonlySet<string | undefined> = new Set([undefined, 'off', 'missed', 'suspect'])
const GOOD: ReadonlySet<string | undefined> = new Set(['exact', 'within-rounding', 'met'])

/** The doc comment right above the rule, as paragraphs. */
function commentOf(id: string): string[] {
  const source = readFileSync(`src/check/${id}/rule.ts`, 'utf8')
  const comment = /\/\*\*\n((?: \*.*\n)+) \*\/\nexport const \w+: Rule = /.exec(source)
  if (!comment) throw new Error(`src/check/${id}/rule.ts has no doc comment above its rule`)
  return comment[1]!.replaceAll(/^ \* ?/gm, '').trim().split('\n\n')
}

/** Words in front of each part of a comment, in the order in which they come; a comment need not have the last. */
const ENGLISH = ['', 'It matters', 'Leaves alone: ', 'Source: ']
const CHINESE = ['查：', '为什么：', '不管：', '依据：']

/** A paragraph by the words in front of its parts. */
function partsOf(paragraph: string, words: readonly string[], id: string): string[] {
  const starts = words.map((word) => paragraph.indexOf(word))
  if (starts.slice(0, 3).some((start) => start < 0)) throw new Error(`src/check/${id}/rule.ts: the doc comment must say “${words.slice(0, 3).join('”, “')}”`)
  return words.map((word, i) => {
    if (starts[i]! < 0) return ''
    const text = paragraph.slice(starts[i]! + (word === 'It matters' ? 0 : word.length), starts.slice(i + 1).find((start) => start >= 0))
    return text.trim()
  })
}

/** The case behind the colon of the first line, where it is one of real words or numbers. */
function instanceOf(head: string): string {
  const text = head.slice(head.indexOf(': ') + 1).replaceAll('\n', ' ').trim().replace(/\.$/, '')
  return head.includes(': ') && /\p{Script=Han}|\d/u.test(text) ? text : ''
}

function sampleOf({ text, finds, note }: RuleExample): RuleSample {
  return { text, finds: finds.map(({ evidence, verdict, diagnosis }) => ({ evidence, verdict: verdict ?? null, diagnosis: diagnosis ?? null })), note: note ?? null }
}

function pageOf({ id, name, catalogue }: Rule): RulePage {
  const [head, ...paragraphs] = commentOf(id)
  const english = partsOf(paragraphs.filter((text) => !text.startsWith(CHINESE[0]!)).join(' ').replaceAll('\n', ' '), ENGLISH, id)
  const chinese = paragraphs.find((text) => text.startsWith(CHINESE[0]!))
  const zh = chinese === undefined ? english : partsOf(chinese, CHINESE, id)
  const said = (i: number): Said => ({ zh: zh[i]!, en: english[i]! })
  const examples = EXAMPLES[id]!
  const chosen = (fits: (row: RuleExample) => boolean): RuleSample[] => examples.filter(fits).slice(0, SHOWN).map(sampleOf)
  return {
    id,
    name,
    catalogue,
    instance: instanceOf(head!),
    finds: said(0),
    matters: said(1),
    leavesAlone: said(2),
    source: said(3),
    samples: {
      fails: chosen(({ finds }) => finds.some(({ verdict }) => BAD.has(verdict))),
      passes: chosen(({ finds }) => finds.length > 0 && finds.every(({ verdict }) => GOOD.has(verdict))),
      leftAlone: chosen(({ finds }) => finds.length === 0),
    },
  }
}

/** The pages of all rules, in the order of the list. */
export const rulePages = (): RulePage[] => RULES.map(pageOf)

/** `src/review/rule-pages.ts`: the pages as the program carries them, one a line. */
export function rulePagesModule(): string {
  return `// Made by \`npm run docs\` from the doc comments and examples in src/check/*/: change those.
import type { RulePage } from './rule-page.js'

/** The page of each rule, in the order in which the rules run. */
export const RULE_PAGES: readonly RulePage[] = [
${rulePages().map((page) => `  ${JSON.stringify(page)},\n`).join('')}]
`
}

function shown({ text, finds, note }: RuleSample): string {
  const found = finds.map(({ evidence, verdict, diagnosis }) => `**${verdict ?? '疑点'}**${diagnosis === null ? '' : ` (${diagnosis})`}: ${evidence.join(' · ')}`).join('; ')
  return `- ${text.replaceAll('\n', ' ⏎ ')}${found === '' ? '' : ` — ${found}`}${note === null ? '' : ` _(${note})_`}`
}

/** docs/rules.md: each rule, Chinese and English, with examples. */
export function rulePage(): string {
  const list = (title: string, rows: readonly RuleSample[]): string => (rows.length === 0 ? '' : `${title}\n\n${rows.map(shown).join('\n')}\n\n`)
  const pages = rulePages().map(({ id, name, catalogue, instance, finds, matters, leavesAlone, source, samples: { fails, passes, leftAlone } }) => {
    const chinese = `- 查：${finds.zh}\n- 为什么：${matters.zh}\n- 不管：${leavesAlone.zh}${source.zh === '' ? '' : `\n- 依据：${source.zh}`}`
    const english = `${finds.en} ${matters.en} Leaves alone: ${leavesAlone.en}${source.en === '' ? '' : ` Source: ${source.en}`}`
    return `## \`${id}\` ${name.zh} · ${name.en}\n\n${[catalogue.join(', '), instance].filter((part) => part !== '').join(' · ')}\n\n${chinese}\n\n${english}\n\n${list('指出 · Finds', fails)}${list('核对无误 · Holds', passes)}${list('不管 · Leaves alone', leftAlone)}`.trimEnd()
  })
  return `# 规则 · Rules\n\n由 \`src/check/*/rule.ts\` 的注释和例子生成（\`npm run docs\`），\`jianbao explain 规则\` 说的也是这些。Made from the doc comments and examples of the rules; \`jianbao explain RULE\` tells the same.\n\n${pages.join('\n\n')}\n`
}
