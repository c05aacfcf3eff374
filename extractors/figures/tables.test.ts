import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/pipeline.js'

const FORM = `关于妇幼健康项目2022年度绩效自评的报告

| 一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分 |
| --- | --- | --- | --- | --- |
| 产出指标 | 婚前医学检查率 | ≥85% | 91.2% | 20 |
| 效益指标 | 孕产妇死亡率 | ≤20/10万 | 17.9/10万 | 15 |
| 效益指标 | 优生知识知晓率 | ≥85% | 86.5% | 15 |

| 项目 | 全年预算数（万元） | 全年执行数（万元） |
| --- | --- | --- |
| 财政拨款 | 412.86 | 384.46 |
`

async function read(text: string) {
  const { reports } = await analyse({ name: 'form.md', bytes: Buffer.from(text) })
  return reports.flatMap(({ figures }) => figures.map(({ quote, role, unit, indicator: { name, others } }) => ({ quote, role, unit, name, others })))
}

describe('figures of a form', () => {
  it('are named by their row where the column only tells their role, with both as another name', async () => {
    const figures = await read(FORM)
    expect(figures.filter(({ name }) => name === '婚前医学检查率').map(({ quote, role, others }) => [quote, role, others])).toEqual([
      ['85%', 'target', ['年度指标值', '婚前医学检查率年度指标值']],
      ['91.2%', 'actual', ['实际完成值', '婚前医学检查率实际完成值']],
    ])
  })

  it('keep the head of the column where it says more', async () => {
    expect((await read(FORM)).map(({ name }) => name)).toEqual(expect.arrayContaining(['婚前医学检查率得分', '财政拨款全年预算数', '财政拨款全年执行数']))
  })

  it('a rate per 100,000 is a value and no head of the rows below it', async () => {
    const figures = await read(FORM)
    expect(figures.filter(({ name }) => name === '孕产妇死亡率').map(({ quote, unit, role }) => [quote, unit, role])).toEqual([
      ['20/10万', '/10万', 'target'],
      ['17.9/10万', '/10万', 'actual'],
    ])
    expect(figures.filter(({ name }) => name === '优生知识知晓率').map(({ quote, role }) => [quote, role])).toEqual([['85%', 'target'], ['86.5%', 'actual']])
  })
})
