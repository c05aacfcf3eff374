import { expect, test } from 'vitest'
import { open, shown } from '../../fixtures/open.js'
import { read } from './index.js'
import { readText } from './txt.js'

test('the text is kept as decoded, line ends too', async () => {
  const { text, blocks } = await open('crlf.txt')
  expect(text.match(/\r\n/g)).toHaveLength(3)
  expect(blocks.map((b) => b.locator)).toEqual(['p1', 'p2', 'p3'])
  expect(text.slice(blocks[1]!.span.start, blocks[1]!.span.end)).toBe('一、基本情况')
})

test('blank lines are no blocks, white space at the ends is outside', () => {
  const { blocks, text } = readText('\n　　甲村收入5万元。 \n\u00a0\n\t乙村\u2028丙村')
  expect(blocks.map((b) => `${b.locator}|${text.slice(b.span.start, b.span.end)}`)).toEqual(['p1|甲村收入5万元。', 'p2|乙村', 'p3|丙村'])
})

test('form feeds count pages', async () => {
  expect((await open('form-feeds.txt')).blocks.map((b) => b.locator)).toEqual(['page 1 p1', 'page 1 p2', 'page 2 p1', 'page 2 p2', 'page 3 p1'])
})

test('markdown: headings, items, tables as cells', async () => {
  expect(shown(await open('markdown.md'))).toEqual([
    'heading1|柳溪街道工作总结', 'paragraph|全年走访居民1,260户。', 'heading2|一、主要工作', 'item|新建口袋公园3处', 'item|改造管网4.5公里', 'paragraph|单位：万元',
    'c1.1|项目', 'c1.2|预算', 'c1.3|支出', 'c2.1|绿化', 'c2.2|12.5', 'c2.3|11.8', 'c3.1|管网', 'c3.2|40', 'paragraph|完成率见上表。',
  ])
})

test('a hash or a bar alone is no markdown', async () => {
  expect((await open('not-markdown.txt')).blocks.every((b) => b.kind === 'paragraph')).toBe(true)
})

test('angle brackets and a stray tag do not make a page', async () => {
  const { format } = await read(Buffer.from('<关于拨付资金的通知><br>\n石桥乡收到2万元。<img src="a.png">\n'))
  expect(format).toBe('txt')
})
