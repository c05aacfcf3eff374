import { describe, expect, test } from 'vitest'
import type { Block } from '../model/block.js'
import { tableContext, type CellContext } from './table-grid.js'

/** A drawing of a table: a line a row, cells between |, `^` reaches down from above, `<` from the left, `above:` lines before it. */
function draw(drawing: string): { blocks: Block[]; text: string } {
  const blocks: Block[] = []
  let text = ''
  const add = (content: string, block: Omit<Block, 'span'>): void => {
    blocks.push({ ...block, span: { start: text.length, end: text.length + content.length } })
    text += `${content}\n`
  }
  const cells = new Map<string, Block>()
  let row = 0
  for (const line of drawing.trim().split('\n').map((l) => l.trim())) {
    if (!line.startsWith('|')) {
      add(line, { kind: 'paragraph', locator: 'p' })
      continue
    }
    row++
    for (const [i, raw] of line.slice(1, -1).split('|').entries()) {
      const content = raw.trim()
      const column = i + 1
      const covering = content === '^' ? cells.get(`${row - 1}:${column}`) : content === '<' ? cells.get(`${row}:${column - 1}`) : undefined
      if (covering) {
        if (content === '^') covering.rowSpan = row - covering.row! + 1
        else covering.columnSpan = column - covering.column! + 1
        cells.set(`${row}:${column}`, covering)
      } else if (content !== '') {
        add(content, { kind: 'cell', locator: `table 1 r${row}c${column}`, table: 1, row, column })
        cells.set(`${row}:${column}`, blocks.at(-1)!)
      }
    }
  }
  return { blocks, text }
}

function contextOf(drawing: string, wanted: string): CellContext | null | undefined {
  const { blocks, text } = draw(drawing)
  return tableContext(blocks, text)[blocks.findIndex((b) => text.slice(b.span.start, b.span.end) === wanted)]
}

const PLAIN = `
  单位：万元
  | 项目 | 2021年 | 2022年 |
  | 基本支出 | 120.5 | 131 |
  | 项目支出 | 80 | 96.4 |`
const MERGED = `
  | 科目编码 | 科目名称 | 本年支出（万元） | < | 占比(%) |
  | ^ | ^ | 基本支出 | 项目支出 | ^ |
  | 2100101 | 行政运行 | 310.2 | 0 | 61.5 |
  | 2100409 | 重大公共卫生服务 | — | 194 | 38.5 |`
const SIDES = `
  | 收入 | < | 支出 | < |
  | 项目 | 金额 | 项目 | 金额 |
  | 一、财政拨款收入 | 55 | 一、卫生健康支出 | 48.3 |`
const FORM = `
  | 项目名称 | 村医培训 | < | < |
  | 项目资金（元） | 年初预算数 | 全年执行数 | 执行率 |
  | 年度资金总额 | 30000 | 29100 | 97% |
  | 一级指标 | 二级指标 | 指标值 | 完成值 |
  | 产出指标 | 数量指标 | ≥40人 | 46人 |
  | ^ | 质量指标 | ≥90% | 95.2% |`

describe('headers and unit of a cell', () => {
  test.each<[string, string, string, Partial<CellContext>]>([
    ['plain, unit above', PLAIN, '96.4', { rowHeaders: ['项目支出'], columnHeaders: ['2022年'], unit: '万元', isValue: true }],
    ['a year is a head', PLAIN, '2022年', { columnHeaders: [], isValue: false }],
    ['merged heads, unit in the head', MERGED, '194', { rowHeaders: ['重大公共卫生服务'], columnHeaders: ['本年支出（万元）', '项目支出'], unit: '万元' }],
    ['another unit in the next head', MERGED, '38.5', { columnHeaders: ['占比(%)'], unit: '%' }],
    ['a code is no value', MERGED, '2100409', { isValue: false }],
    ['left of two tables', SIDES, '55', { rowHeaders: ['一、财政拨款收入'], columnHeaders: ['收入', '金额'], unit: null }],
    ['right of two tables', SIDES, '48.3', { rowHeaders: ['一、卫生健康支出'], columnHeaders: ['支出', '金额'] }],
    ['form, first head', FORM, '29100', { rowHeaders: ['年度资金总额'], columnHeaders: ['全年执行数'] }],
    ['form, second head', FORM, '46人', { rowHeaders: ['产出指标', '数量指标'], columnHeaders: ['完成值'] }],
    ['label reaching down', FORM, '95.2%', { rowHeaders: ['产出指标', '质量指标'], columnHeaders: ['完成值'] }],
    ['unit in the corner', '| 单位：亿元 | 一季度 |\n| 税收 | 3.2 |', '3.2', { unit: '亿元', columnHeaders: ['一季度'] }],
    ['unit in a caption row', '| 预算收支表 | < | < |\n| 單位：新臺幣千元 | < | < |\n| 科目 | 預算數 | 決算數 |\n| 補助 | 5,120 | 5,098 |', '5,098', { unit: '新臺幣千元', columnHeaders: ['決算數'] }],
    ['unit column', '| 指标 | 计量单位 | 数值 |\n| 床位 | 张 | 12 |\n| 面积 | 平方米 | 340 |', '340', { unit: '平方米', rowHeaders: ['面积'] }],
    ['serial numbers are no values', '| 序号 | 单位 | 金额 |\n| 1 | 一院 | 9.5 |\n| 2 | 二院 | 7 |\n| 3 | 三院 | 8 |', '2', { isValue: false }],
    ['group row', '| 名称 | 数量 |\n| 城区 | < |\n| 诊所 | 14 |\n| 乡镇 | < |\n| 卫生院 | 6 |', '6', { rowHeaders: ['乡镇', '卫生院'] }],
    ['counted columns are no data', '| 项目 | 预算数 | 决算数 | 差额 |\n| 栏次 | 1 | 2 | 3 |\n| 合计 | 70 | 66 | 4 |', '66', { rowHeaders: ['合计'], unit: null, isValue: true }],
    ['and neither are their counts', '| 项目 | 预算数 | 决算数 | 差额 |\n| 栏次 | 1 | 2 | 3 |\n| 合计 | 70 | 66 | 4 |', '2', { isValue: false }],
    ['a rate per 100,000 is a value, no head of the rows below', '| 指标 | 指标值 | 完成值 |\n| 死亡率 | ≤20/10万 | 17.9/10万 |\n| 知晓率 | ≥85% | 86.5% |', '86.5%', { rowHeaders: ['知晓率'], columnHeaders: ['完成值'], isValue: true }],
    ['and so is an amount for each', '| 项目 | 标准 | 执行 |\n| 村医补助 | 500元/人·月 | 480元/人·月 |\n| 餐费 | 15元/人/餐 | 15元/人/餐 |', '480元/人·月', { rowHeaders: ['村医补助'], columnHeaders: ['执行'], isValue: true }],
    ['words with a stroke are words', '| 指标 | 口径/单位 |\n| 3类/4类 | 5 |', '口径/单位', { isValue: false }],
    ['words only', '| 姓名 | 职务 |\n| 甲 | 主任 |\n| 乙 | 副主任 |\n| 丙 | 委员 |', '副主任', { rowHeaders: ['乙'], columnHeaders: ['职务'], isValue: false }],
  ])('%s', (_name, drawing, wanted, expected) => {
    expect(contextOf(drawing, wanted)).toMatchObject(expected)
  })

  test('blocks outside tables have no context', () => {
    expect(contextOf(PLAIN, '单位：万元')).toBeNull()
  })
})
