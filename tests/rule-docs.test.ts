import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rulePage, rulePages, rulePagesModule } from '../scripts/rule-page.js'

describe('what the rules say of themselves (node dist/scripts/make-rule-docs.js makes it again)', () => {
  it('is docs/rules.md', () => expect(readFileSync('docs/rules.md', 'utf8')).toBe(rulePage()))
  it('is what the program carries for jianbao explain', () => expect(readFileSync('src/review/rule-pages.ts', 'utf8')).toBe(rulePagesModule()))

  it.each(rulePages().map((page) => [page.id, page] as const))('%s tells it all in Chinese and in English', (_, page) => {
    for (const part of [page.finds, page.matters, page.leavesAlone, ...(page.source.en === '' && page.source.zh === '' ? [] : [page.source])]) {
      expect(part.zh).toMatch(/\p{Script=Han}.*。$/u)
      expect(part.en).toMatch(/[a-z].*\.$/)
    }
    expect(page.samples.leftAlone).not.toEqual([])
  })
})
