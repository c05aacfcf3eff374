import { expect, it } from 'vitest'
import { analyse } from '../pipeline.js'

async function severities(text: string): Promise<string[]> {
  const { reports } = await analyse({ name: 'report.txt', bytes: Buffer.from(`青禾县水务局2023年部门项目支出绩效自评报告\n一、工作开展情况\n${text}\n二、其他说明\n有关情况另行报告。\n`) })
  return reports.flatMap(({ findings }) => findings).filter(({ rule, verdict }) => rule === 'target' && verdict === 'missed').map(({ severity }) => severity)
}

it.each([
  ['老年人健康管理率58.6%（目标值为≥70%），高血压任务完成率93.9%（目标值为≥100%）。', ['warning', 'warning']],
  ['未达到目标值的重点指标中，老年人健康管理率58.6%（目标值为≥70%），较上期提高2.1个百分点；高血压任务完成率93.9%（目标值为≥100%），较上期提高1.9个百分点；糖尿病任务完成率85.4%（目标值为≥100%）。', ['info', 'info', 'info']],
  ['年初计划改厕2100户，截至12月底已完成改厕1962户，完成率93.4%。', ['info']],
  ['年初计划改厕2100户，截至12月底已完成改厕1962户。其他工作未完成。', ['warning']],
])('a shortfall that the sentence admits is no alarm: %s', async (text, wanted) => expect(await severities(text)).toEqual(wanted))
