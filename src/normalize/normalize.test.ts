import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MappedText } from '../model/source-map.js'
import { NORMALIZED } from './examples.js'
import { normalize } from './index.js'

const clean = (text: string): string => normalize(MappedText.of(text)).mapped.text

describe('normalize', () => {
  it.each(NORMALIZED)('$text', ({ text, want }) => {
    expect(clean(text)).toBe(want)
  })

  it.each(NORMALIZED)('inside other text: $text', ({ text, want }) => {
    expect(clean(`前段。\n${text}\n后段。`)).toBe(`前段。\n${want}\n后段。`)
  })

  it.each(NORMALIZED)('a second time changes nothing: $text', ({ want }) => {
    expect(clean(want)).toBe(want)
  })

  it('counts conversions and edits only what changes the length', () => {
    const { mapped, conversions } = normalize(MappedText.of('執行率９８％,共1,200戶'))
    expect(mapped.text).toBe('执行率98%，共1200户')
    expect(conversions).toEqual([
      { by: 't2s', count: 2 },
      { by: 'width', count: 3 },
      { by: 'punctuation', count: 1 },
    ])
    expect(mapped.edits).toEqual([{ start: 9, end: 10, replacement: '', by: 'thousands', inferred: false }])
  })

  it.each([
    ['hans', '全县水利设施运行正常'],
    ['hant', '全縣水利設施運行正常，經費落實'],
    ['mixed', '全县水利设施运行正常。全縣經費落實到位'],
    ['none', '12.5%'],
    ['hans', `全县水利设施运行正常。经费落实到位。设备检查完毕。资金拨付及时。项目验收合格。群众满意。资料齐全。钱鍾书`],
  ] as const)('%s: %s', (script, text) => {
    expect(normalize(MappedText.of(text)).script).toBe(script)
  })

  it('keeps every place: each clean character stands for a stretch of the source', () => {
    const piece = fc.constantFrom('縣', '县', '，', ',', '1', '２', '.', ' ', '　', '\n', '%', '：', '(', '億', '萬', '元', 'A', '𠮷', '噁', '0', '234')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (parts) => {
        const raw = parts.join('')
        const { mapped } = normalize(MappedText.of(raw))
        for (let i = 0; i < mapped.text.length; i++) {
          const { start, end } = mapped.span({ start: i, end: i + 1 })
          expect(end - start).toBe(1)
        }
        const kept = raw.replaceAll(/[ ,，\u3000]/g, '')
        expect(mapped.text.replaceAll(/[ ,，\u3000]/g, '')).toHaveLength(kept.length)
      }),
    )
  })
})
