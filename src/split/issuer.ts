import { issuerOfTitle, isOrganisation, ISSUER_LABEL, OFFICE, organisationAt } from '../domain/issuers.js'
import type { ReportKind } from '../model/analysis.js'
import { type Span, trimSpan } from '../model/span.js'
import type { Line } from '../model/working.js'
import { isFootFurniture } from './furniture.js'
import type { Head } from './head.js'

const FOOT_LINES = 8
const OPENING = 500
const REPRESENTS = /我(?:谨|受[^，。]{2,20}委托，)?代表(国务院|[一-龥]{1,20}?(?:人民政府|政府))/
const HOLDS_OFFICE = /我(?:担任|出任|就任)([一-龥]{2,10}?(?:司长|局长|署长|部长|专员|厅长|市长|省长))/
/** 身为财政司司长，…是我的…: the speaker names his office in passing. */
const IN_OFFICE = /(?:身为|作为)([一-龥]{2,8}(?:司长|局长|署长|部长|专员))，[^。\n]{0,60}我/
/** 本会主管…，包括劳工委员会…: a ministry's list of what it has charge of begins with the ministry. Source: 中央政府总预算, order of 主管 and 单位. */
const OWN_LIST = /本([部会署局院])主管[^。\n]{0,120}包括([一-龥]{1,12}?\1)(?=[\d、，及])/
const ACTS = /^(?:组织)?(?:开展|实施|组织|高度重视|成立|印发|委托|认真|严格|积极)/
const REGION = /[省市县区州盟旗]/
const SIGNED_DATE = /(?:\d{4}年\d{1,2}月\d{1,2}日|二[〇○零].{2,9}日)$/

/** The body that reports, as printed; null where the text names none. */
export function findIssuer(text: string, part: Span, lines: readonly Line[], head: Head, kind: ReportKind): string | null {
  const opening = text.slice(head.titleSpan?.end ?? part.start, Math.min(part.end, (head.titleSpan?.end ?? part.start) + OPENING))
  if (kind === 'government-work') return governmentIssuer(text, lines, head, opening)
  return (
    (head.title === null ? null : issuerOfTitle(head.title)) ??
    belowTitle(text, lines, head) ??
    authored(text, lines, head) ??
    labelled(text, lines, head) ??
    signed(text, lines) ??
    HOLDS_OFFICE.exec(opening)?.[1] ??
    spoken(text, part, head) ??
    acting(opening)
  )
}

/** What a speech without a title lets out about who speaks. A person who is only announced (王部长某：) is no issuer. */
function spoken(text: string, part: Span, head: Head): string | null {
  if (head.title !== null) return null
  const body = text.slice(part.start, part.end)
  return IN_OFFICE.exec(body)?.[1] ?? OWN_LIST.exec(body)?.[2] ?? null
}

const words = (text: string, line: Line): string => {
  const { start, end } = trimSpan(text, line)
  return text.slice(start, end)
}

function governmentIssuer(text: string, lines: readonly Line[], head: Head, opening: string): string | null {
  const represented = REPRESENTS.exec(opening)?.[1] ?? null
  if (represented !== null && (represented === '国务院' || represented.length > 5 || (REGION.test(represented.slice(1, -4)) && represented.length > 5))) return represented
  for (let i = 0; i < head.body; i++) {
    const line = words(text, lines[i]!).replaceAll(/\s/g, '')
    if (line.length > 30) continue
    const at = line.search(OFFICE)
    if (at < 2) continue
    const before = line.slice(0, at)
    if (before.endsWith('政府')) return before
    if (REGION.test(before.at(-1)!)) return `${before}人民政府`
    if (REGION.test(line[at]!)) return `${before}${line[at]!}人民政府`
  }
  const place = head.title === null ? null : /^(?:\d{4}年)?([一-龥]{2,14}?[省市县区州盟旗])(?:人民)?政府工作报告/.exec(head.title)?.[1]
  return place ? `${place}人民政府` : represented
}

function belowTitle(text: string, lines: readonly Line[], head: Head): string | null {
  if (!head.titleSpan) return null
  for (let i = 0; i < head.body; i++) {
    const line = lines[i]!
    if (line.start < head.titleSpan.end || line.kind === 'cell') continue
    const name = words(text, line)
    if (name.length <= 60 && isOrganisation(name)) return name.replaceAll(/\s+/g, ' ')
  }
  return null
}

/** 市审计局局长 张三: the body whose head signs. */
function authored(text: string, lines: readonly Line[], head: Head): string | null {
  if (!head.titleSpan) return null
  for (let i = 0; i < head.body; i++) {
    const line = lines[i]!
    const whole = words(text, line)
    if (line.start < head.titleSpan.end || line.kind === 'cell' || whole.length > 30) continue
    const at = whole.search(OFFICE)
    if (at >= 4 && isOrganisation(whole.slice(0, at))) return whole.slice(0, at)
  }
  return null
}

function labelled(text: string, lines: readonly Line[], head: Head): string | null {
  const stop = Math.min(lines.length, head.body + 6)
  for (let i = 0; i < stop; i++) {
    const line = words(text, lines[i]!)
    if (line.length > 60) continue
    const m = ISSUER_LABEL.exec(line)
    if (!m) continue
    const own = m[1]!.trim()
    const value = own !== '' ? own : i + 1 < lines.length ? words(text, lines[i + 1]!) : ''
    const name = value.split(/\s|（盖章|\(/)[0]!
    if (name.length >= 4 && name.length <= 40 && /[一-龥]{4}/.test(name)) return name
  }
  return null
}

/** A line of its own among the last, with no paragraph behind it: the signature. */
function signed(text: string, lines: readonly Line[]): string | null {
  for (let i = lines.length - 1; i >= Math.max(0, lines.length - FOOT_LINES); i--) {
    const line = words(text, lines[i]!)
    if (lines[i]!.kind === 'cell' || line === '') continue
    if (line.length > 60) {
      if (isFootFurniture(line)) continue
      return null
    }
    const name = line.replace(SIGNED_DATE, '').trim()
    if (name !== '' && isOrganisation(name)) return name
  }
  return null
}

/** 湖北省卫计委开展了…: a full name that acts, at the start of a clause of the opening. */
function acting(opening: string): string | null {
  for (const clause of opening.split(/[，。；：\n]/)) {
    const name = organisationAt(clause.trim())
    if (name === null || name.length < 5 || !REGION.test(name.slice(1, -1))) continue
    if (ACTS.test(clause.trim().slice(name.length))) return name
  }
  return null
}
