import { polarityOf } from '../domain/indicator-polarity.js'
import { plainName, relatedKey } from '../domain/indicator-keys.js'
import { joinDrifted } from './align.js'
import { cellsOf, unitOf, type Filled } from './cells.js'
import { changeOf, pairsToCompare } from './changes.js'
import type { Indicator } from './comparison.js'
import { displayOf } from './display.js'
import { emptiesOf, Mentions, type Neighbour } from './empties.js'
import { groupBy } from './group-by.js'
import type { Joins } from './joins.js'
import { presenceOf } from './presence.js'
import { readingsOf } from './reading.js'
import { rowsOf, type Row } from './rows.js'
import type { Sheet } from './sheets.js'
import { movedTargets, targetsOf } from './targets.js'

/** An indicator with the cells it is made of, for those who look across rows. */
export interface BuiltIndicator {
  indicator: Indicator
  cells: readonly Filled[]
}

/** The matrix: every indicator of every report, aligned, in the order in which the reports name them. */
export function indicatorsOf(sheets: readonly Sheet[], joins: Joins, by: 'period' | 'issuer'): BuiltIndicator[] {
  const rows = joinDrifted(rowsOf(sheets.flatMap(readingsOf), joins)).toSorted((a, b) => orderOf(a) - orderOf(b))
  const units = rows.map(unitOf)
  const cells = rows.map((row, i) => cellsOf(row, `i${i + 1}`, units[i]!))
  const neighbours = neighboursOf(rows, cells)
  const mentions = new Mentions()
  return rows.map((row, i) => {
    const id = `i${i + 1}`
    const own = cells[i]!
    const name = nameOf(row)
    const better = polarityOf(name)
    const pairs = pairsToCompare(own, by)
    const { base, scope, cumulative } = row.traits
    const indicator: Indicator = {
      id,
      key: row.keys[0]!,
      name,
      aspect: row.traits.aspect,
      kind: row.readings[0]!.figure.kind,
      unit: units[i]!,
      per: row.readings[0]!.figure.per,
      display: displayOf(units[i]!, own.flatMap(({ values }) => values)),
      scope: scope === '' ? null : scope,
      basis: { of: base === '' ? null : base, asOf: row.readings.find(({ figure }) => figure.basis.asOf !== null)?.figure.basis.asOf ?? null, cumulative: cumulative ? true : null },
      better,
      names: namesOf(row),
      cells: own.map(({ cell }) => cell),
      empty: emptiesOf(row, id, own, sheets, neighbours, mentions),
      changes: pairs.map(([from, to]) => changeOf(from, to, better)),
      targets: targetsOf(own, better),
      moved: by === 'issuer' ? [] : movedTargets(pairs, better),
      presence: presenceOf(own, sheets, by),
    }
    return { indicator, cells: own }
  })
}

/** By the first report that has it, and its place there. */
const orderOf = ({ readings }: Row): number => Math.min(...readings.map(({ sheet, figure }) => sheet.index * 1e9 + figure.span.start))

/** The wording that most reports use, the latest of those. */
function nameOf({ readings }: Row): string {
  const byName = groupBy(readings, ({ name }) => plainName(name))
  return [...byName].reduce((best, next) => (next[1].length >= best[1].length ? next : best))[0]
}

function namesOf({ readings, wordings }: Row): Indicator['names'] {
  const byName = groupBy(readings, ({ name }) => plainName(name))
  return [...byName].map(([name, told]) => ({ name, columns: [...new Set(told.map(({ sheet }) => sheet.column.id))], score: wordings.get(name)!.score, reasons: wordings.get(name)!.reasons }))
}

function neighboursOf(rows: readonly Row[], cells: readonly (readonly Filled[])[]): Map<string, Neighbour[]> {
  const out = new Map<string, Neighbour[]>()
  for (const [i, row] of rows.entries()) {
    const neighbour = { id: `i${i + 1}`, row, holds: new Set(cells[i]!.map(({ cell }) => `${cell.column}|${cell.slot}`)) }
    for (const key of new Set(row.keys.map(relatedKey))) out.set(key, [...(out.get(key) ?? []), neighbour])
  }
  return out
}
