import type { ReportKind } from '../../model/analysis.js'
import type { Span } from '../../model/span.js'
import { matchesOf } from '../../text/matches.js'
import { remark, type CheckView, type Rule } from '../kit.js'

const KINDS: ReadonlySet<ReportKind> = new Set<ReportKind>(['self-evaluation', 'evaluation', 'performance', 'rectification', 'work-summary'])
const SUPERLATIVE = /全[国省市县](?:第一|首位|前列)|实现全覆盖|100[%％]|零投诉/g
/** The clause before a superlative, with the verb that leads to it. */
const CLAIMED_OF = /[^，。；：\n]{4,40}$/
const VERB = /(?:并列|位居|位列|排名|居|列)$/
const LONGEST_CLAIM = 42
/** The words of a clause that criticise. */
const DEFICIT = /不高|不到位|不及时|不规范|不够|不准|不全|不足|不强|不实|有误|滞后|薄弱|欠缺|缺失|缺项|偏低|漏[报登]|未达/
const SCOPE = /少数|个别|部分|有的|局部|一些/
/** Length of the words that claim and problem share, and how often a report may use them before they are its subject. */
const SHARED = 4
const MOST_USED = 6
const OBJECT = 10
const MOST_PAIRS = 10
const MOST_CLAIMS = 200
/** Words that any two clauses of a report can share. */
const GENERAL = /覆盖率|满意度|完成率|服务|工作|项目|情况|资金|绩效|全[国省市县]|基本公共|[一二三四五六七八九十\d]/

/**
 * A superlative or 100 % said of what a problem of the same report criticises: 动态监测数据质量并列全国第一 — 动态监测调查质量不高.
 *
 * Compares claims of 100 %, of the first place and of full coverage with the clauses of problems that share their object. It matters
 * because both cannot hold for the same thing, and the problem is what the author knows.
 * Leaves alone: words that the whole report is about; problems of another object. Where the problem is one of 少数 or 个别 places, the
 * two may hold together: a note.
 *
 * 查：100%、第一、全覆盖之类的说法，与说到同一对象的问题。
 * 为什么：对同一件事两者不能都对，而问题才是写报告的人知道的。
 * 不管：整篇报告都在说的词；对象不同的问题。问题只说少数、个别的，两者可以并存，只作提示。
 */
export const claimAgainstProblem: Rule = {
  id: 'claim-against-problem',
  name: { zh: '成绩与问题相互矛盾', en: 'A claim against a problem' },
  catalogue: ['C38'],
  *find(view) {
    const { report } = view
    if (!KINDS.has(report.kind) || report.problems.length === 0) return
    const criticised = report.problems.flatMap(({ text }) => text.split(/[，。；：\n]/).filter((clause) => DEFICIT.test(clause) && clause.length <= 60).map((clause) => ({ clause: clause.trim(), problem: text })))
    let pairs = 0
    for (const { object, at } of claimsOf(view)) {
      const found = criticised.find(({ clause }) => shares(view.text, object, clause))
      const place = found && placeOf(view, found.problem, found.clause)
      if (!place || (place.start <= at.start && at.start < place.end)) continue
      const isLocal = SCOPE.test(found.problem.slice(Math.max(0, found.problem.indexOf(found.clause) - 20), found.problem.indexOf(found.clause) + found.clause.length))
      yield remark(view, [at, place], {
        severity: isLocal ? 'info' : 'warning',
        message: { zh: `“${view.cite(at).quote}”，而问题中说“${view.cite(place).quote}”`, en: `“${view.cite(at).quote}”, while a problem says “${view.cite(place).quote}”` },
        hint: isLocal ? { zh: '一个说总体，一个说局部，可能都成立；核对口径', en: 'One may be of the whole, the other of some places: compare the scope' } : { zh: '两处说法不能同时成立，核对口径和依据', en: 'Both cannot hold: compare scope and evidence' },
        confidence: isLocal ? 0.6 : 0.7,
      })
      if (++pairs === MOST_PAIRS) return
    }
  },
}

function* claimsOf({ text, lines }: CheckView): Generator<{ object: string; at: Span }> {
  let claims = 0
  for (const line of lines)
    for (const m of matchesOf(text.slice(line.start, line.end), SUPERLATIVE)) {
      const start = line.start + m.index
      const object = CLAIMED_OF.exec(text.slice(Math.max(line.start, start - LONGEST_CLAIM), start))?.[0]
      if (object === undefined) continue
      if (++claims > MOST_CLAIMS) return
      const subject = object.replace(VERB, '').replace(/(?:均|都)?(?:已)?[达为是到]{0,2}$/, '').slice(-OBJECT)
      yield { object: subject, at: { start: start - object.length, end: start + m[0].length } }
    }
}

/** Do the two have words in common that are theirs, not those of the whole report? */
function shares(text: string, object: string, clause: string): boolean {
  for (let i = 0; i + SHARED <= object.length; i++) {
    const words = object.slice(i, i + SHARED)
    if (clause.includes(words) && !GENERAL.test(words) && timesIn(text, words) <= MOST_USED) return true
  }
  return false
}

function timesIn(text: string, words: string): number {
  let times = 0
  for (let at = text.indexOf(words); at >= 0 && times <= MOST_USED; at = text.indexOf(words, at + 1)) times++
  return times
}

/** Where the clause of a problem stands in the text; null where edits lie within it. */
function placeOf({ text }: CheckView, problem: string, clause: string): Span | null {
  const from = text.indexOf(problem.slice(0, 12))
  const at = text.indexOf(clause, Math.max(0, from))
  return at < 0 ? null : { start: at, end: at + clause.length }
}
