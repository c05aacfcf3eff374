import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffWords, type Piece } from './diff-words.js'
import { tokensOf } from './word-tokens.js'

const tokens = (text: string, numbers: readonly string[] = []) => {
  let at = 0
  const figures = numbers.map((number) => ({ start: (at = text.indexOf(number, at)), end: (at += number.length) }))
  return tokensOf(text, { start: 0, end: text.length }, figures)
}
const show = (found: readonly Piece[]): string => found.map(({ op, text }) => (op === 'same' ? text : op === 'removed' ? `[-${text}-]` : `{+${text}+}`)).join('')

const EDITS: [string, string[], string, string[], string][] = [
  ['全年安排资金3.98亿元，支出进度正常。', ['3.98亿元'], '全年安排资金39801.2万元，支出进度正常。', ['39801.2万元'], '全年安排资金[-3.98亿元-]{+39801.2万元+}，支出进度正常。'],
  ['覆盖率由95%提高到98%，群众满意。', ['95%', '98%'], '覆盖率由95%提高到99%，群众满意。', ['95%', '99%'], '覆盖率由95%提高到[-98%-]{+99%+}，群众满意。'],
  ['截至2021年12月底，道路养护工程全部完工。', [], '截至2022年12月底，道路养护工程全部完工。', [], '截至[-2021年-]{+2022年+}12月底，道路养护工程全部完工。'],
  ['项目按期完成，群众满意。', [], '项目全部按期完成，群众满意。', [], '项目{+全部+}按期完成，群众满意。'],
]

describe('diff of words', () => {
  it.each(EDITS)('%s', (a, numbersA, b, numbersB, want) => expect(show(diffWords(tokens(a, numbersA), tokens(b, numbersB)))).toBe(want))

  it('a mark that alone stays between two changes goes with them', () => {
    const found = diffWords(tokens('甲县修路，乙县架桥，全部项目都按期通过了竣工验收。'), tokens('丙镇种树，丁镇挖渠，全部项目都按期通过了竣工验收。'))
    expect(found.filter(({ op }) => op === 'same').map(({ text }) => text)).not.toContain('，')
  })
  it('texts with little in common are replaced as a whole', () => {
    expect(diffWords(tokens('农村饮水安全工程全部建成。'), tokens('本年没有新增的政府债务。')).map(({ op }) => op)).toEqual(['removed', 'added'])
  })
  it('a paragraph with more changes than the limit is replaced as a whole', () => {
    const long = (from: number): string => Array.from({ length: 700 }, (_, i) => `${from + i}号`).join('、')
    const found = diffWords(tokens(long(10000)), tokens(long(20000)))
    const ops = found.map(({ op }) => op)
    expect(ops.indexOf('added')).toBe(ops.lastIndexOf('removed') + 1)
    expect(ops).not.toContain('same')
  })

  const word = fc.constantFrom('预算', '资金', '12.5万元', '98%', '，', '。', ' ', '的', '整改', '𠮷', '完成')
  it('same and removed pieces make up the first text, same and added ones the second, at their places', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), fc.array(word, { maxLength: 40 }), (x, y) => {
        const a = x.join('')
        const b = y.join('')
        const found = diffWords(tokens(a), tokens(b))
        expect(found.filter(({ op }) => op !== 'added').map(({ text }) => text).join('')).toBe(a)
        expect(found.filter(({ op }) => op !== 'removed').map(({ text }) => text).join('')).toBe(b)
        for (const { text, from, to } of found) {
          if (from) expect(a.slice(from.start, from.end)).toBe(text)
          if (to) expect(b.slice(to.start, to.end)).toBe(text)
        }
      }),
    )
  })
})
