import { describe, expect, it } from 'vitest'
import { Lines } from '../text/lines.js'
import { sourceFrame } from './source-frame.js'
import { widthOf } from './width.js'

const TEXT = '标题\n项目预算300.00万元，全年实际支出270.00万元，预算执行率95%，资金使用合规。\r\n尾'
const mark = (quote: string, strong = false) => ({ span: { start: TEXT.indexOf(quote), end: TEXT.indexOf(quote) + quote.length }, strong })
 
const plain = (line: string): string => line.replaceAll(/\u001b\[\d+m/g, '')

describe('a source frame', () => {
  it('puts signs right under wide characters', () => {
    const [shown, below] = sourceFrame(TEXT, new Lines(TEXT), [mark('270.00万元'), mark('300.00万元'), mark('95%', true)]).map(plain)
    expect(shown).toBe('2 │ 项目预算300.00万元，全年实际支出270.00万元，预算执行率95%，资金使用合规。')
    for (const [quote, sign] of [['300.00万元', '~'], ['270.00万元', '~'], ['95%', '^']] as const) {
      const column = widthOf(shown!.slice(0, shown!.indexOf(quote)))
      expect(below!.slice(column - 1, column + widthOf(quote) + 1)).toBe(` ${sign.repeat(widthOf(quote))}${sign === '^' ? '' : ' '}`)
    }
  })

  it('cuts what is far from every mark', () => {
    const long = `${'前'.repeat(60)}预算5亿元${'中'.repeat(60)}执行率9%${'后'.repeat(60)}`
    const [shown, below] = sourceFrame(long, new Lines(long), [{ span: { start: 62, end: 65 }, strong: false }, { span: { start: 128, end: 130 }, strong: true }]).map(plain)
    expect(shown).toMatch(/^1 │ …前+预算5亿元中+ … 中+执行率9%后+…$/)
    expect(widthOf(shown!)).toBeLessThan(150)
    expect(below).toMatch(/~{5} +\^\^$/)
  })

  it('shows each line that holds a mark', () => {
    expect(sourceFrame(TEXT, new Lines(TEXT), [mark('标题'), mark('尾', true)]).map(plain)).toEqual(['1 │ 标题', '  │ ~~~~', '3 │ 尾', '  │ ^^'])
  })

  it('tells line and column, from 1', () => {
    expect(new Lines(TEXT).at(TEXT.indexOf('预算执行率'))).toEqual({ line: 2, column: 29 })
  })
})
