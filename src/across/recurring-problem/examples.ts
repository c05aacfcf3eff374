import type { AcrossExample } from '../example.js'

const ISSUER = '青禾县水务局'
const report = (...problems: readonly string[]): string => `一、存在的问题\n${problems.map((problem, i) => `${i + 1}.${problem}`).join('\n')}\n二、下一步措施\n逐项抓好落实。`
const years = (...lists: readonly (readonly string[])[]): AcrossExample['reports'] => lists.map((problems, i) => ({ issuer: ISSUER, year: 2020 + i, body: report(...problems) }))

export const EXAMPLES: readonly AcrossExample[] = [
  {
    name: 'the same in other words',
    reports: years(['预算编制不够精细。个别项目年初没有细化到具体用途。'], ['预算编制精细化程度不够。部分项目仍未细化到用途。']),
    finds: [{ here: 1, there: 0, severity: 'warning', relation: 'earlier-year', says: ['2020年首次出现', '连续 2 年'], quotes: ['1.预算', '1.预算'] }],
  },
  {
    name: 'three years running',
    reports: years(['泵站设备老化严重，维修资金缺口较大。'], ['泵站设备老化，维修资金存在缺口。'], ['部分泵站设备老化严重，缺少维修资金。']),
    finds: [
      { here: 1, there: 0, severity: 'warning', relation: 'earlier-year', says: ['连续 2 年'] },
      { here: 2, there: 1, severity: 'warning', relation: 'earlier-year', says: ['2020年首次出现', '连续 3 年'] },
    ],
  },
  {
    name: 'a formula of one class',
    reports: years(['宣传力度不够。'], ['宣传方式单一。']),
    finds: [{ here: 1, there: 0, severity: 'info', relation: 'earlier-year', says: ['同一类的（宣传）'] }],
  },
  {
    name: 'other problems',
    reports: years(['泵站设备老化严重，维修资金缺口较大。'], ['河道采砂监管执法取证困难，案件移送不够顺畅。']),
    finds: [],
  },
  {
    name: 'another issuer',
    reports: [
      { issuer: ISSUER, year: 2021, body: report('泵站设备老化严重，维修资金缺口较大。') },
      { issuer: '云溪县水务局', year: 2022, body: report('泵站设备老化严重，维修资金缺口较大。') },
    ],
    finds: [],
    note: 'its own problem, whoever else has it',
  },
  {
    name: 'another project of the same issuer',
    reports: [
      { issuer: ISSUER, year: 2021, title: `${ISSUER}2021年度灌区改造项目绩效评价报告`, body: report('施工单位进度滞后，监理旁站记录不完整。') },
      { issuer: ISSUER, year: 2022, title: `${ISSUER}2022年度河道治理项目绩效评价报告`, body: report('施工单位进度滞后，监理旁站记录不完整。') },
    ],
    finds: [],
  },
]
