import { DISPOSITIONS, localDay, type Disposition, type DispositionKind } from '../model/disposition.js'
import { JianbaoError } from '../model/error.js'
import { anchorOf } from '../review/anchor.js'
import { mainEvidence } from '../review/main-evidence.js'
import { analysisOf, filesOf, reportsOf } from './query.js'
import type { Selection } from './selectors.js'
import type { Store } from './store.js'

/** What is decided about findings. */
export interface Decision {
  as: DispositionKind
  /** Why. Not empty. */
  reason: string
  /** Who decides. Not empty. */
  by: string
  /** The last day on which it counts, as 2026-12-31; for good when left out. */
  until?: string | null
  /** When it is decided, ISO date-time; now when left out. */
  at?: string
}
/** A finding that was disposed of. */
export interface Disposed extends Disposition {
  /** Id of the finding. */
  finding: string
  rule: string
  quote: string
  files: string[]
}

/** Fewer characters of a fingerprint name too many findings. */
export const SHORTEST_NAME = 6

/** Where a fingerprint that was named stands. */
interface Place {
  document: number
  sha256: string
  fingerprint: string
  uid: string
  /** Whose report it is: the same issuer's versions and copies are one matter. */
  whose: string
  issuer: string | null
}

/**
 * Writes what a person decided about findings. A finding is named by the beginning of its fingerprint; what stands again in other
 * versions or copies of one issuer's report is decided with it.
 * @param names beginnings of fingerprints, at least `SHORTEST_NAME` characters
 * @throws JianbaoError `finding-name`, `finding-unknown`, `finding-ambiguous`, `bad-decision`; nothing is written then
 */
export async function dispose(store: Store, names: readonly string[], decision: Decision, selection: Selection): Promise<Disposed[]> {
  const { as, reason, by, until, at } = checked(decision)
  const prefixes = names.map(prefixOf)
  const places = new Map<string, Place>()
  for (const prefix of prefixes) for (const place of await placesOf(store, prefix, selection)) places.set(`${place.document} ${place.uid}`, place)
  const out: Disposed[] = []
  await store.db.transaction().execute(async (db) => {
    for (const { document, sha256, fingerprint, uid } of places.values()) {
      const analysis = await analysisOf(db, document)
      const { finding, report } = analysis.reports.flatMap((r) => r.findings.map((f) => ({ finding: f, report: r }))).find((one) => one.finding.id === uid)!
      const { start } = report.span
      const anchor = anchorOf(analysis.source.text!, mainEvidence(finding)?.span ?? { start, end: start })
      await db.insertInto('decisions').values({ document_id: document, uid, ...anchor, verdict: as, reason, author: by, made_at: at, fingerprint, rule: finding.rule, until }).execute()
      out.push({ fingerprint, as, reason, by, at, until, finding: uid, rule: finding.rule, quote: anchor.quote, files: await filesOf(db, sha256) })
    }
  })
  return out
}

/** @throws JianbaoError `bad-decision` */
function checked({ as, reason, by, until = null, at = new Date().toISOString() }: Decision): Required<Decision> & { until: string | null } {
  if (!DISPOSITIONS.includes(as)) throw bad(`没有这种意见：${String(as)}`, `No such disposition: ${String(as)}`, `意见有：${DISPOSITIONS.join('、')}`, `They are ${DISPOSITIONS.join(', ')}`)
  if (reason.trim() === '') throw bad('没有写理由', 'The reason is empty', '写明理由', 'Give the reason')
  if (by.trim() === '') throw bad('没有写是谁', 'The name is empty', '写明姓名', 'Give the name')
  if (until !== null && !isDay(until)) throw bad(`不是日期：${until}`, `Not a date: ${until}`, '日期写作 2026-12-31', 'A date is written 2026-12-31')
  if (until !== null && until < localDay(new Date(at))) throw bad(`截止日期已过：${until}`, `The end date is over: ${until}`, '截止日期须在今天或以后', 'It must be today or later')
  return { as, reason: reason.trim(), by: by.trim(), until, at }
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** @throws JianbaoError `finding-name` */
function prefixOf(name: string): string {
  const prefix = name.trim().toLowerCase()
  if (/^[0-9a-f]+$/.test(prefix) && prefix.length >= SHORTEST_NAME) return prefix
  throw new JianbaoError('finding-name', 'cli', { zh: `不是发现的编号：${name}`, en: `Not the name of a finding: ${name}` }, { zh: `写发现指纹的前 ${SHORTEST_NAME} 位以上，jianbao check 每处都列出`, en: `Give ${SHORTEST_NAME} or more characters of its fingerprint, which jianbao check shows` })
}

async function placesOf(store: Store, prefix: string, selection: Selection): Promise<Place[]> {
  const rows = await reportsOf(store, selection)
    .innerJoin('findings', 'findings.report_id', 'reports.id')
    .where('findings.fingerprint', '>=', prefix)
    .where('findings.fingerprint', '<', `${prefix}g`)
    .select(['documents.id as document', 'documents.sha256', 'reports.issuer', 'reports.issuer_key', 'findings.fingerprint', 'findings.uid'])
    .orderBy('findings.id')
    .execute()
  if (rows.length === 0) throw new JianbaoError('finding-unknown', 'cli', { zh: `库里没有这处发现：${prefix}`, en: `The library has no such finding: ${prefix}` }, { zh: '用 jianbao check --all 看各处的编号', en: 'See their names with jianbao check --all' })
  const places = rows.map((row) => ({ ...row, whose: row.issuer_key ?? row.issuer ?? row.sha256 }))
  const matters = new Map(places.map((place) => [`${place.fingerprint} ${place.whose}`, place]))
  if (matters.size > 1) throw await ambiguous(store, prefix, [...matters.values()])
  return places
}

/** Matters named where several are meant. */
const SHOWN = 5

async function ambiguous({ db }: Store, name: string, matters: readonly Place[]): Promise<JianbaoError> {
  const shown: string[] = []
  for (const { fingerprint, issuer, sha256 } of matters.slice(0, SHOWN)) shown.push(`${fingerprint}（${issuer ?? (await filesOf(db, sha256))[0] ?? sha256.slice(0, 12)}）`)
  const more = matters.length > SHOWN ? '…' : ''
  return new JianbaoError('finding-ambiguous', 'cli', { zh: `${name} 指到 ${matters.length} 处：${shown.join('、')}${more}`, en: `${name} names ${matters.length} findings: ${shown.join(', ')}${more}` }, { zh: '多写几位；编号相同而单位不同的，加筛选条件（issuer: file: id:）', en: 'Give more characters; where the names are equal and the issuers are not, add a selector (issuer: file: id:)' })
}

const bad = (zh: string, en: string, hintZh: string, hintEn: string): JianbaoError => new JianbaoError('bad-decision', 'cli', { zh, en }, { zh: hintZh, en: hintEn })
