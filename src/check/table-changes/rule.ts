import { addable, columnsOf, growthClaim, growthOf, isAmount, rowsWith, type Claim, type Growth, type Rule, type TableColumn } from '../kit.js'

/** Rows that must hold before two columns are taken for the two values a change lies between. */
const LEARNT = 2
/** Rows by which the pair is chosen. */
const SAMPLE = 24

/**
 * Columns of two years and of the change between them: 2023年预算数, 2024年预算数, 增减额, 增减率.
 *
 * Recomputes each change of a table, as a difference or in per cent, from the two columns that give it in most rows, or that are the
 * only two years. It matters because budgets and final accounts are explained by their changes.
 * Leaves alone: changes against a year that the table does not print; columns of changes that no row agrees with.
 * Source: tables of budgets and final accounts of departments (部门预算公开, 部门决算公开).
 *
 * 查：表里两个年度的数与它们之间的增减额、增减率，逐行重新计算。
 * 为什么：预算决算都用增减来说明。
 * 不管：与表里没有的年度相比的增减；没有一行算得通的增减栏。
 * 依据：部门预算公开、部门决算公开的表格。
 */
export const tableChanges: Rule = {
  id: 'table-changes',
  name: { zh: '表中的增减', en: 'Changes in tables' },
  catalogue: ['C18'],
  *find(view) {
    for (const table of view.tables) {
      const columns = columnsOf(table)
      const values = columns.filter(({ figures }) => [...figures.values()].every((one) => one.figure.role !== 'change' && (isAmount(one) || one.figure.kind === 'rate')))
      for (const stated of columns) if ([...stated.figures.values()].every(({ figure }) => figure.role === 'change')) yield* inColumn(stated, values)
    }
  },
}

interface Pair {
  from: TableColumn
  to: TableColumn
}

function* inColumn(stated: TableColumn, values: readonly TableColumn[]): Generator<Claim> {
  let best: { pair: Pair; grown: Map<number, Growth>; holding: number } | null = null
  for (const from of values)
    for (const to of values) {
      if (from === to) continue
      const grown = growthIn({ from, to }, stated, SAMPLE)
      const holding = [...grown.values()].filter(({ verdict }) => verdict !== 'off').length
      // A difference of amounts without a sign holds both ways round: the earlier year is where it comes from.
      if (grown.size > 0 && (!best || holding > best.holding || (holding === best.holding && isEarlier(from, to) && !isEarlier(best.pair.from, best.pair.to)))) best = { pair: { from, to }, grown, holding }
    }
  if (!best) return
  const { pair, grown, holding } = best
  const isKnown = holding >= LEARNT || (holding === grown.size && isEarlier(pair.from, pair.to)) || (grown.size === 1 && values.length === 2 && isEarlier(pair.from, pair.to))
  if (!isKnown || (grown.size > 1 && holding * 2 < grown.size)) return
  for (const [row, growth] of growthIn(pair, stated)) yield growthClaim(pair.from.figures.get(row)!, pair.to.figures.get(row)!, stated.figures.get(row)!, growth)
}

function growthIn({ from, to }: Pair, stated: TableColumn, most = Infinity): Map<number, Growth> {
  const grown = new Map<number, Growth>()
  for (const row of rowsWith(stated, from, to).slice(0, most)) {
    const [a, b, by] = [from.figures.get(row)!, to.figures.get(row)!, stated.figures.get(row)!]
    const growth = a.isPlain && b.isPlain && by.isPlain && addable(a, b) ? growthOf(a, b, by) : null
    if (growth) grown.set(row, growth)
  }
  return grown
}

/** By the roles of its figures, else by the years in the heads. */
function isEarlier(from: TableColumn, to: TableColumn): boolean {
  const [a, b] = [[...from.figures.values()][0]!.figure, [...to.figures.values()][0]!.figure]
  if ((a.role === 'previous') !== (b.role === 'previous')) return a.role === 'previous'
  return a.period !== null && b.period !== null && a.period.end < b.period.start
}
