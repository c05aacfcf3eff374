import { expect, it } from 'vitest'
import { analyse } from '../../src/pipeline.js'

it.each([
  ['截至6月30日完成投资320万元，截至9月30日完成投资520万元。', ['6月30日', '9月30日']],
  ['截止到2021年年底，支出27512.96万元。', ['2021年年底']],
  ['截至目前，已建成卫生室26间。', ['目前']],
  ['截至2023年11月8日我市共建档5012份。', ['2023年11月8日']],
  ['全年支出27512.96万元。', [null]],
])('a value is of the day told last before it: %s', async (text, days) => {
  const { reports } = await analyse({ name: 'report.txt', bytes: Buffer.from(`青禾县水务局2023年部门项目支出绩效自评报告\n一、工作开展情况\n各项工作有序推进。\n${text}\n`) })
  expect(reports[0]!.figures.map(({ basis }) => basis.asOf)).toEqual(days)
})
