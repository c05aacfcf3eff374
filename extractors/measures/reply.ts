import type { ReportView } from '../../src/extract/kit.js'
import type { Span } from '../../src/model/span.js'

/**
 * Replies to an audit read without headings (政府覆文, 书面答复): each sentence that tells what the answering side has done, does
 * or will do is a measure. Source: the Hong Kong government's replies to the Public Accounts Committee and the Ombudsman.
 */
const MODAL = /(?:^|[^社机议商])会(?![议员计同商社])|将(?!来)|(?<![而不])已|现正|正(?=[在与就向采加研进推制整逐着计])|亦(?=正|推|实)|计划(?=在|将|于|把|由)|建议(?=预留|就|由|把|将)|鼓励|推行|实施|修订了|开始|展开|支持/
/** The answering side does it. */
const AGENT = /政府|当局|我们|本[局署处会]|双方|[局署处厅][^长]|公司|小组|委员会|督导|部门|中心|个案会|^[^，。]{0,30}(?:会|将|已)/
const MEASURES_NAMED = /提出了?[^，。]{0,6}措施|采取[^，。]{0,8}措施/
/** Speech acts, thanks, aims, opinions, effects and the doings of others. */
const NOT_A_DEED =
  /感谢|多谢|提交政府复文|号报告书|简单介绍|扼要(?:介绍|说明)|值得一提|我想|目标是|重点，?是|认为(?!须|应)|明白|留意到|获得社会|阐述|指出|接纳[^，。]{0,14}建议|^这(?:将|会)|^(?:我们)?预计[^，。]{0,20}(?:生效|增加|减少)|已成为|致力[^，。]{2,24}。|将会?(?:增加|减少|下降|上升)。|(?:条例草案|法案)(?:获|委员会)|施政方针|表明|是指|(?<!上)载于|难以|有意见|一项[^，。]{0,12}政策。/
const CONDITION = /^(?:如果|若)[^，。]{0,20}(?:通过|获批)/

/** Is the document such a reply: a rectification without a tree of sections? */
export const isReply = (view: ReportView): boolean => view.part.kind === 'rectification' && view.sections.every((s) => s.number === null) && view.sections.length < 3

export function replyMeasures(view: ReportView): Span[] {
  return wholeSentences(view).filter((sentence) => {
    const words = view.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 400))
    if (words.length < 12 || NOT_A_DEED.test(words) || CONDITION.test(words)) return false
    return MEASURES_NAMED.test(words) || (MODAL.test(words) && AGENT.test(words))
  })
}

/** Sentences, also where a line break stands within one. */
function wholeSentences(view: ReportView): Span[] {
  const { text } = view
  const out: Span[] = []
  let open: Span | null = null
  for (const line of view.lines) {
    if (line.kind === 'cell') continue
    for (const sentence of view.sentences(line)) {
      const whole: Span = open ? { start: open.start, end: sentence.end } : sentence
      open = null
      const last = text[whole.end - 1]!
      if ('。！？”'.includes(last)) out.push(whole)
      // Lists of subjects (（一） …； （二） …；及) are no sentences.
      else if (!'：；及和'.includes(last)) open = whole
    }
  }
  return out
}
