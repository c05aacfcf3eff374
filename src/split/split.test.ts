import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MappedText } from '../model/source-map.js'
import type { CleanDocument, Line } from '../model/working.js'
import { EXAMPLES } from './examples.js'
import { split } from './index.js'

function documentOf(text: string): CleanDocument {
  const lines: Line[] = []
  for (const m of text.matchAll(/[^\n]+/g)) lines.push({ start: m.index, end: m.index + m[0].length, kind: 'paragraph', block: null })
  return { mapped: MappedText.of(text), text, lines }
}

const shown = (text: string): string[] =>
  split(documentOf(text)).map((r) => [r.title ?? '-', r.issuer ?? '-', r.kind, r.period ? `${r.period.start}/${r.period.end}` : '-', ...r.doubts.map((d) => d.code)].join(' | '))

describe('split', () => {
  it.each(EXAMPLES)('$name', ({ lines, want }) => {
    expect(shown(lines.join('\n'))).toEqual(want)
  })

  it('makes the title lines, the furniture and the text lines of their own', () => {
    const text = '打印\n清水县农业局整改情况的报告\n（初稿）\n我局召开会议研究部署，逐项落实，现报告如下。\n篇二：粮食局整改报告我局及时整改，目前完成3项。'
    const [first, second] = split(documentOf(text))
    expect(first!.lines.filter((l) => l.kind === 'furniture').map((l) => text.slice(l.start, l.end))).toEqual(['打印', '（初稿）'])
    expect(text.slice(first!.titleSpan!.start, first!.titleSpan!.end)).toBe('清水县农业局整改情况的报告')
    expect(second!.lines.map((l) => text.slice(l.start, l.end))).toEqual(['篇二：', '粮食局整改报告', '我局及时整改，目前完成3项。'])
  })

  it('takes no issuer from a table', () => {
    const text = '2022年通过验收的学校名单\n学校名称\n清水师范大学\n平川师范学院'
    const document = documentOf(text)
    const table = { ...document, lines: document.lines.map((line, i): Line => (i === 0 ? line : { ...line, kind: 'cell' })) }
    expect(split(table)[0]!.issuer).toBeNull()
    expect(split(document)[0]!.issuer).not.toBeNull()
  })

  it('covers the text with parts that do not overlap, and keeps every line in one', () => {
    const line = fc.constantFrom('篇一：工作总结', '篇二：水利工作总结今年完成3项。', '清水县水利局', '关于2021年整改情况的报告', '一、基本情况', '打印', '完成投资300万元，占计划的98%。', '（县级）', '附件1', '第二篇：教育工作总结', '工作总结 篇3', '')
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
        const text = lines.join('\n')
        const document = documentOf(text)
        const parts = split(document)
        expect(parts.length).toBeGreaterThan(0)
        parts.forEach((part, i) => {
          expect(part.span.start).toBe(i === 0 ? 0 : parts[i - 1]!.span.end)
          for (const l of part.lines) expect(l.start >= part.span.start && l.end <= part.span.end && l.start <= l.end).toBe(true)
          if (part.titleSpan) expect(part.titleSpan.end).toBeLessThanOrEqual(part.span.end)
        })
        expect(parts.at(-1)!.span.end).toBe(text.length)
        const kept = parts.flatMap((p) => p.lines).map((l) => text.slice(l.start, l.end)).join('')
        expect(kept).toBe(document.lines.map((l) => text.slice(l.start, l.end)).join(''))
      }),
    )
  })
})
