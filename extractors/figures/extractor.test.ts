import { describe, expect, it } from 'vitest'
import { compared, FORMS, outcomeOf, type Form } from '../../tests/figure-forms.js'
import type { FigureExample } from './examples/example.js'
import { FIGURE_EXAMPLES, NO_FIGURES } from './examples.js'

/** A known gap must fail: the test breaks when the gap is mended, so that the mark goes. */
async function check(row: FigureExample, form: Form): Promise<void> {
  const { found, wanted } = compared(await outcomeOf(FORMS[form](row)), row.want)
  const gap = row.gap ?? row.gaps?.[form]
  if (gap === undefined) expect(found).toEqual(wanted)
  else expect(found, `mended: ${gap}`).not.toEqual(wanted)
}

describe.each(Object.keys(FORMS) as Form[])('figures, %s', (form) => {
  // A row that fails as written says nothing more in other forms.
  const rows = FIGURE_EXAMPLES.filter((row) => form === 'as written' || row.gap === undefined)
  it.each(rows.map((row) => [row.gap === undefined ? row.text : `known gap (${row.gap}): ${row.text}`, row] as const))('%s', async (_, row) => check(row, form))
})

describe.each(Object.keys(FORMS) as Form[])('no figures, %s', (form) => {
  const rows = NO_FIGURES.filter((row) => form === 'as written' || row.gap === undefined)
  it.each(rows.map((row) => [row.gap === undefined ? row.text : `known gap (${row.gap}): ${row.text}`, row] as const))('%s', async (_, row) => check(row, form))
})
