import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { open } from '../../fixtures/open.js'
import { decode } from './encoding.js'

describe('fixtures come out in their encoding', () => {
  test.each([
    ['utf-8.txt', 'utf-8', '执行率99.4%'],
    ['utf-8-mark.txt', 'utf-8', '青禾县'],
    ['utf-16le-mark.txt', 'utf-16le', '青禾县'],
    ['utf-16be-mark.txt', 'utf-16be', '青禾县'],
    ['utf-16le.txt', 'utf-16le', '执行率99.4%'],
    ['utf-16be.txt', 'utf-16be', '执行率99.4%'],
    ['gbk.txt', 'gb18030', '执行率99.4%'],
    ['gb18030-rare.txt', 'gb18030', '𠮷祥镇二〇二二年'],
    ['big5.txt', 'big5', '2億3,150萬元'],
    ['big5-hkscs.txt', 'big5', '居民話啲街燈壞咗，嘅確'],
    ['six-characters-gbk.txt', 'gb18030', '残联整改报告'],
    ['wrong-charset.html', 'utf-8', '办结率99.6%'],
    ['no-charset-gbk.html', 'gb18030', '办结率99.6%'],
    ['xml-declared.html', 'big5', '四十二萬元'],
  ])('%s is %s', async (name, encoding, holds) => {
    const document = await open(name)
    expect(document.encoding).toBe(encoding)
    expect(document.text).toContain(holds)
    expect(document.text.charCodeAt(0)).not.toBe(0xfeff)
    expect(document.losses).toEqual([])
  })

  test.each([
    ['utf-8-bad-byte.txt', 'utf-8'],
    ['gbk-bad-byte.txt', 'gb18030'],
  ])('%s: one bad byte is a loss, not another encoding', async (name, encoding) => {
    const document = await open(name)
    expect(document.encoding).toBe(encoding)
    expect(document.losses).toMatchObject([{ code: 'undecodable-bytes', span: { start: 30 } }])
    expect(document.text).toMatch(/^青禾县残疾人联合会项目绩效自评报告\n一、基本情况\n全年安排康\ufffd+资金86\.4万元，实际支出85\.9万元，执行率99\.4%。\n$/)
  })
})

/** Our own sentences, of several kinds of report; cut into pieces, they measure how much text the choice needs. */
const SIMPLIFIED = `本镇全年安排村级公益事业补助资金312.5万元，涉及道路硬化、沟渠清淤和文化广场修缮三类项目，截至年底已拨付298.7万元。审计抽查了其中十四个村的台账，发现两个村
把应当公示的结算清单压在会计手中，村民问起时才补贴到公告栏。县医院新添呼吸机二十一台，急诊科值班由两班改为三班，夜间候诊时间平均缩短十七分钟。统计部门核定，上半年规模以上企业完成产值
46.3亿元，比去年同期增长7.9%，纺织行业略有回落。学校食堂的采购权收归教育局统一招标，米面粮油价格下降约一成，但蔬菜损耗仍偏高。下一步将压实乡镇责任，逐户核对低保名册，对冒领的依规追回。`
const TRADITIONAL = `本區公所全年編列村里公益經費三百一十二萬元，用於道路鋪設、溝渠清淤及活動中心修繕，截至年底已核撥二百九十八萬元。審計人員抽查十四個里之帳冊，發現兩處未依規定公告結算清單，經居民詢問始行補貼。
縣立醫院添購呼吸器二十一臺，急診值班由兩班改為三班，夜間候診時間平均縮短十七分鐘。主計處核定，上半年製造業產值較去年同期增加百分之七點九，紡織業略有衰退。學校廚房採購改由教育處統一招標，食材價格下降約一成，惟蔬菜損耗仍偏高。`

describe('enough text to tell by', () => {
  const encoders: [string, string, (text: string) => Uint8Array][] = [
    ['utf-8', SIMPLIFIED, (t) => Buffer.from(t)],
    ['gb18030', SIMPLIFIED, (t) => iconv.encode(t, 'gb18030')],
    ['gb18030', TRADITIONAL, (t) => iconv.encode(t, 'gb18030')],
    ['big5', TRADITIONAL, (t) => iconv.encode(t, 'big5')],
    ['utf-16le', SIMPLIFIED, (t) => iconv.encode(t, 'utf-16le')],
    ['utf-16be', SIMPLIFIED, (t) => iconv.encode(t, 'utf-16be', { addBOM: false })],
  ]
  for (const length of [6, 15, 50, 200]) {
    test.each(encoders)(`${length} characters of %s`, async (encoding, source, encode) => {
      const text = source.replaceAll('\n', '')
      let right = 0
      let tried = 0
      for (let at = 0; at + length <= text.length; at += Math.max(1, length >> 3)) {
        const piece = text.slice(at, at + length)
        if ((piece.match(/[\u4e00-\u9fff]/g)?.length ?? 0) * 2 < length) continue
        tried++
        const decoded = await decode(encode(piece))
        if (decoded.encoding === encoding && decoded.text === piece) right++
      }
      expect(right / tried).toBeGreaterThanOrEqual(0.99)
    })
  }

  test('a bad byte anywhere does not move the choice, nor the rest of the text', async () => {
    for (const encoding of ['utf-8', 'gb18030'] as const) {
      const bytes = iconv.encode(SIMPLIFIED.slice(0, 200), encoding)
      for (let at = 3; at < bytes.length; at += 7) {
        const damaged = new Uint8Array(bytes)
        damaged[at] = 0xff
        const decoded = await decode(damaged)
        expect(decoded).toMatchObject({ encoding, broken: true })
        const kept = [...decoded.text].filter((c) => SIMPLIFIED.includes(c)).length
        expect(kept).toBeGreaterThan(194)
      }
    }
  })

  test('a byte too many costs no more than itself', async () => {
    const bytes = iconv.encode(SIMPLIFIED.slice(0, 120), 'gb18030')
    const at = iconv.encode(SIMPLIFIED.slice(0, 40), 'gb18030').length
    const decoded = await decode(Buffer.concat([bytes.subarray(0, at), Buffer.from([0xff]), bytes.subarray(at)]))
    expect(decoded.text).toBe(`${SIMPLIFIED.slice(0, 40)}\ufffd${SIMPLIFIED.slice(40, 120)}`)
  })

  test('short ASCII stays ASCII', async () => {
    for (const text of ['Bush hid the facts', 'this app can break', 'ab cd ef gh']) expect((await decode(Buffer.from(text))).text).toBe(text)
  })
})

/** Beginnings that read badly in every encoding, and stand in real files. */
const ODD = ['é', '○', '\u200b', '\u200d', '\ufeff', '·', '①', '●', 'ü', '—', '…', '😀', '𠮷', '☑', '→', 'Ω']

describe('UTF-8 without a flaw is UTF-8', () => {
  const reads = async (text: string): Promise<void> => {
    expect(await decode(Buffer.from(text))).toEqual({ text, encoding: 'utf-8', broken: false })
  }
  test.each([
    ['é', 20],
    ['○', 8],
    ['\u200b', 8],
    ['😀', 8],
  ])('however it begins: %s', async (odd, times) => {
    await reads(`${odd.repeat(times)}全县完成投资3.2亿元。`)
    await reads(`${odd.repeat(60_000)}全县完成投资3.2亿元。`)
    await reads(odd.repeat(times))
  })

  test('a mixture of characters that hardly stand in reports', async () => {
    const part = fc.oneof(fc.constantFrom(...ODD), fc.constantFrom(...SIMPLIFIED), fc.constantFrom(...'abc 019.,\n'))
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 60 }), fc.array(fc.constantFrom(...ODD), { minLength: 24, maxLength: 40 }), fc.array(part, { maxLength: 60 }), async (before, odd, after) => {
        const text = [...before, ...odd, ...after].join('')
        await reads(text.charCodeAt(0) === 0xfeff ? `甲${text}` : text)
      }),
      { numRuns: 300 },
    )
  })

  test('Chinese behind a few such characters', async () => {
    const at = fc.integer({ min: 0, max: SIMPLIFIED.length - 12 })
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...ODD.filter((c) => c !== '\ufeff')), fc.integer({ min: 1, max: 12 }), at, fc.integer({ min: 6, max: 12 }), async (odd, times, from, length) => {
        await reads(`${odd.repeat(times)}县${SIMPLIFIED.slice(from, from + length)}`)
      }),
      { numRuns: 300 },
    )
  })
})

describe('Chinese of six characters and more comes out as it was', () => {
  const simplified = SIMPLIFIED.replaceAll('\n', '')
  const traditional = TRADITIONAL.replaceAll('\n', '')
  test.each([
    ['utf-8', simplified],
    ['gb18030', simplified],
    ['gb18030', traditional],
    ['big5', traditional],
    ['utf-16le', simplified],
    ['utf-16be', simplified],
    ['utf-16le', traditional],
  ])('%s', async (encoding, source) => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: source.length - 6 }), fc.integer({ min: 6, max: 200 }), async (from, length) => {
        const text = source.slice(from, from + length)
        fc.pre((text.match(/[\u4e00-\u9fff]/g)?.length ?? 0) * 2 >= text.length && text.length >= 6)
        const bytes = iconv.encode(text, encoding, { addBOM: false })
        expect(await decode(bytes)).toEqual({ text, encoding, broken: false })
      }),
      { numRuns: 300 },
    )
  })

  test('a line of figures in UTF-16 before the first hanzi', async () => {
    for (const encoding of ['utf-16le', 'utf-16be']) for (const text of ['101年度截', '12.5%为三年来最低']) expect((await decode(iconv.encode(text, encoding, { addBOM: false }))).text).toBe(text)
  })
})
