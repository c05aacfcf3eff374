import { describe, expect, it } from 'vitest'
import { JianbaoError } from '../model/error.js'
import { findRules } from './find-rule.js'

const idsOf = (word: string): string[] => findRules(word).map(({ id }) => id)

describe('a rule is named', () => {
  it.each([['rate', ['rate']], ['RATE-range', ['rate-range']], ['C05', ['parts-and-total', 'table-totals']], ['c12', ['rate-range']], ['分项与合计', ['parts-and-total']], ['parts and total', ['parts-and-total']]])('by %s', (word, ids) => expect(idsOf(word)).toEqual(ids))

  it.each([['rates', 'table-rates、rate'], ['part-and-total', 'parts-and-total'], ['total', 'parts-and-total'], ['targte', 'target']])('%s is none; %s is the nearest', (word, near) => {
    try {
      findRules(word)
      expect.unreachable()
    } catch (error) {
      expect(error).toMatchObject({ code: 'rule-unknown', said: { zh: `没有这条规则：${word}` } })
      expect((error as JianbaoError).hint.zh).toContain(`相近的有：${near}、`)
    }
  })

  it('a hostile word is no slow word', () => expect(() => findRules('x'.repeat(1_000_000))).toThrow(JianbaoError))
})
