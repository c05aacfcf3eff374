import { isDeepStrictEqual } from 'node:util'
import type { Analysis, Report } from '../model/analysis.js'
import type { RunChangeTable } from './schema.js'

type Change = Omit<RunChangeTable, 'run_id' | 'sha256'>
const LISTS = ['headings', 'figures', 'problems', 'measures', 'citations', 'facts', 'findings'] as const satisfies readonly (keyof Report)[]

/** What differs between two results of one content, thing by thing. Ids are made of places, so the same thing has the same id. */
export function changesBetween(before: Analysis, after: Analysis): Change[] {
  return [
    ...LISTS.flatMap((table) => differences(table, listOf(before, table), listOf(after, table))),
    ...differences('reports', before.reports.map(headOf), after.reports.map(headOf)),
  ]
}

interface Thing {
  id: string
}
const listOf = (analysis: Analysis, table: (typeof LISTS)[number]): Thing[] => analysis.reports.flatMap((report): readonly Thing[] => report[table])
const headOf = ({ id, title, issuer, kind, period, span }: Report): Thing & Partial<Report> => ({ id, title, issuer, kind, period, span })

function differences(table_name: string, before: readonly Thing[], after: readonly Thing[]): Change[] {
  const old = new Map(before.map((thing) => [thing.id, thing]))
  const now = new Map(after.map((thing) => [thing.id, thing]))
  const out: Change[] = []
  for (const [uid, thing] of now) {
    const was = old.get(uid)
    if (was === undefined) out.push({ table_name, uid, change: 'added', before: null, after: JSON.stringify(thing) })
    else if (!isDeepStrictEqual(was, thing)) out.push({ table_name, uid, change: 'changed', before: JSON.stringify(was), after: JSON.stringify(thing) })
  }
  for (const [uid, thing] of old) if (!now.has(uid)) out.push({ table_name, uid, change: 'removed', before: JSON.stringify(thing), after: null })
  return out
}
