import { selfEvaluationForm } from '../../domain/self-evaluation-form.js'
import { addable, columnsOf, isAmount, sumClaim, sumVerdict, type CheckCell, type CheckTable, type Claim, type Operand, type Rule, type TableColumn } from '../kit.js'

/** What a row or a column is called that adds up the others. */
const TOTAL = /(?:合计|总计|共计|小计|总额|合计数|总计数)(?:[（(][^（）()]*[）)])?[:：]?$/
/** A row that is a part of the row above. */
const PART = /^其中|^[#＃]/
/** Rows that add up nothing: shares, changes, notes. */
const NO_PART = /占|比重|增[减长]|同比|备注|说明|结转下年/
/** A sum that misses its total by less is meant to reach it. */
const NEAR = 0.02
/** Lines of a table that lists so many parts are a register. */
const MOST = 400

/**
 * Rows and columns of a table against their 合计.
 *
 * Adds up what stands above (or below) a row of totals, and beside a column of totals. Which rows are parts is learnt from the columns
 * that do add up; rows below 其中 and items of a lower level of codes are parts of parts. It matters because a table whose own total
 * fails has been edited after it was added up.
 * Leaves alone: tables no column of which adds up, unless they are plain lists that miss their total by little; columns of rates;
 * 绩效自评表, which has rules of its own. Blanks count as nothing. Source: 项目支出绩效自评表 and tables of budgets (各资金来源行列合计).
 *
 * 查：表里的合计行、合计列，与应当加起来等于它的各行各列。哪些行是分项，从算得通的列里看出；“其中”以下和下一级科目是分项的分项。
 * 为什么：自己的合计都算不通，说明这张表加好以后又改过。
 * 不管：没有一列算得通的表（除非只是普通的清单而差得很少）；比率的列；绩效自评表（另有规则）。空格当作没有。
 * 依据：项目支出绩效自评表和预算表（各资金来源行列合计）。
 */
export const tableTotals: Rule = {
  id: 'table-totals',
  name: { zh: '表的合计', en: 'Totals of tables' },
  catalogue: ['C05', 'C06'],
  *find(view) {
    for (const table of view.tables) {
      const columns = columnsOf(table).filter(({ figures }) => [...figures.values()].every((one) => isAmount(one) && one.figure.role !== 'change'))
      if (columns.length === 0 || table.rows.length > MOST || selfEvaluationForm(table.rows)) continue
      yield* downColumns(table, columns)
      yield* acrossRows(columns)
    }
  },
}

interface Sum {
  whole: Operand
  parts: readonly Operand[]
}

function* downColumns(table: CheckTable, columns: readonly TableColumn[]): Generator<Claim> {
  const names = table.rows.map((row) => nameOf(row))
  const isData = table.rows.map((row) => row.some(({ operands, columnHeaders }) => operands.length > 0 && columnHeaders.length > 0))
  for (const [r, name] of names.entries()) {
    if (!isData[r] || !TOTAL.test(name)) continue
    const rows = rowsOf(names, isData, r)
    if (rows.length < 2) continue
    const levels = levelsOf(table, names, rows)
    const top = Math.min(...levels)
    const ways = [rows, rows.filter((row) => !PART.test(names[row]!)), rows.filter((_, i) => levels[i] === top)].filter((way, i, all) => way.length >= 2 && (i === 0 || way.length < all[0]!.length))
    yield* judged(ways.map((way) => columns.flatMap((column) => sumAt(column, r, way))), ways.at(-1)!.length === rows.length && !rows.some((row) => PART.test(names[row]!)))
  }
}

/** Rows that a total may add up: up to the head or the total before it, or below it where it stands first. */
function rowsOf(names: readonly string[], isData: readonly boolean[], r: number): number[] {
  const run = (step: number): number[] => {
    const rows: number[] = []
    for (let i = r + step; i >= 0 && i < names.length && isData[i] && !TOTAL.test(names[i]!); i += step) if (!NO_PART.test(names[i]!)) rows.push(i)
    return step < 0 ? rows.reverse() : rows
  }
  const above = run(-1)
  return above.length > 0 ? above : run(1)
}

/** Depth of each row: by the length of its code, else by its number and 其中. */
function levelsOf(table: CheckTable, names: readonly string[], rows: readonly number[]): number[] {
  const codes = rows.map((row) => /^\d{3,11}$/.exec(table.rows[row]![0]?.text.trim() ?? '')?.[0].length ?? null)
  if (codes.every((length) => length !== null)) return codes
  let below = 0
  return rows.map((row) => {
    const name = names[row]!
    if (/^[一二三四五六七八九十]{1,3}、/.test(name)) return (below = 1)
    if (/^[（(][一二三四五六七八九十]{1,3}[）)]/.test(name)) return (below = 2)
    if (PART.test(name)) return (below = 4)
    return below === 0 ? 1 : Math.max(below, /^\d{1,2}[.．、]/.test(name) ? 3 : below)
  })
}

const nameOf = (row: readonly CheckCell[]): string => (row.find(({ content, text }) => content === 'words' && !/^\d/.test(text))?.text ?? '').replaceAll(/\s/g, '')

function sumAt({ figures }: TableColumn, total: number, rows: readonly number[]): Sum[] {
  const whole = figures.get(total)
  const parts = rows.flatMap((row) => figures.get(row) ?? [])
  return whole && parts.length >= 2 ? sumIfAddable(whole, parts) : []
}

const sumIfAddable = (whole: Operand, parts: readonly Operand[]): Sum[] => (whole.isPlain && parts.every((part) => part.isPlain && addable(part, whole)) ? [{ whole, parts }] : [])

/** Of the ways to add up, the one that holds most often; what misses it is off where others hold. */
function* judged(ways: readonly (readonly Sum[])[], isPlainList: boolean): Generator<Claim> {
  const held = ways.map((sums) => sums.filter(({ whole, parts }) => sumVerdict(whole, parts) !== 'off').length)
  const best = held.indexOf(Math.max(...held))
  const sums = ways[best] ?? []
  const isProven = held[best]! >= 2 || (held[best] === 1 && (sums.find(({ whole, parts }) => sumVerdict(whole, parts) !== 'off')?.parts.length ?? 0) >= 3)
  for (const { whole, parts } of sums) {
    const verdict = sumVerdict(whole, parts)
    if (verdict !== 'off') yield sumClaim(whole, parts, verdict)
    else if ((isProven && held[best]! * 2 >= sums.length) || (isPlainList && isNear(whole, parts))) yield sumClaim(whole, parts, 'off')
  }
}

const isNear = (whole: Operand, parts: readonly Operand[]): boolean => Math.abs(parts.reduce((so, { approximate }) => so + approximate, 0) - whole.approximate) <= NEAR * whole.approximate

/** A column 合计 with the columns behind it, or before it, up to the next column of totals. */
function* acrossRows(columns: readonly TableColumn[]): Generator<Claim> {
  for (const [c, total] of columns.entries()) {
    if (!TOTAL.test(total.head)) continue
    const until = (list: readonly TableColumn[]): TableColumn[] => list.slice(0, [...list, total].findIndex(({ head }) => TOTAL.test(head)))
    const ways = [until(columns.slice(c + 1)), until(columns.slice(0, c).toReversed()).toReversed()].filter(({ length }) => length >= 2)
    const sums = ways.map((way) => [...total.figures].flatMap(([row, whole]) => sumIfAddable(whole, way.flatMap(({ figures }) => figures.get(row) ?? [])).filter(({ parts }) => parts.length >= 2)))
    yield* judged(sums, false)
  }
}
