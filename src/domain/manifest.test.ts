import { describe, expect, it } from 'vitest'
import { dayOfWords, kindOfWords, yearOfWords } from './manifest-words.js'
import { parseManifest, reconcile, type Submitted } from './manifest.js'

const LIST = `单位,年度,类型,截止日期,备注
芜湖市卫健委,2022,绩效自评,2023-03-31,
芜湖市财政局,2022年度,部门决算,2023年9月30日,
镜湖区教育局,2022,绩效自评,2023/3/31,
芜湖市市场监管局,2022,绩效自评,,
芜湖市审计局,,整改,20230630,任一年
`
const came = (id: string, issuer: string | null, kind: Submitted['kind'], year: number | null, submittedAt: string | null = null): Submitted => ({ id, issuer, kind, year, submittedAt })
const run = (submitted: Submitted[], list = LIST, today: string | null = null) => {
  const { due, unexpected } = reconcile(parseManifest(list).entries, submitted, undefined, today)
  return { due: due.map((d) => [d.entry.issuer, d.status, d.submissions.map((s) => s.id).join(' '), d.overdue]), unexpected: unexpected.map((u) => [u.id, u.reason, u.near.map((e) => e.issuer).join(' ')]), raw: due }
}

describe('manifest of reports due', () => {
  it('counts each entry and each submission once', () => {
    const { due, unexpected } = run(
      [
        came('a', '芜湖市卫生健康委员会', 'self-evaluation', 2022, '2023-03-31T23:00:00Z'),
        came('a2', '芜湖市卫计委', 'self-evaluation', 2022, '2023-04-02'),
        came('b', '芜湖市财政局', 'final-accounts', 2022, '2023-10-01'),
        came('c', '芜湖市镜湖区教育局', 'self-evaluation', 2022, '2023-03-01'),
        came('d', '芜湖市食药监局', 'self-evaluation', 2022),
        came('e', null, 'self-evaluation', 2022),
        came('f', '芜湖市财政局', 'budget', 2022),
        came('g', '芜湖市审计局', 'rectification', 2019, '2023-06-30'),
        came('h', '芜湖县卫健委', 'self-evaluation', 2022),
      ],
      LIST,
      '2023-12-01',
    )
    expect(due).toEqual([
      ['芜湖市卫健委', 'submitted', 'a a2', null],
      ['芜湖市财政局', 'late', 'b', null],
      ['镜湖区教育局', 'submitted', 'c', null],
      ['芜湖市市场监管局', 'missing', '', null],
      ['芜湖市审计局', 'submitted', 'g', null],
    ])
    expect(unexpected).toEqual([
      ['d', 'issuer-not-listed', '芜湖市市场监管局'],
      ['e', 'no-issuer', ''],
      ['f', 'kind-or-year-not-due', '芜湖市财政局'],
      ['h', 'issuer-not-listed', ''],
    ])
  })
  it('tells what is overdue', () => {
    expect(run([], LIST, '2023-07-01').due.map((d) => d[3])).toEqual([true, false, true, null, true])
    expect(run([], LIST).due.map((d) => d[3])).toEqual([null, null, null, null, null])
  })
  it('says when a place was left out', () => {
    const { raw } = run([came('x', '高阳县财政局', 'budget', 2022)], '单位,类型\n财政局,预算\n教育局,预算')
    expect(raw[0]!.submissions).toEqual([{ id: 'x', late: null, by: 'place-left-out' }])
  })
  it('does not guess which of two is meant', () => {
    const two = [came('x', '高阳县财政局', 'budget', 2022), came('y', '蠡县财政局', 'budget', 2022)]
    expect(run(two, '单位\n财政局').unexpected.map((u) => u[1])).toEqual(['several-issuers', 'several-issuers'])
    expect(run([came('x', '鼓楼区财政局', 'budget', 2022)], '单位\n南京市鼓楼区财政局\n徐州市鼓楼区财政局').unexpected).toEqual([['x', 'several-issuers', '']])
    expect(run([came('x', '财政部', 'budget', 2022)], '单位\n财政局').unexpected).toEqual([['x', 'issuer-not-listed', '']])
  })

  it.each([
    ['年度\n2022', 'line 1: no column "issuer"'],
    ['单位,年度\n甲局,明年', 'line 2: "明年" is no year'],
    ['单位,类型\n甲局,自评\n乙局,胡言', 'line 3: "胡言" is no kind'],
    ['单位,截止\n甲局,2023-02-30', 'line 2: "2023-02-30" is no date'],
  ])('%j names its line', (text, en) => {
    expect(() => parseManifest(text)).toThrow(en)
  })
  it('reads JSON with English heads', () => {
    expect(parseManifest('{"reports":[{"issuer":"芜湖市卫健委","year":2022,"kind":"self-evaluation","due":"2023-03-31"}]}').entries).toMatchObject([{ line: 1, key: '芜湖市/卫生健康', year: 2022, kind: 'self-evaluation', due: '2023-03-31' }])
  })

  it.each([['绩效自评', 'self-evaluation'], ['自评报告', 'self-evaluation'], ['绩效评价', 'evaluation'], ['部门决算', 'final-accounts'], ['预算', 'budget'], ['整改', 'rectification'], ['审计', 'audit'], ['工作总结', 'work-summary'], ['政府工作报告', 'government-work'], ['统计公报', 'statistics'], ['self_evaluation', 'self-evaluation'], ['Audit', 'audit']])('%s is the kind %s', (words, kind) => {
    expect(kindOfWords(words)).toBe(kind)
  })
  it.each([['2022', 2022], ['2022年', 2022], ['２０２２年度', 2022], ['二〇二二年', 2022], ['111年度', 2022], ['去年', null], ['22', null]])('%s is the year %s', (words, year) => {
    expect(yearOfWords(words)).toBe(year)
  })
  it.each([['2023-3-1', '2023-03-01'], ['2024年2月29日', '2024-02-29'], ['2023.12.31', '2023-12-31'], ['20230331', '2023-03-31'], ['2023-02-29', null], ['3月底', null], ['20231301', null]])('%s is the day %s', (words, day) => {
    expect(dayOfWords(words)).toBe(day)
  })
})
