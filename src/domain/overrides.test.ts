import { describe, expect, it } from 'vitest'
import { splitAt } from './override-splits.js'
import { matchOverride, parseOverrides } from './overrides.js'

const FILE = `路径,单位,年度,类型,报送,拆分
**,,2022,,,
卫健/,芜湖市卫健委,,,,
卫健/*自评*.docx,,,绩效自评,,
卫健/2021年自评报告.docx,,2021,,第一批,1
报送.zip!/[2]总结 (终).doc,芜湖市财政局,,工作总结,,
三篇.txt,,,,,甲镇工作总结;乙镇工作总结;丙镇工作总结
?.pdf,芜湖市审计局,,,,
`
const of = (path: string, text = FILE) => matchOverride(parseOverrides(text), path)

describe('overrides by path', () => {
  it.each([
    ['别处/x.txt', { year: 2022, issuer: null, lines: [2] }],
    ['卫健/附表.xlsx', { year: 2022, issuer: '芜湖市卫健委', kind: null, lines: [2, 3] }],
    ['卫健/子/附表.xlsx', { issuer: '芜湖市卫健委' }],
    ['卫健/2020自评.docx', { year: 2022, issuer: '芜湖市卫健委', kind: 'self-evaluation', lines: [2, 3, 4] }],
    ['卫健/2021年自评报告.docx', { year: 2021, issuer: '芜湖市卫健委', kind: 'self-evaluation', submission: '第一批', splits: { split: 'none' }, lines: [3, 4, 5] }],
    ['./卫健\\2021年自评报告.docx', { year: 2021 }],
    ['卫健/子/2020自评.docx', { kind: null }],
    ['卫健局/x.docx', { issuer: null }],
    ['报送.zip!/[2]总结 (终).doc', { issuer: '芜湖市财政局', kind: 'work-summary' }],
    ['三篇.txt', { splits: { split: 'at', starts: ['甲镇工作总结', '乙镇工作总结', '丙镇工作总结'] } }],
    ['a.pdf', { issuer: '芜湖市审计局' }],
    ['ab.pdf', { issuer: null }],
    ['.隐藏/x.txt', { year: 2022 }],
  ])('%s', (path, said) => {
    expect(of(path)).toMatchObject(said)
  })
  it('is null where no row matches', () => {
    expect(of('乙.txt', '路径,年度\n甲.txt,2022')).toBeNull()
  })
  it('knows names whose characters are decomposed', () => {
    expect(of('Cafe\u0301.txt', '路径,年度\nCaf\u00E9.txt,2022')).toMatchObject({ year: 2022 })
  })
  it('takes brackets and ! in a glob for themselves', () => {
    expect(of('【a】[1](x)!.doc', '路径,年度\n【a】[1](x)!.*,2022')).toMatchObject({ year: 2022 })
    expect(of('【a】1x.doc', '路径,年度\n【a】[1](x)!.*,2022')).toBeNull()
  })
  it('reads lists of starts from JSON', () => {
    expect(of('a.txt', '[{"path":"a.txt","reports":["甲县总结","乙县总结"]}]')).toMatchObject({ splits: { split: 'at', starts: ['甲县总结', '乙县总结'] } })
    expect(of('a.txt', '[{"path":"a.txt","reports":1}]')).toMatchObject({ splits: { split: 'none' } })
  })

  it.each([
    ['单位\n甲局', 'line 1: no column "path"'],
    ['路径,年度\na.txt,2022\nb.txt,某年', 'line 3: "某年" is no year'],
    ['路径,类型\na.txt,胡言', 'line 2: "胡言" is no kind'],
    ['路径,单位\na.txt,', 'line 2: says nothing'],
    ['路径,年度\n../a.txt,2022', 'line 2: "../a.txt" must be relative'],
    ['路径,年度\n/a.txt,2022', 'must be relative'],
    ['路径,年度\nC:\\a.txt,2022', 'must be relative'],
    ['路径,年度\na.txt,2022\n./a.txt,2021', 'line 3: "a.txt" stands in line 2 already'],
    ['路径,拆分\na.txt,3', 'line 2: "3" is no first line'],
    ['路径,拆分\na.txt,甲镇总结;甲镇总结', 'line 2: "甲镇总结" stands there twice'],
  ])('%j names its line', (text, en) => {
    expect(() => parseOverrides(text)).toThrow(en)
  })
})

describe('splits by first lines', () => {
  const TEXT = '网站首页\n甲镇 工作总结\n一、情况\n乙镇工作总结（2022年）\n二、情况\n'
  it('parts a text', () => {
    const { spans, missing } = splitAt(TEXT, { split: 'at', starts: ['甲镇工作总结', '乙镇工作总结'] })
    expect(spans.map((s) => TEXT.slice(s.start, s.end))).toEqual(['甲镇 工作总结\n一、情况\n', '乙镇工作总结（2022年）\n二、情况\n'])
    expect(missing).toEqual([])
  })
  it('leaves one report whole', () => {
    expect(splitAt(TEXT, { split: 'none' }).spans).toEqual([{ start: 0, end: TEXT.length }])
  })
  it('says which start no line has, and looks only ahead', () => {
    expect(splitAt(TEXT, { split: 'at', starts: ['乙镇', '甲镇', '丙镇'] })).toEqual({ spans: [{ start: TEXT.indexOf('乙镇'), end: TEXT.length }], missing: ['甲镇', '丙镇'] })
  })
})
