import { beforeAll, describe, expect, it } from 'vitest'
import { faultsOf, placesOf, printed } from '../scripts/check-compare-gold.js'
import { comparisonGolds, GoldTexts } from '../scripts/compare-gold.js'

const golds = comparisonGolds('corpus/compare')

describe('the gold of the comparison', () => {
  it('covers two issuers over three years, in whole reports', async () => {
    expect(golds.map(({ id }) => id)).toEqual(['compare/county-health', 'compare/district-finance'])
    for (const { folder, gold } of golds) {
      expect(Object.keys(gold.documents)).toEqual(['2021', '2022', '2023'])
      const texts = await GoldTexts.read(folder, gold)
      for (const doc of Object.keys(gold.documents)) expect(texts.text(doc).length, doc).toBeGreaterThanOrEqual(2500)
    }
  })

  it('reads a printed number and the last place of it', () => {
    const cases = [['3.98亿元', '398000000', '1000000'], ['39,801.2万元', '398012000', '1000'], ['18.6/10万', '18.6', '0.1'], ['≥85%', '85', '1']] as const
    for (const [quote, value, step] of cases) expect([printed(quote)!.value.toFixed(), printed(quote)!.step.toFixed()], quote).toEqual([value, step])
    expect(printed('三部门')).toBeNull()
  })

  for (const { id, folder, gold } of golds)
    describe(id, () => {
      let texts: GoldTexts
      beforeAll(async () => void (texts = await GoldTexts.read(folder, gold)))

      it('has every quote at one place, and every sum right', () => {
        expect(placesOf(gold).length).toBeGreaterThan(150)
        expect(faultsOf(gold, texts)).toEqual([])
      })

      it('would tell a wrong value, a wrong sum, a wrong verdict and a quote of another year', () => {
        const spoilt = structuredClone(gold)
        spoilt.indicators[0]!.cells[0]!.value = '1'
        const row = spoilt.indicators.find(({ changes = [] }) => changes.some(({ percent }) => percent !== undefined))!
        row.changes![0]!.percent = '99'
        const stated = spoilt.restatements.find((entry) => entry.kind === 'change')!
        stated.verdict = 'off'
        spoilt.problems[0]!.sightings[0]!.doc = '2023'
        const target = spoilt.targets.at(-1)!
        target.verdict = target.verdict === 'met' ? 'missed' : 'met'
        spoilt.sections[0]!.pairs[0]!.from = ['[[没有这个标题]]']
        const faults = faultsOf(spoilt, texts)
        for (const what of ['is not 1', 'not 99', 'not off', 'does not stand', `${target.name}: ${target.result.at} against`]) expect(faults.join('\n')).toContain(what)
      })
    })
})
