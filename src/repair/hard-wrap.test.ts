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
        const seen = mended(printed).split('\n')
        expect(seen.join('')).toBe([TITLE, ...body].join(''))
        expect(seen[0]).toBe(TITLE)
        for (const heading of body.filter((_, i) => i % 2 === 0)) expect(seen).toContain(heading)
        // Where every line ends in ；, they may be items.
        const torn = printed.split('\n').some((line) => line !== TITLE && !/[。；，]$|^（/.test(line))
        for (const line of seen) expect((torn ? /。$/ : /[。；]$/).test(line) || line === TITLE || line.startsWith('（')).toBe(true)
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

  it('joins full lines that end in ；, but not where items end in it', () => {
    const full = ['水利部门完成了年度内三座小型水库的除险加固任务；', '交通部门按照计划提前完成了十二条村道的硬化，并对', '沿线的排水设施作了全面的清理，群众出行更加方便；', '教育部门新建和改扩建公办幼儿园六所，增加学位一千', '一百个，基本满足了城区适龄儿童就近入园的需要，得', '到群众好评；卫生部门改造了八个乡镇卫生院，并且为', '村卫生室统一配齐了常用设备。']
    expect(mended(full.join('\n'))).toBe(full.join(''))
    const items = ['加强对资金使用的日常检查；', '完善项目库，先有项目再有资金；', '落实主体责任；', '会同财政部门对资金使用情况进行三次检查并逐项整改；', '公开项目的结果。']
    expect(mended([...full, ...items].join('\n')).split('\n').slice(-5)).toEqual(items)
  })

  it('leaves the rows of a table', () => {
    const rows = Array.from({ length: 12 }, (_, i) => `208050${i % 10}   机关事业单位基本养老保险缴费支出   ${i + 1}46.11   ${i}25.12`).join('\n')
    expect(hardWrap.edits(rows)).toEqual([])
  })
})
