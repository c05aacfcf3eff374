/** docs/across.md: each rule across reports by its doc comment, with small libraries in which it finds something and others that it leaves alone. */
import { readFileSync } from 'node:fs'
import type { AcrossExample } from '../src/across/example.js'
import { ACROSS_EXAMPLES } from '../src/across/examples.js'
import { ACROSS_RULES } from '../src/across/rules.js'

/** The doc comment right above the rule. */
function commentOf(id: string): string {
  const source = readFileSync(`src/across/${id}/rule.ts`, 'utf8')
  const comment = /\/\*\*\n((?: \*.*\n)+) \*\/\nexport const \w+: AcrossRule = /.exec(source)
  if (!comment) throw new Error(`src/across/${id}/rule.ts has no doc comment above its rule`)
  return comment[1]!.replaceAll(/^ \* ?/gm, '').trim()
}

function shown({ name, reports, finds, note }: AcrossExample): string {
  const texts = reports.map(({ issuer, year, body }) => `  - ${issuer} ${year}: ${body.replaceAll('\n', ' ⏎ ')}`)
  const found = finds.map(({ here, there, severity, relation }) => `**${severity}** (${relation}): ${reports[here]!.issuer} ${reports[here]!.year}${here === there ? '' : ` ↔ ${reports[there]!.issuer} ${reports[there]!.year}`}`).join('; ')
  return `- ${name}${found === '' ? '' : ` — ${found}`}${note === undefined ? '' : ` _(${note})_`}\n${texts.join('\n')}`
}

export function acrossPage(): string {
  const pages = ACROSS_RULES.map(({ id, name, catalogue }) => {
    const examples = ACROSS_EXAMPLES[id]!
    const list = (title: string, rows: readonly AcrossExample[]): string => `${title}\n\n${rows.slice(0, 3).map(shown).join('\n')}\n\n`
    return `## \`${id}\` ${name.zh} · ${name.en}\n\n${catalogue.join(', ')}\n\n${commentOf(id)}\n\n${list('指出 · Finds', examples.filter(({ finds }) => finds.length > 0))}${list('不管 · Leaves alone', examples.filter(({ finds }) => finds.length === 0))}`.trimEnd()
  })
  return `# 跨报告的规则 · Rules across reports\n\n由 \`src/across/*/rule.ts\` 的注释和例子生成（\`npm run docs\`）。Made from the doc comments and examples of the rules.\n\n${pages.join('\n\n')}\n`
}
