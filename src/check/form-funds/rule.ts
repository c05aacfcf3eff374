import { addable, figureIn, formsOf, isAmount, sumClaim, sumVerdict, type CheckFormRow, type Claim, type Operand, type Rule } from '../kit.js'

const TOTAL = /资金总额|资金合计|^合计$|^总计$/
/** Sources of money that the form lists below the total. Source: 项目支出绩效自评表 (当年财政拨款、上年结转资金、其他资金). */
const SOURCES = /财政拨款|财政资金|财政补助|结转|其他|自[有筹]|单位资金|社会资金|债券/
/** What 财政拨款 comes from: parts of a part where it is listed too. */
const ORIGIN = /中央|省|市|县|区|乡|镇|地方|上级|本级/
const FIELDS = ['initial', 'budget', 'executed'] as const

/**
 * The money of a 绩效自评表: 年度资金总额 against 财政拨款, 上年结转资金 and 其他资金, in each column.
 *
 * Adds up the sources of money below the total, once for the budget of the year's beginning, the budget of the whole year, and what
 * was spent. It matters because the rate of execution, and ten of the hundred points, rest on this row.
 * Leaves alone: forms that list where 财政拨款 comes from beside it (parts of a part); rows of no known source; blanks count as nothing.
 * Source: 财预〔2020〕10号, annex 1.
 *
 * 查：绩效自评表的资金：年度资金总额与财政拨款、上年结转资金、其他资金，在年初预算数、全年预算数、全年执行数三栏里各加一次。
 * 为什么：执行率和一百分里的十分都从这一行来。
 * 不管：把财政拨款的来源并列写出的（分项的分项）；来源不明的行。空格当作没有。
 * 依据：财预〔2020〕10号 附件1。
 */
export const formFunds: Rule = {
  id: 'form-funds',
  name: { zh: '自评表的资金', en: 'Money of the self-evaluation form' },
  catalogue: ['C06'],
  *find(view) {
    for (const { funds } of formsOf(view))
      for (const [i, row] of funds.entries()) {
        if (!TOTAL.test(row.name)) continue
        const end = funds.findIndex((one, k) => k > i && TOTAL.test(one.name))
        const parts = topSources(funds.slice(i + 1, end < 0 ? undefined : end))
        if (parts) for (const field of FIELDS) yield* inColumn(row, parts, field)
      }
  },
}

/** The rows that make up the total, or null where that is not clear. */
function topSources(rows: readonly CheckFormRow[]): CheckFormRow[] | null {
  const named = rows.map((row) => ({ row, name: row.name.replace(/^其中[:：]?/, '') })).filter(({ name }) => name !== '')
  const origins = named.filter(({ name }) => ORIGIN.test(name) && !/其他|结转/.test(name))
  const whole = named.some(({ name }) => /财政拨款/.test(name) && !origins.some((one) => one.name === name))
  const top = whole ? named.filter((one) => !origins.includes(one)) : named
  return top.length > 0 && top.every(({ name }) => SOURCES.test(name) || ORIGIN.test(name)) ? top.map(({ row }) => row) : null
}

function* inColumn(total: CheckFormRow, rows: readonly CheckFormRow[], field: (typeof FIELDS)[number]): Generator<Claim> {
  const whole = figureIn(total, field)
  if (!whole || !isAmount(whole)) return
  const parts: Operand[] = []
  for (const row of rows) {
    const cell = row.cells[field]
    if (!cell || cell.content === 'blank') continue
    const part = figureIn(row, field)
    // Words, or a number that was not read: nothing can be said of this column.
    if (!part || !addable(part, whole)) return
    parts.push(part)
  }
  if (parts.length > 0) yield sumClaim(whole, parts, sumVerdict(whole, parts))
}
