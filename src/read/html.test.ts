import { describe, expect, test } from 'vitest'
import { open, quotes, shown } from '../../fixtures/open.js'
import { tooDeep } from './html-depth.js'
import { inlineText, superscript } from './html-space.js'
import { readHtml } from './html.js'

describe('a page of a government site', () => {
  test('is its main body', async () => {
    expect(shown(await open('site.html'))).toEqual([
      'heading1|云台区信访局2023年工作总结',
      'paragraph|一、主要工作',
      'paragraph|全年共受理群众诉求1,284件，办结1,279件，办结率99.6%，群众满意度达到98.2%。',
      'paragraph|接访群众342.5万人次',
      'paragraph|其中来信210件。¹',
      'paragraph|绿化面积120m²，现为150平方米。',
      'paragraph|二、存在问题',
      'paragraph|初信初访办理不够及时，个别单位对重复来信缺少分析。',
    ])
  })
  test('what was left out stands in the remarks', async () => {
    const document = await open('site.html')
    const furniture = quotes(document, 'left-out-furniture').join('\n')
    for (const part of ['政务公开', '当前位置', '浏览次数：377', '分享到', '关闭窗口', '备案号']) expect(furniture).toContain(part)
    expect(quotes(document, 'left-out-attachments')).toEqual(['附件：信访件统计表.xls'])
    expect(quotes(document, 'hidden-text')).toEqual(['隐藏的段落'])
    expect(quotes(document, 'deleted-text')).toEqual(['原定100'])
    expect(JSON.stringify(document)).not.toContain('脚本里的字')
  })
  test('that nowhere prints its title takes it from the metadata', async () => {
    const document = await open('title-outside.html')
    expect(shown(document)[0]).toBe('heading1|龙泉街道整改情况报告')
    expect(quotes(document, 'title-from-metadata')).toHaveLength(1)
  })
  test('laid out with tables has no cells', async () => {
    const document = await open('layout-tables.html')
    expect(shown(document).map((s) => s.split('|')[0])).toEqual(['heading1', 'paragraph', 'paragraph'])
    expect(quotes(document, 'left-out-furniture').join()).toContain('栏目一')
  })
  test('is known by its tags, not its name', async () => {
    expect(await open('bare-tags.txt')).toMatchObject({ format: 'html', text: '关于修缮文化站的说明\n投入资金7.4万元，修缮房屋6间。' })
  })
})

describe('tables', () => {
  test('are cells with spans and heads; cells of a row have tabs between', async () => {
    const document = await open('tables.html')
    expect(document.text).toContain('单位：元\n表一\n村\t支出\n道路\t水利\n东村\t5600\t\n西村\t4100\t第一行\n第二行\n以上')
    const cells = document.blocks.filter((b) => b.kind === 'cell')
    expect(cells[0]).toMatchObject({ table: 1, row: 1, column: 1, rowSpan: 2, header: true, locator: 'table 1 r1c1' })
    expect(cells[1]).toMatchObject({ row: 1, column: 2, columnSpan: 2, header: true })
    expect(cells.find((c) => c.locator === 'table 1 r2c3')).toMatchObject({ header: true })
    expect(shown(document).slice(-5)).toEqual(['c4.3|第一行', 'c4.3|第二行', 'paragraph|以上数据已经村民代表会议审议。', 'item|3.公示期间无异议。', 'item|4.已归档。'])
  })
  test.each(['<td colspan=99999999>甲村</td><td>1</td>', '<td rowspan=-4>甲村</td><td>1</td>', '<td colspan=x>甲村</td><td>1</td>'])('odd spans do no harm: %s', (cells) => {
    expect(readHtml(`<table><tr>${cells}</tr><tr><td>乙村</td><td>2</td></tr></table>`).text).toBe('甲村\t1\n乙村\t2')
  })
})

test.each([
  ['全年\n   完成', '全年完成'],
  ['全年\n GDP增长', '全年GDP增长'],
  ['甲  乙', '甲 乙'],
  ['GDP\ngrew', 'GDP grew'],
  ['\u00a0\u00a0共12\n户 ', '共12户'],
  [' \n ', ''],
])('white space %j → %j', (raw, text) => {
  expect(inlineText(raw)).toBe(text)
})

test('raised digits stay raised, words do not change', () => {
  expect([superscript('2', 'sup'), superscript('-3', 'sup'), superscript('2', 'sub'), superscript('[1]', 'sup')]).toEqual(['²', '⁻³', '₂', '[1]'])
})

test.each([
  ['<div>'.repeat(500), true],
  ['<b>字'.repeat(2000), true],
  ['<p>段<li>项<br>'.repeat(5000), false],
  ['<div>段</div>'.repeat(5000), false],
  [`<script>${'"<div>"'.repeat(999)}</script>`, false],
])('depth %#', (html, deep) => {
  expect(tooDeep(html)).toBe(deep)
})

describe('what belongs to the text', () => {
  const body = '全镇共有农家书屋21个，全年借阅图书3,460册次，组织读书活动48场。'.repeat(3)
  const kept = (html: string): string[] => readHtml(html).text.split('\n')
  test.each<[string, string, string[]]>([
    ['short lines beside the text, but no links', `<div class=w><div>三江镇文化工作总结</div><div>（2024年1月）</div><div id=c><p>${body}</p><p>${body}</p></div><div><a href=x>上级动态</a></div></div><p>联系地址</p>`, ['三江镇文化工作总结', '（2024年1月）', body, body]],
    ['a page that is one table keeps title and unit', '<div><h3>三江镇支出表</h3><p>单位：元</p><div><table><tr><td>项目</td><td>金额</td></tr><tr><td>书屋</td><td>31000</td></tr><tr><td>活动</td><td>12000</td></tr></table></div></div>', ['三江镇支出表', '单位：元', '项目\t金额', '书屋\t31000', '活动\t12000']],
    ['lines broken by br in one cell of an old page', `<table><tr><td><a href=a>首页</a></td><td><a href=b>导航</a></td></tr><tr><td><a href=c>栏目</a></td><td>三江镇总结<br>${body.repeat(3)}<br>${body}</td></tr></table>`, ['三江镇总结', body.repeat(3), body]],
    ['a sentence far from the text', `<div><div id=a><p>${body}${body}</p><p>${body}${body}</p></div></div><div><p>另据统计，全镇另有流动图书车2辆，常年在各村巡回服务群众，深受欢迎。</p></div>`, [body + body, body + body, '另据统计，全镇另有流动图书车2辆，常年在各村巡回服务群众，深受欢迎。']],
    ['a region named like furniture that holds most of the page', `<div class="menu"><p>${body}</p></div>`, [body]],
    ['lists, definition lists, preformatted text', `<ul><li>甲项 ${body}</li></ul><dl><dt>名称</dt><dd>${body}</dd></dl><pre>第一行\n第二行</pre>`, [`甲项 ${body}`, '名称', body, '第一行', '第二行']],
    ['an inline element shown as a block', `<span style="display:block">三江镇</span><span>${body}</span>`, ['三江镇', body]],
    ['entities and comments', `<p>支出&lt;5万元&amp;结余<!-- 注 -->3万元&#12290;${body}</p>`, [`支出<5万元&结余3万元。${body}`]],
  ])('%s', (_name, html, lines) => {
    expect(kept(html)).toEqual(lines)
  })

  test('the title is not said twice', () => {
    const page = readHtml(`<title>三江镇文化工作总结_三江镇</title><div><h1>三江镇文化工作总结</h1><div id=c><p>三江镇文化工作总结</p><p>${body}</p></div></div>`)
    expect(page.text.match(/三江镇文化工作总结/g)).toHaveLength(1)
  })
})
