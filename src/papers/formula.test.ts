import { describe, expect, it } from 'vitest'
import type { Figure, Finding } from '../model/analysis.js'
import { figure, finding } from '../../tests/export-samples.js'
import { excerptOf } from './excerpt.js'
import { FileNames, namePart } from './file-name.js'
import { formulaOf } from './formula.js'
import { intervalText } from './interval-text.js'
import { mendedQuote } from './mended-quote.js'
import { locatorText } from './place-text.js'

type Role = Finding['evidence'][number]['role']
/** Operands by role: quote and value. */
const made = (check: Finding['check'], computed: string, operands: readonly (readonly [Role, string, string])[]): { of: Finding; figures: Map<string, Figure> } => ({
  of: finding(1, { ...(check ? { check } : {}), computed, evidence: operands.map(([role, quote], i) => ({ role, quote, span: { start: i * 20, end: i * 20 + quote.length }, figure: `f${i}` })) }),
  figures: new Map(operands.map(([, quote, value], i) => [`f${i}`, figure(i, { quote, value })])),
})

describe('the arithmetic of a finding', () => {
  it.each<[Finding['check'], string, readonly (readonly [Role, string, string])[], string | null]>([
    ['rate', '89.45%', [['numerator', '27512.96万元', '275129600'], ['denominator', '30758.63万元', '307586300'], ['stated', '90%', '90']], '27512.96万元 ÷ 30758.63万元 = 89.45%'],
    ['rate', '90%', [['stated', '90%', '90']], null],
    ['sum', '12人', [['part', '5人', '5'], ['part', '7人', '7'], ['total', '13人', '13']], '5人 + 7人 = 12人'],
    ['sum', '1280', [['part', '1280.00', '1280'], ['total', '1290', '1290']], '1280.00 = 1280'],
    ['sum', '10', [['stated', '12', '12'], ['total', '10', '10']], '12 > 10'],
    ['difference', '3公里', [['from', '86公里', '86'], ['to', '83公里', '83'], ['change', '2公里', '2']], '86公里 − 83公里 = 3公里'],
    ['difference', '1亿元', [['total', '3亿元', '3'], ['part', '2亿元', '2'], ['stated', '1亿元', '1']], '3亿元 − 2亿元 = 1亿元'],
    ['growth', '10%', [['from', '100人', '100'], ['to', '110人', '110'], ['change', '12%', '12']], '(110人 − 100人) ÷ 100人 = 10%'],
    ['growth', '10%', [['to', '110人', '110'], ['change', '10人', '10'], ['stated', '12%', '12']], '10人 ÷ (110人 − 10人) = 10%'],
    ['difference', '1亿元', [['from', '3亿元', '3'], ['part', '2亿元', '2'], ['stated', '1亿元', '1']], '3亿元 − 2亿元 = 1亿元'],
    ['product', '580人', [['part', '290对', '290'], ['stated', '570人', '570']], '290对 × 2 = 580人'],
    ['product', '9.6', [['part', '10', '10'], ['numerator', '96', '96'], ['denominator', '100', '100'], ['stated', '9.5', '9.5']], '10 × 96 ÷ 100 = 9.6'],
    ['product', '581人', [['part', '290对', '290'], ['stated', '570人', '570']], null],
    ['target', '100%', [['actual', '95.77%', '95.77'], ['target', '100%', '100']], '95.77% < 100%'],
    ['same', '3', [['quote', '3家', '3'], ['stated', '4家', '4']], '3家 ≠ 4家'],
  ])('%s = %s of %j: %s', (check, computed, operands, want) => {
    const { of, figures } = made(check, computed, operands)
    expect(formulaOf(of, figures, [])).toBe(want)
  })

  it('a check that computes nothing has none', () => {
    const { check: _, ...of } = finding(1)
    expect(formulaOf(of, new Map(), [])).toBeNull()
  })

  it('mends noise inside a number, and nothing beside it', () => {
    const edit = (start: number, end: number, replacement: string) => ({ span: { start, end }, quote: '', replacement, by: 'x', inferred: false })
    expect(mendedQuote('84.##paidbegin##86万元', { start: 10, end: 28 }, [edit(2, 4, '错'), edit(13, 26, ''), edit(40, 41, '错')])).toBe('84.86万元')
    expect(mendedQuote(' 8\n4 ', { start: 0, end: 5 }, [])).toBe('8 4')
  })
})

describe('the interval', () => {
  const range = (interval: [string, string], quote: string, more: Partial<Figure>) => intervalText(finding(1, { interval, evidence: [{ role: 'total', span: { start: 0, end: 1 }, quote, figure: 'f' }] }), new Map([['f', figure(1, { quote, ...more })]]))
  it('is told in the unit of the printed result', () => {
    expect(range(['275129500', '275129700'], '27,512.96万元', { value: '275129600' })).toBe('27512.95万元 ～ 27512.97万元')
    expect(range(['12800000', '12800000'], '1,280.00', { value: '12800000', inferred: ['unit'] })).toBe('1280')
    expect(range(['0.49', '0.51'], '5‰', { value: '0.5', unit: '%', kind: 'rate' })).toBe('4.9‰ ～ 5.1‰')
    expect(range(['3.5', '3.7'], '3.6个百分点', { value: '3.6', unit: 'pp', kind: 'rate' })).toBe('3.5个百分点 ～ 3.7个百分点')
  })
  it('two neighbours are one number', () => expect(range(['108.333333', '108.333334'], '108.33%', { value: '108.33', unit: '%' })).toBe('108.3333%'))
})

describe('an excerpt', () => {
  const TEXT = '前一句。预算3.98亿元，支出3.96亿元。中间一句很长。执行率99.6%；后一句'
  const at = (quote: string) => ({ start: TEXT.indexOf(quote), end: TEXT.indexOf(quote) + quote.length })
  it('is the sentences that the numbers stand in, in the order of the text', () => expect(excerptOf(TEXT, [at('99.6%'), at('3.98亿元'), at('3.96亿元')])).toBe('预算3.98亿元，支出3.96亿元。 …… 执行率99.6%；'))
  it('stays short on a line without end, and takes no character apart', () => {
    const long = `${'𠮷'.repeat(1000)}1亿元${'𠮷'.repeat(1000)}`
    const shown = excerptOf(long, [{ start: 2000, end: 2003 }])
    expect(shown.length).toBeLessThan(200)
    expect(shown).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/)
  })
})

it('a place is told in words', () => {
  expect(locatorText('table 2 r4c1', 'zh')).toBe('表2第4行第1列')
  expect(locatorText('page 3 p2–page 3 p4', 'zh')).toBe('第3页第2段至第3页第4段')
  expect(locatorText('p14', 'en')).toBe('p14')
})

describe('names of files', () => {
  it('hold nothing that a file system stumbles over', () => {
    expect(namePart('../../etc/passwd\u0000')).toBe('.. .. etc passwd')
    expect(namePart('a:b*c?"<>|\u202e\r\n ')).toBe('a b c')
    expect(Buffer.byteLength(namePart('局'.repeat(500)))).toBe(120)
  })
  it('are given out once', () => {
    const names = new FileNames()
    expect([names.next(['取证单', null, 'A'], 'docx'), names.next(['取证单', 'a', ''], 'docx')]).toEqual(['取证单-A.docx', '取证单-a-2.docx'])
  })
})
