import { describe, expect, it } from 'vitest'
import { versionsOf, type ComparedReport } from './report-versions.js'
import { isAttachment, topicOf, versionOf } from './submission-names.js'
import { submissionsOf, type SubmittedFile } from './submissions.js'

const KEY = '芜湖市/卫生健康'
const file = (path: string, issuerKey: string | null = null, year: number | null = null, submission: string | null = null): SubmittedFile => ({ id: path, path, issuerKey, year, submission })
/** Each submission as its files, joined. */
const groups = (...files: SubmittedFile[]) => submissionsOf(files).map(({ parts }) => parts.map((part) => part.id.replace(/^.*\//, '').replace(/\..*$/, '')).join(' + '))

describe('submissions of several files', () => {
  it.each<[string, SubmittedFile[], string[]]>([
    ['report, form and evidence', [file('卫健/绩效自评报告.docx', KEY, 2022), file('卫健/附件1.xlsx'), file('卫健/自评表.xlsx', null, 2022), file('卫健/佐证材料.pdf')], ['绩效自评报告 + 附件1 + 自评表 + 佐证材料']],
    ['a folder of attachments', [file('卫健/自评报告.docx', KEY), file('卫健/佐证材料/会议纪要.pdf', KEY)], ['自评报告 + 会议纪要']],
    ['each form with the report of its project', [file('x/道路改造项目自评报告.docx', KEY), file('x/水库加固项目自评报告.docx', KEY), file('x/道路改造项目自评表.xlsx'), file('x/水库加固项目自评表.xlsx')], ['道路改造项目自评报告 + 道路改造项目自评表', '水库加固项目自评报告 + 水库加固项目自评表']],
    ['members of an archive', [file('报送.zip!/自评报告.docx', KEY), file('报送.zip!/附表2 基础数据.xlsx')], ['自评报告 + 附表2 基础数据']],
    ['annexes numbered as in the notice', [file('x/附件1 自评表.xlsx'), file('x/附件2 绩效自评报告.docx', KEY)], ['附件2 绩效自评报告 + 附件1 自评表']],
    ['the label of the user', [file('a/甲.docx', null, null, '一'), file('b/乙.docx', null, null, '一')], ['甲 + 乙']],
    ['a form of the same issuer under another name', [file('x/2022年部门整体支出绩效自评报告.docx', KEY, 2022), file('x/婚检自评表.xlsx', KEY, 2022)], ['2022年部门整体支出绩效自评报告 + 婚检自评表']],
  ])('%s', (_, files, want) => {
    expect(groups(...files)).toEqual(want)
  })
  it.each<[string, SubmittedFile[]]>([
    ['two reports of one kind', [file('x/甲自评报告.docx', KEY, 2022), file('x/乙自评报告.docx', KEY, 2022)]],
    ['two reports of two kinds', [file('x/自评报告.docx', KEY, 2022), file('x/部门决算.docx', KEY, 2022)]],
    ['another folder', [file('x/自评报告.docx', KEY), file('y/自评表.xlsx', KEY)]],
    ['another archive', [file('a.zip!/自评报告.docx', KEY), file('b.zip!/自评表.xlsx', KEY)]],
    ['another issuer', [file('x/自评报告.docx', KEY), file('x/自评表.xlsx', '芜湖市/财政')]],
    ['another year', [file('x/自评报告.docx', KEY, 2022), file('x/自评表.xlsx', KEY, 2021)]],
    ['an attachment that several could own', [file('x/甲项目自评报告.docx', KEY), file('x/乙项目自评报告.docx', KEY), file('x/附件1.xlsx')]],
    ['forms of others beside one report', [file('x/卫健委自评报告.docx', KEY), file('x/教育局自评表.xlsx')]],
    ['attachments alone', [file('x/附件1.xlsx'), file('x/附件2.xlsx')]],
  ])('%s is none', (_, files) => {
    expect(groups(...files)).toEqual([])
  })
  it('says what bound them', () => {
    expect(submissionsOf([file('x/附件1.xlsx'), file('x/自评报告.docx', KEY)])).toEqual([{ main: 'x/自评报告.docx', parts: [{ id: 'x/自评报告.docx', role: 'report', why: 'only-report' }, { id: 'x/附件1.xlsx', role: 'attachment', why: 'only-report' }] }])
  })

  it.each([['附件1：绩效自评报告.docx', false], ['附件1：项目清单.docx', true], ['附件.docx', true], ['2022年自评表（终稿）.xlsx', true], ['佐证材料/会议.pdf', true], ['自评报告.docx', false], ['合同管理工作总结.docx', false], ['满意度调查报告.docx', false], ['资产清单清理情况报告.docx', false]])('%s: attachment? %s', (path, is) => {
    expect(isAttachment(path)).toBe(is)
  })
  it.each([['2022年道路改造项目自评表.xlsx', '道路改造'], ['附件3：道路改造项目绩效自评报告(终稿).docx', '道路改造'], ['附件1.xlsx', ''], ['自评表 (2).xlsx', '']])('%s is about “%s”', (path, topic) => {
    expect(topicOf(path)).toBe(topic)
  })
})

const report = (id: string, rest: Partial<ComparedReport> = {}): ComparedReport => ({ id, path: `${id}.docx`, issuerKey: KEY, kind: 'self-evaluation', period: { start: '2022-01-01', end: '2022-12-31' }, title: '2022年婚检项目绩效自评报告', modified: '2023-03-01T08:00:00Z', ...rest })

describe('versions of one report', () => {
  it('the newest is current', () => {
    expect(versionsOf([report('a'), report('b', { modified: '2023-04-01T08:00:00Z' }), report('c', { modified: '2023-02-01T08:00:00Z' })])).toEqual([{ current: 'b', older: ['a', 'c'], by: 'modified' }])
  })
  it.each([
    ['自评报告(送审稿)', '自评报告(终稿)', 'name'],
    ['自评报告v1', '自评报告v2', 'name'],
    ['自评报告第一稿', '自评报告第三稿', 'name'],
    ['自评报告', '自评报告(1)', 'name'],
    ['自评报告终稿', '自评报告盖章版', 'name'],
  ])('%s, then %s', (older, newer, by) => {
    for (const modified of [null, '2023-03-01T08:00:00Z']) expect(versionsOf([report(newer, { modified }), report(older, { modified })])).toEqual([{ current: newer, older: [older], by }])
  })
  it('titles may differ in version signs, blanks and marks only', () => {
    const two = (title: string) => versionsOf([report('a'), report('b', { title })]).length
    expect(['2022年 婚检项目绩效自评报告（修改稿）', '《2022年婚检项目绩效自评报告》', '2022年婚检项目绩效自评报告'].map(two)).toEqual([1, 1, 1])
    expect(['2022年孕检项目绩效自评报告', '2022年婚检项目二期绩效自评报告', '2022年婚检项目绩效自评报告附录'].map(two)).toEqual([0, 0, 0])
  })
  it.each<[string, Partial<ComparedReport>]>([
    ['another issuer', { issuerKey: '芜湖县/卫生健康' }],
    ['nobody', { issuerKey: null }],
    ['another kind', { kind: 'evaluation' }],
    ['another year', { period: { start: '2021-01-01', end: '2021-12-31' } }],
    ['no period', { period: null }],
  ])('%s is another report', (_, rest) => {
    expect(versionsOf([report('a', rest), report('b')])).toEqual([])
    expect(versionsOf([report('a', rest), report('b', rest)]).length).toBe(rest.issuerKey === null || rest.period === null ? 0 : 1)
  })
  it('untitled ones are told by their files', () => {
    expect(versionsOf([report('自评', { title: null }), report('自评(2)', { title: null }), report('总结', { title: null })])).toMatchObject([{ current: '自评(2)', older: ['自评'] }])
  })
  it('says when nothing told', () => {
    expect(versionsOf([report('a', { modified: null }), report('b')])).toEqual([{ current: 'b', older: ['a'], by: 'path' }])
    expect(versionOf('自评报告')).toEqual([0, 0])
  })
})
