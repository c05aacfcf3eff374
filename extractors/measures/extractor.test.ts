import { describe, expect, it } from 'vitest'
import { pieces, unmark, viewOfText } from '../../tests/view-of-text.js'
import { dueOf, ownerOf, statusOf } from './details.js'
import { MEASURES } from './examples.js'
import { findMeasures } from './extractor.js'

describe('measures', () => {
  it.each(MEASURES.map((row) => [row.name, row] as const))('%s', (_, row) => {
    const { text, want } = unmark(row.text)
    const found = findMeasures(viewOfText(text, row.kind))
    expect(found.map((f) => f.text)).toEqual(pieces(text, want))
    expect(found.map((f) => f.span)).toEqual(want)
    if (row.states) expect(found.map((f) => f.status)).toEqual(row.states)
    if (row.owners) expect(found.map((f) => f.owner)).toEqual(row.owners)
    if (row.dues) expect(found.map((f) => f.due)).toEqual(row.dues)
  })
})

describe('what a measure says of itself', () => {
  it.each([
    ['已收回结余资金21万元。', 'done'],
    ['共追回违规资金86万元。', 'done'],
    ['完成整改，账实已核对一致。', 'done'],
    ['立行立改，当月退还多收费用。', 'done'],
    ['将按照已批准的方案分步实施。', 'planned'],
    ['拟于明年建立信息平台。', 'planned'],
    ['应当加强合同管理。', 'planned'],
    ['会议纪要由办公室印发。', 'done'],
    ['加强合同管理。', 'unknown'],
  ] as const)('%s is %s', (words, status) => {
    expect(statusOf(words, 'measures')).toBe(status)
  })
  it('a plan is a plan by its section', () => {
    expect(statusOf('完善已建立的台账。', 'next-steps')).toBe('planned')
  })

  it.each([
    ['由县财政局牵头，开展专项检查。', '县财政局'],
    ['由环境保护署（“环保署”）负责跟进。', '环境保护署'],
    ['牵头单位：教体局，配合单位：各乡镇。', '教体局'],
    ['责任人：张强；', '张强'],
    ['由去年的3次增加到5次，全部完成。', null],
    ['理由充分，已完成备案。', null],
  ])('the owner in %s is %s', (words, owner) => {
    expect(ownerOf(words)).toBe(owner)
  })

  it.each([
    ['2024年6月底前全部办结。', '2024年6月底前'],
    ['年底前完成验收。', '年底前'],
    ['三个月内完成整改。', '三个月内'],
    ['整改时限：2023年10月31日；', '2023年10月31日'],
    ['到2025年底，覆盖率达到95%。', '2025年底'],
    ['2022年完成投资3亿元。', null],
    ['比去年同期多3个月。', null],
  ])('%s is due %s', (words, due) => {
    expect(dueOf(words)).toBe(due)
  })
})
