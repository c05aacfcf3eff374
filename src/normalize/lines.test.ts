import { describe, expect, it } from 'vitest'
import type { Block, BlockKind } from '../model/block.js'
import { MappedText } from '../model/source-map.js'
import { linesOf } from './lines.js'

const block = (kind: BlockKind, start: number, end: number): Block => ({ kind, span: { start, end }, locator: `${start}` })
const seen = (mapped: MappedText, blocks: Block[]): [BlockKind, string, string | null][] => linesOf(mapped, blocks).map((line) => [line.kind, mapped.text.slice(line.start, line.end), line.block?.locator ?? null])

describe('lines', () => {
  it('are trimmed, never blank, and know their block', () => {
    const raw = '  标题\n\n　　正文一。 \n页脚'
    expect(seen(MappedText.of(raw), [block('heading', 2, 4), block('paragraph', 8, 12), block('furniture', 14, 16)])).toEqual([
      ['heading', '标题', '2'],
      ['paragraph', '正文一。', '8'],
      ['furniture', '页脚', '14'],
    ])
  })

  it('joined by a repair are one line of the first block', () => {
    const raw = '前半句，\n后半句。'
    const joined = MappedText.of(raw).apply([{ start: 4, end: 5, replacement: '', by: 'hard-wrap', inferred: false }])
    expect(seen(joined, [block('paragraph', 0, 4), block('paragraph', 5, 9)])).toEqual([['paragraph', '前半句，后半句。', '0']])
  })

  it('hold one cell each, also where cells share a line', () => {
    const raw = '| 名称 | 12 |'
    expect(seen(MappedText.of(raw), [block('cell', 2, 4), block('cell', 7, 9)])).toEqual([
      ['cell', '名称', '2'],
      ['cell', '12', '7'],
    ])
  })

  it('of one block with breaks inside are several', () => {
    expect(seen(MappedText.of('甲\n乙'), [block('paragraph', 0, 3)])).toEqual([
      ['paragraph', '甲', '0'],
      ['paragraph', '乙', '0'],
    ])
  })

  it('outside all blocks are kept', () => {
    expect(seen(MappedText.of('甲\n乙'), [block('paragraph', 0, 1)])).toEqual([
      ['paragraph', '甲', '0'],
      ['paragraph', '乙', null],
    ])
  })

  it('whose block was deleted are gone', () => {
    const mapped = MappedText.of('下载\n正文').apply([{ start: 0, end: 2, replacement: '', by: 'page-chrome', inferred: false }])
    expect(seen(mapped, [block('paragraph', 0, 2), block('paragraph', 3, 5)])).toEqual([['paragraph', '正文', '3']])
  })
})
