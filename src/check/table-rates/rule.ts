import { definitionOf } from '../../domain/rate-definitions.js'
import { addable, columnsOf, isAmount, rowsWith, shareClaim, shareVerdict, type Claim, type Operand, type Rule, type TableColumn } from '../kit.js'

/** A formula in a head: 执行率（B/A）, ③＝②÷①. */
const FORMULA = /([A-Z①-⑩\d])\s{0,2}[/／÷]\s{0,2}([A-Z①-⑩\d])/
/** Of several columns of plans, the one a rate is reckoned on. Source: 项目支出绩效自评表 (执行率 = 全年执行数 ÷ 全年预算数). */
const FIRST = /全年|调整|[（(]A[）)]/
/** Rows that must hold before an unnamed pair of columns is taken for the inputs of a third. */
const LEARNT = 3
/** Rows by which the pair is chosen. */
const SAMPLE = 24

/**
 * A column of rates and the columns it is reckoned from: 预算数, 支出数, 执行率 in one table.
 *
 * Recomputes each rate of a table from the two amounts of its row: by the formula in the head (B/A), by what the rate is called, or by
 * the two columns that give it in most rows. It matters because tables are what is submitted, and the text around repeats them.
 * Leaves alone: columns whose inputs stand in another table; rates that no row of the table agrees with, which rest on another base;
 * changes. Source: the form of 财预〔2020〕10号, annex 1.
 *
 * 查：表里的一栏比率，按表头的算式（B/A）、比率的名称，或多数行都算得通的两栏，逐行重新计算。
 * 为什么：报送的是表，正文不过是把表里的数再说一遍。
 * 不管：分子分母在另一张表里的；没有一行算得通的（口径不同）；增减的栏。
 * 依据：项目支出绩效自评表，财预〔2020〕10号。
 */
export const tableRates: Rule = {
  id: 'table-rates',
  name: { zh: '表中的比率', en: 'Rates in tables' },
  catalogue: ['C01', 'C02', 'C08'],
  *find(view) {
    for (const table of view.tables) {
      const columns = columnsOf(table)
      const amounts = columns.filter(({ figures }) => [...figures.values()].some((one) => isAmount(one) && one.figure.role !== 'change'))
      for (const stated of columns.filter(isRates)) yield* inColumn(stated, amounts)
    }
  },
}

const isRates = ({ head, figures }: TableColumn): boolean => /率|占|比[例重]|进度|[%％]/.test(head) && [...figures.values()].every(({ figure }) => figure.kind === 'rate' && figure.unit === '%' && figure.role !== 'change')

interface Pair {
  numerator: TableColumn
  denominator: TableColumn
  /** How the two are known: by a formula, by name, or only by what their rows give. */
  by: 'formula' | 'name' | 'rows'
}

function* inColumn(stated: TableColumn, amounts: readonly TableColumn[]): Generator<Claim> {
  let best: { pair: Pair; tried: number[]; holding: number } | null = null
  for (const pair of pairsOf(stated, amounts)) {
    const tried = rowsOf(stated, pair, SAMPLE)
    const holding = tried.filter((row) => verdictAt(stated, pair, row) !== 'off').length
    if (tried.length > 0 && (!best || holding > best.holding)) best = { pair, tried, holding }
  }
  if (!best) return
  const { pair, tried, holding } = best
  const isKnown = pair.by === 'rows' ? holding >= LEARNT : pair.by === 'formula' || holding > 0 || tried.length === 1
  if (!isKnown || (tried.length > 1 && holding * 2 < tried.length && pair.by !== 'formula')) return
  for (const row of rowsOf(stated, pair)) yield shareClaim(stated.figures.get(row)!, inputsAt(pair, row), verdictAt(stated, pair, row))
}

/** Rows in which the three stand, the first `most` of them. */
const rowsOf = (stated: TableColumn, pair: Pair, most = Infinity): number[] => rowsWith(stated, pair.numerator, pair.denominator).slice(0, most).filter((row) => mayBeShare(stated, pair, row))
const inputsAt = ({ numerator, denominator }: Pair, row: number): readonly [Operand, Operand] => [numerator.figures.get(row)!, denominator.figures.get(row)!]
const verdictAt = (stated: TableColumn, pair: Pair, row: number): ReturnType<typeof shareVerdict> => shareVerdict(stated.figures.get(row)!, inputsAt(pair, row))

function mayBeShare(stated: TableColumn, pair: Pair, row: number): boolean {
  const [a, b] = inputsAt(pair, row)
  return stated.figures.get(row)!.isPlain && a.isPlain && b.isPlain && isAmount(a) && isAmount(b) && addable(a, b) && b.approximate > 0
}

/** Pairs of columns that a column of rates may be reckoned from, the likeliest first. */
function* pairsOf(stated: TableColumn, amounts: readonly TableColumn[]): Generator<Pair> {
  const formula = FORMULA.exec(stated.head)
  if (formula) {
    const called = (letter: string): TableColumn | undefined => amounts.find(({ heads }) => heads.some((head) => isMarked(head, letter)))
    const [numerator, denominator] = [called(formula[1]!), called(formula[2]!)]
    if (numerator && denominator && numerator !== denominator) {
      yield { numerator, denominator, by: 'formula' }
      return
    }
  }
  const definition = definitionOf(stated.head.replaceAll(/[（(][^（）()]*[）)]|[%％]/g, ''))
  if (definition) {
    const numerators = amounts.filter(({ head }) => definition.numerator.test(head) && !/预算(?:数|额)?$|计划/.test(head))
    for (const words of definition.denominators) {
      const denominators = amounts.filter((one) => words.test(one.head) && !numerators.includes(one)).sort((a, b) => Number(FIRST.test(b.head)) - Number(FIRST.test(a.head)))
      for (const denominator of denominators) for (const numerator of numerators) yield { numerator, denominator, by: 'name' }
    }
  }
  for (const numerator of amounts) for (const denominator of amounts) if (numerator !== denominator) yield { numerator, denominator, by: 'rows' }
}

/** 全年预算数（A）, 预算数① or A: the letter that a formula calls a column by. */
const isMarked = (head: string, letter: string): boolean => new RegExp(String.raw`^${letter}$|[（(]${letter}[）)]|^${letter}[.、]|${/[①-⑩]/.test(letter) ? letter : '(?!)'}`).test(head)
