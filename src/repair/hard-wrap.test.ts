import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MappedText } from '../model/source-map.js'
import { hardWrap } from './hard-wrap.js'
import { columns } from './text-lines.js'

const mended = (text: string): string => MappedText.of(text).apply(hardWrap.edits(text)).text

const SENTENCES = [
  '全年共安排农村供水资金4,310.56万元，实际到位4,200万元，到位率为97.43%',
  '项目涉及十二个乡镇的六十八个行政村，新建水厂三座，铺设管网215公里',
  '县水务局会同财政部门对资金使用情况进行了三次检查，发现的问题已经逐项整改到位',
  '受益群众满意度调查共发放问卷1200份，收回1163份，其中表示满意的占95.1%',
  '部分水厂自动化程度不高，日常管护主要依靠人工巡查，运行成本偏高且水质检测频次不足',
]
const TITLE = '2031年某县农村供水项目绩效报告'

/** As a printer does: full lines, no number torn, no closing mark at the start of a line. */
function wrapped(paragraph: string, width: number): string {
  const words = paragraph.match(/[\d.,%]+|./gu) ?? []
  let out = ''
  let taken = 0
  for (const word of words) {
    const size = columns(word, 0, word.length)
    if (taken + size > width && !/^[，。、；：）]$/.test(word)) {
      out += '\n'
      taken = 0
    }
    out += word
    taken += size
  }
  return out
}

const paragraph = fc.array(fc.constantFrom(...SENTENCES), { minLength: 3, maxLength: 6 }).map((s) => `${s.join('；')}。`)

describe('text broken at the width of a page', () => {
  it('comes together again, title, headings and items apart', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 3, maxLength: 6 }), fc.integer({ min: 22, max: 60 }), (paragraphs, hanzi) => {
        const body = paragraphs.flatMap((p, i) => [`（${'一二三四五六'[i]!}）完成情况`, p])
        const printed = [TITLE, ...body.map((p) => wrapped(p, hanzi * 2))].join('\n')
        // A line that ends in ； is left, full or not: what follows may be an item.
        const seen = mended(printed).split('\n')
        expect(seen.join('')).toBe([TITLE, ...body].join(''))
        expect(seen[0]).toBe(TITLE)
        for (const heading of body.filter((_, i) => i % 2 === 0)) expect(seen).toContain(heading)
        for (const line of seen) expect(/[。；]$/.test(line) || line === TITLE || line.startsWith('（')).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('is seen where three lines are all that is full', () => {
    const part = `${SENTENCES[0]!}；${SENTENCES[0]!}；${SENTENCES[0]!}。`
    const body = ['（一）完成情况', part, '（二）完成情况', part, '（三）完成情况', part]
    expect(mended([TITLE, ...body.map((p) => wrapped(p, 110))].join('\n'))).toBe([TITLE, ...body].join('\n'))
  })

  it('is not seen where a line is a paragraph', () => {
    const text = [TITLE, '一、项目基本情况和组织实施情况以及资金投入情况', SENTENCES.join('；'), '二、项目存在的主要问题和困难以及下一步的打算', SENTENCES.slice(1).join('；'), '三、项目绩效目标的完成情况和群众的满意程度', SENTENCES.slice(2).join('；')].join('\n')
    expect(hardWrap.edits(text)).toEqual([])
  })

  it('leaves the rows of a table', () => {
    const rows = Array.from({ length: 12 }, (_, i) => `208050${i % 10}   机关事业单位基本养老保险缴费支出   ${i + 1}46.11   ${i}25.12`).join('\n')
    expect(hardWrap.edits(rows)).toEqual([])
  })
})
