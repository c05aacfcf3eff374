import { FORM_SENTENCES } from '../../domain/form-sentences.js'
import { sentences } from '../../segment/sentences.js'
import type { ReportText } from './report-text.js'

/** A sentence in the reports of so many issuers is nobody's own. */
const ISSUERS = 3
/** Shorter ones (cells, labels, 如下：) are the same in all reports. Characters without blanks. */
const SHORTEST = 8

/** Keys of sentences that are not counted as copied. */
export type Templates = ReadonlySet<string>

/** A sentence of a form is the same with other numbers, quotation marks and list numbers. */
export const templateKey = (sentence: string): string => sentence.replace(/^\s*[（(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[）)、.．]\s*/, '').replaceAll(/[\s“”‘’"']+/g, '').replaceAll(/\d+/g, '0')

const OF_FORMS: readonly string[] = FORM_SENTENCES.map(templateKey)

/**
 * What counts as template in a set of reports: the sentences of official forms, and every sentence that the reports of three or more
 * issuers have in common. Reports that name no issuer ('') do not count for the latter.
 */
export function templatesOf(reports: readonly { text: ReportText; issuer: string }[]): Templates {
  const firsts = new Map<string, string>()
  const counts = new Map<string, Set<string>>()
  for (const { text, issuer } of reports) {
    if (issuer === '') continue
    for (const { key } of sentencesOf(text)) {
      const template = templateKey(key)
      const first = firsts.get(template)
      if (first === undefined) firsts.set(template, issuer)
      else if (first !== issuer) counts.set(template, (counts.get(template) ?? new Set([first])).add(issuer))
    }
  }
  return new Set([...OF_FORMS, ...[...counts].filter(([, who]) => who.size >= ISSUERS).map(([key]) => key)])
}

/** How much of a report stands word for word in an earlier one, by characters without blanks. */
export interface Copied {
  /** Share of what is no template; null where there is nothing else. */
  copied: number | null
  /** Share of templates in the whole. */
  template: number
}

/** Sentence by sentence, headings left out; the order does not matter, and no sentence of the earlier report is used up. */
export function copiedShare(from: ReportText, to: ReportText, templates: Templates): Copied {
  const known = new Set(sentencesOf(from).map(({ key }) => key))
  let all = 0
  let template = 0
  let copied = 0
  for (const { key } of sentencesOf(to)) {
    all += key.length
    if (templates.has(templateKey(key))) template += key.length
    else if (known.has(key)) copied += key.length
  }
  return { copied: all === template ? null : copied / (all - template), template: all === 0 ? 0 : template / all }
}

const known = new WeakMap<ReportText, { key: string }[]>()

/** Sentences worth counting, without blanks. */
function sentencesOf(text: ReportText): { key: string }[] {
  const made = known.get(text)
  if (made) return made
  const out = text.sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ span }) => sentences(text.mapped.text, span).map(({ start, end }) => ({ key: text.mapped.text.slice(start, end).replaceAll(/\s+/g, '') }))).filter(({ key }) => key.length >= SHORTEST),
  )
  known.set(text, out)
  return out
}
