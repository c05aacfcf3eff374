import { describe, expect, it } from 'vitest'
import type { ReportKind } from '../model/analysis.js'
import { ordinalValue } from './chinese-ordinals.js'
import { isOrganisation, issuerOfTitle } from './issuers.js'
import { periodIn, yearsIn } from './periods.js'
import { kindOfTitle } from './report-kinds.js'

const KINDS: [string, ReportKind | null][] = [
  ['清水县财政局2021年度部门整体支出绩效自评报告', 'self-evaluation'],
  ['2021年农田建设补助资金绩效评价报告', 'evaluation'],
  ['2021年省级公路养护项目绩效报告', 'performance'],
  ['关于2020年度审计查出问题整改情况的报告', 'rectification'],
  ['预算项目支出绩效整改报告', 'rectification'],
  ['关于2020年度本级预算执行和其他财政收支的审计工作报告', 'audit'],
  ['清水县2021年预算执行情况和2022年预算草案的报告', 'budget'],
  ['2020年度部门决算公开说明', 'final-accounts'],
  ['2022年政府工作报告', 'government-work'],
  ['清水县2020年国民经济和社会发展统计公报', 'statistics'],
  ['上半年普查工作总结', 'work-summary'],
  ['2021年度绩效管理工作总结', 'work-summary'],
  ['禁毒工作情况汇报', 'work-summary'],
  ['关于开展项目绩效评价工作的通知', 'notice'],
  ['项目支出绩效评价管理办法', 'notice'],
  ['录用考试大纲', 'other'],
  ['拟录用人员名单', 'other'],
  ['散步随想', null],
]

const ISSUERS: [string, string | null][] = [
  ['XX市教育局关于义务教育经费整改情况的报告', 'XX市教育局'],
  ['2021年清水县住房和城乡建设局预算项目支出绩效报告', '清水县住房和城乡建设局'],
  ['清水县人民政府办公室2022年度部门决算', '清水县人民政府办公室'],
  ['清水县妇幼保健院2021年项目自评报告', '清水县妇幼保健院'],
  ['2016年省级森林防火项目绩效报告', null],
  ['清水县2020年国民经济和社会发展统计公报', null],
  ['全社会节能工作总结', null],
  ['部门预算绩效目标申报情况说明', null],
]

const PERIODS: [string, string | null][] = [
  ['2021年度部门预算', '2021-01-01/2021-12-31'],
  ['2019-2021年小流域治理项目', '2019-01-01/2021-12-31'],
  ['2018年至2020年', '2018-01-01/2020-12-31'],
  ['2020年上半年工作总结', '2020-01-01/2020-06-30'],
  ['2020年第三季度运行情况', '2020-07-01/2020-09-30'],
  ['2021年1-8月预算执行情况', '2021-01-01/2021-08-31'],
  ['“十三五”时期工作回顾', '2016-01-01/2020-12-31'],
  ['“十四五”时期和2025年工作回顾', '2021-01-01/2025-12-31'],
  ['二〇二〇年工作总结', '2020-01-01/2020-12-31'],
  ['101年度施政计划', '2012-01-01/2012-12-31'],
  ['自民国97至99年度止', '2008-01-01/2010-12-31'],
  ['防汛工作总结', null],
  ['项目编号20210035的说明', null],
]

describe('heads of reports', () => {
  it.each(KINDS)('kind of %s', (title, kind) => expect(kindOfTitle(title)).toBe(kind))
  it.each(ISSUERS)('issuer of %s', (title, name) => expect(issuerOfTitle(title)).toBe(name))
  it.each(PERIODS)('period of %s', (words, want) => {
    const p = periodIn(words)
    expect(p ? `${p.start}/${p.end}` : null).toBe(want)
  })
  it('takes the budget’s own year where two are named', () => expect(periodIn('2021年预算执行情况和2022年预算草案', true)?.start).toBe('2022-01-01'))
  it('reads several years in order', () => expect(yearsIn('2019年、2020年与二〇二一年')).toEqual([2019, 2020, 2021]))
  it.each(['清水县财政局', '清水县统计局 国家统计局清水调查队', '清水县人民医院'])('%s is a body', (line) => expect(isOrganisation(line)).toBe(true))
  it.each(['有关部门', '全社会', '加强管理', '由县财政局', '内部'])('%s is none', (line) => expect(isOrganisation(line)).toBe(false))
  it.each([['一', 1], ['十', 10], ['十二', 12], ['二十', 20], ['三十一', 31], ['一百零五', 105], ['叁', 3], ['壹拾贰', 12], ['甲', 0]] as const)('%s is %i', (numeral, value) => expect(ordinalValue(numeral)).toBe(value))
})
