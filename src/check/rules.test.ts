import { Converter } from 'opencc-js/cn2t'
import { describe, expect, it } from 'vitest'
import { analyse } from '../pipeline.js'
import type { WantedFinding } from './example.js'
import { EXAMPLES } from './examples.js'
import { RULES } from './rules.js'

const toTraditional = Converter({ from: 'cn', to: 't' })
const TITLE = '青禾县水务局2023年部门项目支出绩效自评报告'
const page = (text: string, title = TITLE): string => `${title}\n一、工作开展情况\n各项工作有序推进，群众反映良好。\n${text}\n二、其他说明\n有关情况另行报告。\n`
const FORMS: Readonly<Record<string, (text: string, title?: string) => string>> = {
  'as written': page,
  'in traditional characters': (text, title) => toTraditional(page(text, title)),
  'behind a scraper token': (text, title) => page(text, title).replace('有序推进', '有序##paidbegin##推进'),
  'as a web page': (text, title) => htmlOf(page(text, title)),
}
/** Lines as paragraphs, lines of cells between | as rows of a table. */
function htmlOf(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const rows = (lines: string): string => `<table>${lines.split('\n').filter((line) => line !== '' && !/^[|\s:-]+$/.test(line)).map((line) => `<tr>${line.slice(1, -1).split('|').map((cell) => `<td>${cell.trim()}</td>`).join('')}</tr>`).join('')}</table>`
  return `<html><meta charset="utf-8"><body>${escaped.replaceAll(/(?:^\|.*\|\n)+/gm, (lines) => `${rows(lines)}\n`).replaceAll(/^[^<\n].*$/gm, (line) => `<p>${line}</p>`)}</body></html>`
}

async function findingsOf(rule: string, text: string): Promise<WantedFinding[]> {
  const { reports } = await analyse({ name: text.startsWith('<html>') ? 'example.html' : 'example.txt', bytes: Buffer.from(text) })
  return reports.flatMap(({ findings }) => findings).filter((finding) => finding.rule === rule).map(({ evidence, verdict, diagnosis }) => ({ evidence: evidence.map(({ quote }) => quote), ...(verdict === undefined ? {} : { verdict }), ...(diagnosis === undefined ? {} : { diagnosis }) }))
}
const inForm = (wanted: readonly WantedFinding[], change: (text: string) => string): WantedFinding[] => wanted.map((one) => ({ ...one, evidence: one.evidence.map(change) }))

describe.each(RULES.map(({ id }) => id))('%s', (id) => {
  it('has examples of what it finds, and of what it leaves alone', () => {
    expect(EXAMPLES[id]!.some(({ finds }) => finds.length > 0)).toBe(true)
    expect(EXAMPLES[id]!.some(({ finds }) => finds.length === 0)).toBe(true)
  })
  for (const [form, write] of Object.entries(FORMS))
    it.each(EXAMPLES[id]!.map((row) => [row.text, row] as const))(`${form}: %s`, async (_, { text, title, finds }) => {
      expect(await findingsOf(id, write(text, title))).toEqual(inForm(finds, form.includes('traditional') ? toTraditional : (t) => t))
    })
})
