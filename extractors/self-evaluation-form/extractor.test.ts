import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/pipeline.js'
import { selfEvaluationFormSchema, type SelfEvaluationFormFact } from './extractor.js'

async function formsIn(name: string, bytes: Uint8Array): Promise<{ data: SelfEvaluationFormFact; quote: string }[]> {
  const { reports } = await analyse({ name, bytes })
  return reports.flatMap(({ facts }) => facts.filter(({ extractor }) => extractor === 'self-evaluation-form').map(({ data, quote }) => ({ data: selfEvaluationFormSchema.parse(data), quote })))
}
const page = (table: string): Buffer => Buffer.from(`<html><meta charset="utf-8"><body><p>青禾县水务局2023年项目支出绩效自评表</p><table>${table}</table><p>本表由实施单位填报，数据已经核对。</p></body></html>`)

describe('self-evaluation-form', () => {
  it('reads a form of Word with merged cells', async () => {
    const [form] = await formsIn('report.docx', readFileSync('corpus/11-meal-self-evaluation-form/report.docx'))
    expect(form!.data.funds.map(({ name, budget, executed, score }) => [name, budget, executed, score])).toEqual([
      ['年度资金总额', '1325.60', '1272.58', '9.6'],
      ['其中：财政拨款', '1325.60', '1272.58', '—'],
    ])
    expect(form!.data.indicators).toHaveLength(7)
    expect(form!.data.indicators[1]).toMatchObject({ level1: '产出指标', level2: '数量指标', name: '供餐天数', target: '200天', actual: '198天', weight: '10', score: '9' })
    expect(form!.data.total).toMatchObject({ weight: '100', score: '96.6' })
    expect(form!.quote.startsWith('项目名称')).toBe(true)
  })

  it('reads a form of a web page whose levels reach down', async () => {
    const forms = await formsIn('form.html', page('<tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>年度指标值</td><td>实际完成值</td><td>分值</td><td>得分</td></tr><tr><td rowspan="2">产出指标</td><td>数量指标</td><td>修复堤防</td><td>≥12公里</td><td>12.5公里</td><td>50</td><td>50</td></tr><tr><td>质量指标</td><td>合格率</td><td>100%</td><td>100%</td><td>50</td><td>50</td></tr>'))
    expect(forms.map(({ data }) => data.indicators.map(({ level1, name, actual }) => [level1, name, actual]))).toEqual([[['产出指标', '修复堤防', '12.5公里'], ['产出指标', '合格率', '100%']]])
  })

  it('is no table of money', async () => {
    expect(await formsIn('table.html', page('<tr><td>资金来源</td><td>预算数</td><td>支出数</td></tr><tr><td>中央补助</td><td>120.00</td><td>114.60</td></tr>'))).toEqual([])
  })
})
