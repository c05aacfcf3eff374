import type { ReportView } from '../../src/extract/kit.js'
import type { Span } from '../../src/model/span.js'

/**
 * The auditor's request for redress at the end of a finding: 经函请…检讨改善, 已责成…整改. Source: Taiwan's audit opinions, audit
 * work reports of the mainland.
 */
const REQUEST = /(?:业?经|已|爰)(?:分别|本部|本室|审计[^，。]{0,6})?(?:函请|函知|通知|请|责成|责令|督促|要求)[^。；]{2,90}?(?:检讨|改善|改进|妥处|妥适|研谋|研议|查明|办理|整改|纠正|清理|收回|追缴|规范|督促|落实|查核|加强|强化|注意|参采|完备|运用|处理|积极)/g

/** Requests in the sections of problems of an audit, each to the end of its sentence. */
export function requests(view: ReportView): Span[] {
  if (view.part.kind !== 'audit') return []
  const { part } = view
  // No further than the part: a document of many parts would be searched to its end for each.
  const text = view.text.slice(0, part.span.end)
  const out: Span[] = []
  REQUEST.lastIndex = part.span.start
  for (let m = REQUEST.exec(text); m; m = REQUEST.exec(text)) {
    if (!'，。；：'.includes(text[m.index - 1] ?? '')) continue
    const section = view.sectionAt(m.index)
    if (section < 0 || view.sections[section]!.role !== 'problems') continue
    let end = REQUEST.lastIndex
    while (end < text.length && !'。；\n'.includes(text[end]!)) end++
    if (text[end] === '。' || text[end] === '；') end++
    REQUEST.lastIndex = end
    // What the tale goes on from (经函请…。惟查…) is no closing request.
    if (text[end] !== '惟' && text[end] !== '但') out.push({ start: m.index, end })
  }
  return out
}
