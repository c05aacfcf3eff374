/** docs/rules.md: each rule by its doc comment, with an example that it finds and one that it leaves alone. */
import { readFileSync } from 'node:fs'
import { EXAMPLES } from '../src/check/examples.js'
import type { RuleExample } from '../src/check/example.js'
import { RULES } from '../src/check/rules.js'

/** The doc comment right above the rule. */
function commentOf(id: string): string {
  const source = readFileSync(`src/check/${id}/rule.ts`, 'utf8')
  const comment = /\/\*\*\n((?: \*.*\n)+) \*\/\nexport const \w+: Rule = /.exec(source)
  if (!comment) throw new Error(`src/check/${id}/rule.ts has no doc comment above its rule`)
  return comment[1]!.replaceAll(/^ \* ?/gm, '').trim()
}

function shown({ text, finds, note }: RuleExample): string {
  const found = finds.map(({ evidence, verdict, diagnosis }) => `**${verdict ?? '疑点'}**${diagnosis === undefined ? '' : ` (${diagnosis})`}: ${evidence.join(' · ')}`).join('; ')
  return `- ${text.replaceAll('\n', ' ⏎ ')}${found === '' ? '' : ` — ${found}`}${note === undefined ? '' : ` _(${note})_`}`
}

export function rulePage(): string {
  const pages = RULES.map(({ id, name, catalogue }) => {
    const examples = EXAMPLES[id]!
    const [wrong, right, alone] = [examples.filter(({ finds }) => finds.some(({ verdict }) => verdict === undefined || verdict === 'off' || verdict === 'missed' || verdict === 'suspect')), examples.filter(({ finds }) => finds.length > 0 && finds.every(({ verdict }) => verdict === 'exact' || verdict === 'within-rounding' || verdict === 'met')), examples.filter(({ finds }) => finds.length === 0)]
    const list = (title: string, rows: readonly RuleExample[]): string => (rows.length === 0 ? '' : `${title}\n\n${rows.slice(0, 3).map(shown).join('\n')}\n\n`)
    return `## \`${id}\` ${name.zh} · ${name.en}\n\n${catalogue.join(', ')}\n\n${commentOf(id)}\n\n${list('指出 · Finds', wrong)}${list('核对无误 · Holds', right)}${list('不管 · Leaves alone', alone)}`.trimEnd()
  })
  return `# 规则 · Rules\n\n由 \`src/check/*/rule.ts\` 的注释和例子生成（\`npm run docs\`）。Made from the doc comments and examples of the rules.\n\n${pages.join('\n\n')}\n`
}
