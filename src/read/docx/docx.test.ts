import { describe, expect, test } from 'vitest'
import { open, quotes, shown } from '../../../fixtures/open.js'

const lines = async (name: string): Promise<string[]> => (await open(name)).text.split('\n')

describe("Word's automatic numbers are text", () => {
  test('levels of an official list', async () => {
    expect(await lines('numbers.docx')).toEqual(['一、项目概况', '（一）立项依据', '（二）资金来源', '1.县级资金25万元。', '2.乡镇自筹3万元。', '① 其中现金2万元。', '二、实施情况', '（一）组织实施', '正文不编号。'])
  })
  test('formats', async () => {
    const labels = (await lines('number-formats.docx')).map((l) => l.replace(/格式.*$/, '').trim())
    expect(labels).toEqual([
      '12', '07', 'XIV', 'ix', 'BB', 'c', '十二', '一〇〇', '一百零五', '一百一十', '一〇', '二十一', '十九', '一千零一十', '壹拾贰', '貳拾參', '甲', '丑', '⑳', '③', '⑷', '⒌', '１６', '㊅', '- 8 -', '',
    ])
  })
  test('restarts: start override, levels that never restart, legal numbering', async () => {
    expect(await lines('number-restarts.docx')).toEqual(['第1条 甲', '1.1 乙', '（1）丙', '第2条 丁', '2.1 戊', '（2）己', '第5条 重新起算', '第6条 继续', '一 章', '1.1 法定编号'])
  })
  test('styles: linked lists, numbers through basedOn, cycles, numbers turned off', async () => {
    expect(shown(await open('number-styles.docx'))).toEqual([
      'heading1|一、收入情况', 'heading2|（一）财政拨款', 'heading2|（二）其他收入', 'paragraph|二、支出情况', 'paragraph|链接成环不编号', 'paragraph|样式成环', 'heading1|取消编号',
    ])
  })
})

test('titles and outline levels, also of styles with names of their own', async () => {
  expect(shown(await open('titles.docx'))).toEqual(['heading1|平湖县文化馆绩效报告', 'heading1|（2023年度）', 'heading2|一、概况', 'heading3|1.人员', 'paragraph|不是标题', 'paragraph|在编18人。'])
})

test('insertions in, deletions out, both noted', async () => {
  const document = await open('revisions.docx')
  expect(document.text).toBe('实际支出58.6万元。\n前半句后半句。\n移来的话。\n保留行\t1')
  expect(quotes(document, 'deleted-text')).toEqual(['删除行2', '52', '移走的话。'])
  expect(document.remarks.filter((r) => r.code === 'inserted-text')).toMatchObject([{ quote: '58.6', span: { start: 4, end: 8 } }, { quote: '移来的话。', span: { start: 20, end: 25 } }])
})

test('a paragraph joined to the next by a deleted mark has one number with it', async () => {
  expect(await lines('revised-numbers.docx')).toEqual(['1.甲', '2.乙丙', '3.丁', '末段'])
})

test('hidden and struck text out, noted', async () => {
  const document = await open('hidden.docx')
  expect(document.text).toBe('公开文字并未隐藏。')
  expect([quotes(document, 'hidden-text'), quotes(document, 'struck-text')]).toEqual([['隐藏文字样式隐藏'], ['作废']])
})

test('footnotes and endnotes are notes, their references stay', async () => {
  expect(shown(await open('notes.docx'))).toEqual(['paragraph|辖区人口12.6万人[1]，面积310平方公里[2]。', 'paragraph|第二段。', 'note|[1] 常住人口口径。', 'note|[2] 不含水面。'])
})

test('text boxes, old and new, once each', async () => {
  expect(shown(await open('text-boxes.docx'))).toEqual(['paragraph|正文甲。', 'note|新式文本框', 'paragraph|正文乙。', 'note|旧式文本框', 'note|只有新式', 'paragraph|正文丙。'])
})

test('ruby keeps its base, formulas are one line', async () => {
  const document = await open('ruby-formula.docx')
  expect(document.text).toBe('在嵊县试点。\n执行率=(85+3)/90，面积m²\n绿地40m²。')
  expect(quotes(document, 'ruby-gloss')).toEqual(['shèng'])
})

test('line breaks break, controls open, placeholders go', async () => {
  const document = await open('breaks-controls.docx')
  expect(document.text).toBe('第一行\n第二行\n换页之后\n控件内段落。\n合计36项。\n☑已完成')
  expect(quotes(document, 'placeholder')).toEqual(['单击此处填写。'])
})

test('a table of contents is furniture', async () => {
  expect(shown(await open('contents.docx'))).toEqual(['furniture|一、概况 1', 'furniture|二、问题 4', 'heading1|一、概况', 'paragraph|正文。', 'heading1|二、问题'])
})

test('merged cells are one, nested tables apart, skipped columns counted', async () => {
  const document = await open('tables.docx')
  expect(document.blocks.filter((b) => b.kind === 'cell').slice(0, 2)).toMatchObject([{ row: 1, column: 1, rowSpan: 2 }, { row: 1, column: 2, columnSpan: 2 }])
  expect(shown(document)).toEqual([
    'paragraph|单位：万元', 'c1.1|项目', 'c1.2|预算执行', 'c2.2|预算数', 'c2.3|支出数', 'c3.1|培训', 'c3.2|9.5', 'c3.3|8.7', 'c3.3|（含税）', 'c4.2|合计', 'c4.3|8.7', 'c5.1|附表', 'c1.1|内', 'c1.2|1', 'paragraph|表后正文。',
  ])
  expect(document.blocks.at(-2)).toMatchObject({ table: 2, locator: 'table 2 r1c2' })
})

test('header, footer and comments stand apart', async () => {
  const document = await open('margins.docx')
  expect(document.text).toBe('正文。')
  expect([quotes(document, 'page-header'), quotes(document, 'page-footer'), quotes(document, 'comment')]).toEqual([['内部资料'], ['第1页'], ['审核：请核实金额']])
})

test('a picture outside the file is not fetched', async () => {
  const document = await open('outside-picture.docx')
  expect(document.text).toBe('附图如下。')
  expect(JSON.stringify(document)).not.toContain('root:')
})

test('a report made by a library', async () => {
  expect(shown(await open('library-report.docx')).slice(0, 6)).toEqual([
    'heading1|梅岭区图书馆2023年度绩效自评报告', 'heading1|一、基本情况', 'paragraph|全年购书经费46.8万元[1]', 'paragraph|，新增图书1.9万册。', 'heading1|二、存在问题', 'heading2|（一）数字资源不足',
  ])
})
