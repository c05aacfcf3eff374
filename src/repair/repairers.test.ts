import { describe, expect, it } from 'vitest'
import { MappedText, replay } from '../model/source-map.js'
import { REPAIRED, UNTOUCHED } from './examples.js'
import { repair } from './index.js'
import { REPAIRERS } from './repairers.js'
import { traitsOf } from './traits.js'

const asDocument = (text: string): Parameters<typeof repair>[0] => ({ format: 'txt', encoding: 'utf-8', text, blocks: [], losses: [], remarks: [] })
const named = (id: string): (typeof REPAIRERS)[number] => {
  const repairer = REPAIRERS.find((r) => r.id === id)
  if (repairer === undefined) throw new Error(`no repairer ${id}`)
  return repairer
}

describe('each repairer', () => {
  it.each(REPAIRED)('$by: $text', ({ by, text, want }) => {
    const repairer = named(by)
    expect(repairer.concerns?.(traitsOf(text)) ?? true).toBe(true)
    expect(MappedText.of(text).apply(repairer.edits(text)).text).toBe(want)
  })

  it.each(REPAIRERS.map((r) => r.id))('%s has rows', (id) => {
    expect(REPAIRED.some((row) => row.by === id) || id === 'gbk-shift').toBe(true)
  })

  it('has an id of its own', () => {
    expect(new Set(REPAIRERS.map((r) => r.id)).size).toBe(REPAIRERS.length)
  })
})

describe('the chain', () => {
  it.each(UNTOUCHED)('leaves alone: %s', (text) => {
    expect(repair(asDocument(text)).mapped.edits).toEqual([])
  })

  it.each(REPAIRED)('replays and undoes: $text', ({ text }) => {
    const { mapped } = repair(asDocument(text))
    expect(replay(text, mapped.edits)).toBe(mapped.text)
  })

  it('finds the same damage behind other damage', () => {
    const text = '\ufeff縣(xiàn)##a##級[bookmark: x]水(shuǐ)利'
    expect(repair(asDocument(text)).mapped.text).toBe('縣級水利')
  })

  it('never joins cells and headings', () => {
    const text = '各地结合本地实际逐项制定了资金管理实施细则，\n并逐级分解'
    const spans = [
      { start: 0, end: 22 },
      { start: 23, end: 28 },
    ]
    const doc = (kind: 'cell' | 'heading' | 'paragraph'): Parameters<typeof repair>[0] => ({ ...asDocument(text), blocks: spans.map((span) => ({ kind, span, locator: '' })) })
    expect(repair(doc('paragraph')).mapped.edits).toHaveLength(1)
    expect(repair(doc('cell')).mapped.edits).toEqual([])
    expect(repair(doc('heading')).mapped.edits).toEqual([])
  })
})
