import { describe, expect, it } from 'vitest'
import { clauseStart, leftContext, type LeftContext } from './left-context.js'

/** Words before a number → the name that is left of them, and what was said of the number. */
const CASES: readonly (readonly [string, string, Partial<LeftContext>?])[] = [
  ['预算执行率为', '预算执行率'],
  ['2023年全县共完成水利投资', '水利投资'],
  ['累计发放补贴', '发放补贴'],
  ['管网漏损率降至', '管网漏损率', { arrival: true, change: null }],
  ['自来水普及率由', '自来水普及率', { from: true }],
  ['治理河道数由原定', '治理河道数', { from: true }],
  ['工业增加值同比增长', '工业增加值', { change: 'up' }],
  ['公务接待费比上年减少', '公务接待费', { change: 'down' }],
  ['单位能耗累计下降了', '单位能耗', { change: 'down' }],
  ['初检、复检合格率分别为', '初检、复检合格率', { respective: true }],
  ['清淤、护岸、绿化等', '清淤、护岸、绿化', { listed: true }],
  ['新建成的', '新建成', { possessive: true }],
  ['（一）水质合格率达', '水质合格率'],
  ['一是水质合格率达', '水质合格率'],
  ['3.水质合格率达', '水质合格率'],
  ['我县水质合格率均超过', '水质合格率'],
  ['年初预算', '年初预算'],
  ['可再生能源占比', '可再生能源占比'],
  ['达标率', '达标率'],
  ['共青团员', '共青团员'],
  ['近视率', '近视率'],
  ['各项贷款余额', '各项贷款余额'],
  ['在校生', '在校生'],
  ['约', ''],
  ['全年', ''],
]

describe('the words before a number', () => {
  it.each(CASES.map(([text, core, said]) => [text, core, said] as const))('%s → %s', (text, core, said) => {
    const found = leftContext(text, 0, text.length)
    expect(text.slice(found.core.start, found.core.end)).toBe(core)
    expect(found).toMatchObject(said ?? { change: null, arrival: false, from: false, listed: false, respective: false, possessive: false })
  })

  it.each([
    ['总投资9亿元，其中', '其中'],
    ['收入（含补助）', '收入（含补助）'],
    ['收入（含补助', '含补助'],
    ['印发《办法；细则》共', '印发《办法；细则》共'],
    ['甲：乙；丙。丁', '丁'],
    ['第一行\n第二行', '第二行'],
  ])('the clause of %s begins at %s', (text, clause) => {
    expect(text.slice(clauseStart(text, text.length, 0))).toBe(clause)
  })

  it('looks no further back than the floor', () => {
    expect(clauseStart('收入增加支出', 6, 4)).toBe(4)
  })
})
