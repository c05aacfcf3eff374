import type { ReportView } from '../../src/extract/kit.js'
import type { Span } from '../../src/model/span.js'

/**
 * Replies to an audit read without headings (政府覆文, 书面答复): each sentence that tells what the answering side has done, does
 * or will do is a measure. Source: the Hong Kong government's replies to the Public Accounts Committee.
 */
const AGENT = '(?:政府|当局|我们|我(?:局|署|处)|本(?:局|署|处|会)|双方|部门|[^，。；“”]{1,16}(?:局|署|处|署方|公司|小组|委员会|办公室|中心|有关方面))'
const STATES = '(?:会(?!议|员|计)|将会?|已|现正|正|亦|也|计划|建议|鼓励|要求|推行|推出|开始|开展|加强|支持|拟|展开|修订|着手)'
const DEED = new RegExp(`${AGENT}[^，。；]{0,24}?${STATES}`)
/** Deeds without an agent: 为配合…，会以…取代…；与此同时，亦会…. */
const BARE_DEED = /(?:^|，)(?:亦|也|并|现|更|另|同时)?(?:会|将|已|正)(?:会|就|在|以|向|与|为|因应|要求|成立|推行|制定|制订|展开|完成|采取|加强|继续|改善|提供|考虑|研究|检讨)/
/** Speech acts, thanks, aims, opinions and the doings of others. */
const NOT_A_DEED = /感谢|多谢|提交政府覆文|第.{1,5}号报告书|简单介绍|扼要介绍|扼要说明|值得一提|我想(?:强调|指出|说|在此|藉此)|目标是|重点[，]?是|认为|明白|留意到|获得社会|阐述|指出|接纳[^，。]{0,12}(?:各项)?建议，?(?:并|亦)|数目将会|议会[^，。]{0,8}(?:通过|审议)|获得?通过|(?:法案|审核)委员会/
const CONDITION = /^(?:如果|若)[^，。]{0,20}(?:通过|获批)/

/** Is the document such a reply: a rectification without a tree of sections? */
export const isReply = (view: ReportView): boolean => view.part.kind === 'rectification' && view.sections.every((s) => s.number === null) && view.sections.length < 3

export function replyMeasures(view: ReportView): Span[] {
  const { text } = view
  const out: Span[] = []
  for (const line of view.lines) {
    if (line.kind === 'cell') continue
    for (const sentence of view.sentences(line)) {
      const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 300))
      if (words.length < 12 || !/[。；]$/.test(text.slice(sentence.start, sentence.end))) continue
      if (NOT_A_DEED.test(words) || CONDITION.test(words)) continue
      if (DEED.test(words) || BARE_DEED.test(words)) out.push(sentence)
    }
  }
  return out
}
