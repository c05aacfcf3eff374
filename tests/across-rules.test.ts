import { readdirSync, readFileSync } from 'node:fs'
import { Converter } from 'opencc-js/cn2t'
import { describe, expect, it } from 'vitest'
import { textOf, type AcrossExample, type WantedAcross } from '../src/across/example.js'
import { ACROSS_EXAMPLES } from '../src/across/examples.js'
import { ACROSS_RULES } from '../src/across/rules.js'
import { findingsIn } from './corpus-of-texts.js'

const toTraditional = Converter({ from: 'cn', to: 't' })
const FORMS: Readonly<Record<string, (text: string) => string>> = {
  'as written': (text) => text,
  'in traditional characters': toTraditional,
  'behind a scraper token': (text) => text.replace('\n一、', '##paidbegin##\n一、'),
}

describe.each([...ACROSS_RULES])('$id', (rule) => {
  const examples = ACROSS_EXAMPLES[rule.id]!
  it('has examples of what it finds, and of what it leaves alone', () => {
    expect(examples.some(({ finds }) => finds.length > 0)).toBe(true)
    expect(examples.some(({ finds }) => finds.length === 0)).toBe(true)
  })
  for (const [form, write] of Object.entries(FORMS))
    it.each(examples.map((row) => [row.name, row] as const))(`${form}: %s`, async (_, { reports, finds }: AcrossExample) => {
      const texts = reports.map((report) => write(textOf(report)))
      const found = await findingsIn(texts, [rule])
      for (const { evidence } of found) for (const { file, span, quote } of evidence) expect(texts[Number(file)]!.slice(span.start, span.end)).toBe(quote)
      const sides = (wanted: WantedAcross): string => `${wanted.here} ${wanted.there} ${wanted.severity} ${wanted.relation}`
      const told = found.map((finding) => ({ ...finding, here: Number(finding.evidence.find(({ side }) => side === 'here')!.file), there: Number(finding.evidence.find(({ side }) => side === 'there')?.file ?? finding.evidence[0]!.file) }))
      expect(told.map(sides).sort()).toEqual(finds.map(sides).sort())
      for (const wanted of finds) {
        const one = told.find((other) => sides(other) === sides(wanted) && (wanted.says ?? []).every((words) => other.message.zh.includes(form.includes('traditional') ? write(words) : words) || other.message.zh.includes(words)))
        expect(one, `${wanted.says?.join()} in ${told.map(({ message }) => message.zh).join(' / ')}`).toBeDefined()
        if (wanted.quotes) expect(one!.evidence.map(({ quote }, i) => quote.slice(0, wanted.quotes![i]?.length))).toEqual(wanted.quotes.map(write))
        expect(one!.message.en).not.toMatch(/undefined|null/)
        expect(one!.hint.zh).toMatch(/[一-鿿]/)
      }
    })
})

it('every folder is a rule of the list, named by its folder, and imports its own folder and the kit', () => {
  const folders = readdirSync('src/across', { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name)
  expect(ACROSS_RULES.map(({ id }) => id).sort()).toEqual(folders.sort())
  for (const folder of folders) {
    const source = readFileSync(`src/across/${folder}/rule.ts`, 'utf8')
    for (const [, target] of source.matchAll(/from '([^']+)'/g)) expect(target, folder).toMatch(/^(?:\.\.\/kit\.js|\.\/|\.\.\/\.\.\/(?:model|text|domain|segment)\/|big\.js)/)
  }
})
