import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReportKind } from '../model/analysis.js'
import { MappedText } from '../model/source-map.js'
import type { CleanDocument, Line, ReportPart } from '../model/working.js'
import { EXAMPLES, NOT_HEADINGS } from './examples.js'
import { outline } from './index.js'

function documentOf(text: string, kind: ReportKind = 'work-summary'): { document: CleanDocument; part: ReportPart } {
  const lines: Line[] = []
  for (const m of text.matchAll(/[^\n]+/g)) lines.push({ start: m.index, end: m.index + m[0].length, kind: m[0].startsWith('|') ? 'cell' : 'paragraph', block: null })
  const document = { mapped: MappedText.of(text), text, lines }
  return { document, part: { span: { start: 0, end: text.length }, title: null, titleSpan: null, issuer: null, kind, period: null, doubts: [], lines } }
}

const shown = (text: string, kind?: ReportKind): string[] => {
  const { document, part } = documentOf(text, kind)
  return outline(document, part).map((s) => `${s.level} ${s.number ?? '-'} ${s.title} ${s.role}${s.defects.length > 0 ? ` (${s.defects.join(' ')})` : ''}`)
}

describe('outline', () => {
  it.each(EXAMPLES)('$name', ({ lines, want, kind }) => {
    expect(shown(lines.join('\n'), kind)).toEqual(want)
  })

  it.each(NOT_HEADINGS)('no heading: %s', (line) => {
    const text = `一、主要做法\n各项工作按计划推进，成效明显。\n${line}\n工作中还注意了总结经验，并且及时通报情况。\n二、下步打算\n继续做好各项工作，争取更好成绩。`
    expect(shown(text).map((s) => s.split(' ')[2])).toEqual(['主要做法', '下步打算'])
  })

  it('leaves the full stop out of a run-in heading, and gives each section its span', () => {
    const text = '一、进展情况\n（一）抓培训。举办讲座三期，村医全部参加。\n（二）抓督导。每月到村一次，现场解决难题。\n二、下步打算\n继续抓好落实，力争年底见效。'
    const { document, part } = documentOf(text)
    const sections = outline(document, part)
    expect(sections.map((s) => text.slice(s.span.start, s.span.end))).toEqual(['一、进展情况', '（一）抓培训', '（二）抓督导', '二、下步打算'])
    expect(sections.map((s) => s.parent)).toEqual([-1, 0, 0, -1])
    expect(text.slice(sections[0]!.section.start, sections[0]!.section.end)).toBe(text.slice(0, text.indexOf('二、')))
    expect(sections[3]!.section.end).toBe(text.length)
  })

  it('keeps headings in order, inside the text, parents above children', () => {
    const line = fc.constantFrom('一、基本情况', '（一）资金情况', '1.加强管理', '（1）抓落实', '第一部分 概况', '2加强培训', '①健全制度。完善台账，明确责任到人。', '全年完成投资3.2亿元，同比增长5%。', '保障措施', '附件1', '3.1 背景', '四）严格考核', '壹、总论', '：', '')
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const text = lines.join('\n')
        const { document, part } = documentOf(text)
        const sections = outline(document, part)
        sections.forEach((s, i) => {
          if (i > 0) expect(s.span.start).toBeGreaterThanOrEqual(sections[i - 1]!.span.end)
          expect(s.span.end).toBeLessThanOrEqual(s.section.end)
          const parent = sections[s.parent]
          expect(s.level).toBe((parent?.level ?? 0) + 1)
          if (parent) expect(parent.section.end).toBeGreaterThanOrEqual(s.section.end)
        })
      }),
    )
  })
})
