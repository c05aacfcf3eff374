import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/pipeline.js'
import { examples } from './examples.js'

describe('blanks', () => {
  for (const { text, want } of examples) {
    it(text, async () => {
      const plain = text.replaceAll(/\[\[|\]\]/g, '')
      const quote = /\[\[(.+?)\]\]/.exec(text)?.[1]
      const body = `青禾县水务局2023年工作总结\n一、工作开展情况\n${plain}\n我局完成了各项任务。`
      const analysis = await analyse({ name: 'blanks', bytes: Buffer.from(body) })
      const found = analysis.reports[0]!.facts.filter((fact) => fact.extractor === 'blanks')
      expect(found.map((fact) => fact.data)).toEqual(want)
      if (quote !== undefined) expect(found.map((fact) => fact.quote)).toEqual([quote])
    })
  }
})
