import { describe, expect, it } from 'vitest'
import { pieces, unmark, viewOfText } from '../../tests/view-of-text.js'
import { declared } from './declared.js'
import { PROBLEMS } from './examples.js'
import { findProblems } from './extractor.js'

describe('problems', () => {
  it.each(PROBLEMS.map((row) => [row.name, row] as const))('%s', (_, row) => {
    const { text, want } = unmark(row.text)
    const view = viewOfText(text, row.kind)
    const found = findProblems(view)
    expect(found.map((f) => f.text)).toEqual(pieces(text, want))
    expect(found.map((f) => f.span)).toEqual(want)
    expect(declared(view) !== null).toBe(row.declared === true)
  })

  it.each(PROBLEMS.filter((row) => row.declared !== true).map((row) => [row.name, row] as const))('behind and before other text: %s', (_, row) => {
    const { text, want } = unmark(row.text)
    const head = '各位代表：\n受县人民政府委托，现将有关情况报告如下。\n'
    const view = viewOfText(`${head}${text}\n特此报告。`, row.kind)
    expect(findProblems(view).map((f) => f.text)).toEqual(pieces(text, want))
  })
})
