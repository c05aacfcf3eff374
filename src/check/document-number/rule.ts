import type { Span } from '../../model/span.js'
import { matchesOf } from '../../text/matches.js'
import { likeness, remark, type CheckView, type Claim, type Rule } from '../kit.js'

/** 》（川财社〔2014〕4号: a title and its number. */
const TITLED = /》(?:的(?:通知|意见|函|决定|批复))?\s?[（(]\s?(?<code>[一-鿿]{2,14})\s?[〔［【[（(﹝]\s?(?<year>(?:19|20)\d{2})\s?[〕］】\])）﹞]\s?(?:第\s?)?(?<serial>\d{1,5})\s?号/g
const YEARED = /(?<=[一-鿿])\s?[〔［【[﹝]\s?(?<year>(?:19|20)\d{2})\s?[〕］】\]﹞]\s?(?:第\s?)?\d{1,5}\s?号/g
/** A bracket lost: 〔2020165号, 2020〕45号. */
const BROKEN = /(?<=[一-鿿])(?:[〔［﹝]\d{5,8}号|(?:19|20)\d{2}[〕］﹞]\d{1,5}号)/g
const LONGEST_TITLE = 120
/** Words that titles of any paper share. */
const COMMON = /中共|中华人民共和国|人民政府|办公厅|办公室|委员会|财政[厅局部]|关于|印发|转发|下达|做好|开展|进一步|加强|(?:的)?(?:通知|意见|办法|方案|规定|函|批复|决定)|[〈〉《》“”（）()\s、,，。]|\d{4}年度?/g
const FEWEST_WORDS = 5
/** Below this share of common characters two titles name two papers. */
const OTHER_TITLE = 0.5
/** Years after the period within which a report is still written. */
const WRITTEN_WITHIN = 2
const DAY = /(?:19|20)\d{2}(?=年\d{1,2}月\d{1,2}日\s*$)/

interface Titled {
  number: string
  /** The number without its serial number: 青财社〔2014〕. */
  series: string
  title: string
  words: string
  at: Span
}

/**
 * Numbers of official documents: lost brackets, a number with two titles, a year that was yet to come.
 *
 * Finds numbers whose bracket was lost (〔2020165号, where year and serial number can no longer be told apart), one number that is
 * given to two different documents, one document that is given two serial numbers of one year, and numbers of a year after the report
 * was written. It matters because the number is how an auditor finds the basis of a payment.
 * Leaves alone: the style of the brackets ([2020]5号, （2020）5号); 第 before the serial number; titles that are only shortened;
 * numbers without a title.
 * Source: GB/T 9704-2012, the form of a document number (机关代字〔年〕序号号).
 *
 * 查：发文字号：括号丢了、年份和序号分不开的；一个字号给了两份不同的文件，或一份文件有同一年的两个字号；年份晚于报告的。
 * 为什么：审计要凭字号去找付款的依据。
 * 不管：括号的写法（[2020]5号、（2020）5号）；序号前的“第”；只是简写的标题；没有标题的字号。
 * 依据：GB/T 9704-2012 发文字号：机关代字〔年〕序号号。
 */
export const documentNumber: Rule = {
  id: 'document-number',
  name: { zh: '发文字号', en: 'Document numbers' },
  catalogue: ['C37'],
  *find(view) {
    const last = lastYear(view)
    const byNumber = new Map<string, Titled>()
    const byTitle = new Map<string, Titled>()
    for (const line of view.lines) {
      const text = view.text.slice(line.start, line.end)
      if (!text.includes('号')) continue
      for (const m of matchesOf(text, BROKEN)) {
        const at = { start: line.start + m.index, end: line.start + m.index + m[0].length }
        yield claim(view, [at], 'warning', { zh: `发文字号缺了括号，年份与序号分不开：${view.cite(at).quote}`, en: `A bracket of the document number is lost: ${view.cite(at).quote}` })
      }
      for (const m of matchesOf(text, YEARED))
        if (last !== null && Number(m.groups!['year']) > last) {
          const at = { start: line.start + m.index, end: line.start + m.index + m[0].length }
          yield claim(view, [at], 'warning', { zh: `发文字号的年份晚于报告的年份：${view.cite(at).quote}`, en: `The document number is of a year after the report: ${view.cite(at).quote}` })
        }
      for (const m of matchesOf(text, TITLED)) {
        const one = titled(view, line, m)
        if (!one) continue
        const sameNumber = byNumber.get(one.number)
        if (sameNumber && areOther(sameNumber, one)) yield claim(view, [sameNumber.at, one.at], 'warning', { zh: `同一个发文字号${one.number}用于两份不同的文件`, en: `One number, ${one.number}, for two different documents` })
        byNumber.set(one.number, sameNumber ?? one)
        const sameTitle = byTitle.get(one.title)
        if (sameTitle && sameTitle.number !== one.number && sameTitle.series === one.series && one.words.length >= 2 * FEWEST_WORDS)
          yield claim(view, [sameTitle.at, one.at], 'warning', { zh: `同一份文件写了两个发文字号：${sameTitle.number}、${one.number}`, en: `One document with two numbers: ${sameTitle.number}, ${one.number}` })
        byTitle.set(one.title, sameTitle ?? one)
      }
    }
  },
}

function titled({ text }: CheckView, line: Span, m: RegExpExecArray): Titled | null {
  const close = line.start + m.index
  const from = Math.max(line.start, close - LONGEST_TITLE)
  const open = text.slice(from, close).lastIndexOf('《')
  const groups = m.groups!
  if (open < 0) return null
  const title = text.slice(from + open + 1, close).replaceAll(/\s/g, '')
  const series = `${groups['code']!}〔${groups['year']!}〕`
  return { number: `${series}${Number(groups['serial'])}号`, series, title, words: title.replaceAll(COMMON, ''), at: { start: from + open, end: close + m[0].length } }
}

const areOther = (a: Titled, b: Titled): boolean => a.words.length >= FEWEST_WORDS && b.words.length >= FEWEST_WORDS && likeness(a.words, b.words) < OTHER_TITLE

/** The year in which the report was signed, or the last in which one on its period is written; null where neither is known. */
function lastYear({ text, lines, report }: CheckView): number | null {
  const signed = lines.slice(-8).map(({ start, end }) => (end - start < 40 ? DAY.exec(text.slice(start, end)) : null)).findLast((m) => m !== null)
  if (signed) return Number(signed[0])
  return report.period && report.kind !== 'budget' && report.kind !== 'government-work' ? Number(report.period.end.slice(0, 4)) + WRITTEN_WITHIN : null
}

const claim = (view: CheckView, places: readonly Span[], severity: Claim['severity'], message: Claim['message']): Claim =>
  remark(view, places, { severity, message, hint: { zh: '按原文件核对字号和标题', en: 'Compare number and title with the document' }, confidence: 0.85 })
