import type { ReportView } from '../../src/extract/kit.js'
import type { Span } from '../../src/model/span.js'
import { NONE } from './lexicon.js'

/** 存在问题：无, 存在的主要问题 … 暂无。 as one line or cell. */
const LABELLED = /存在(?:的)?(?:主要)?(?:问题|困难|不足)(?:及(?:其)?原因(?:分析)?|和不足|及改进措施|及整改情况)?\s?[：:]\s?(?:暂?无|没有|(?:暂)?未发现(?:明显|重大|相关)?问题|(?:暂)?无问题|不存在)(?=[。；;\s]|$)/m

/** Where the report says itself that there are no problems (存在问题：无), or null. */
export function declared(view: ReportView): Span | null {
  const { text, sections, part } = view
  for (let i = 0; i < sections.length; i++) {
    if (sections[i]!.role !== 'problems') continue
    const body = view.body(i)
    if (body.length === 0 || body.length > 2) continue
    const sentences = view.sentences(body[0]!)
    const first = sentences[0]
    if (first && sentences.length <= 2 && NONE.test(text.slice(first.start, first.end))) return first
  }
  const match = LABELLED.exec(text.slice(part.span.start, part.span.end))
  return match ? { start: part.span.start + match.index, end: part.span.start + match.index + match[0].length } : null
}
