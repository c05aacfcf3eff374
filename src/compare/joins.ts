import { plainName } from '../domain/indicator-keys.js'
import { listOf, readUserTable, textOf, userFileError, type UserFile, type UserRow } from '../domain/user-table.js'
import type { Reading } from './reading.js'

const FILE: UserFile = {
  called: { zh: '指标对应文件', en: 'file of joins' },
  heads: {
    action: ['处理', '并分', '动作', '合并或拆分'],
    names: ['指标', '指标名称', '名称', 'name', 'indicators'],
    from: ['起始年度', '从', '自年度', 'year'],
    issuer: ['单位', '单位名称'],
    note: ['说明', '理由', '备注', 'reason'],
  },
  required: ['action', 'names'],
}
const ACTIONS: Readonly<Record<string, 'join' | 'split'>> = { 并: 'join', 合并: 'join', 同: 'join', join: 'join', 分: 'split', 拆分: 'split', 不同: 'split', split: 'split' }

interface Rule {
  line: number
  action: 'join' | 'split'
  /** Plain names. */
  names: readonly string[]
  from: number | null
  issuer: string | null
  note: string
}
/** What the analyst's file says of a reading. */
export interface Placing {
  line: number
  action: 'join' | 'split'
  /** Readings of one rule with one part belong together; with two parts they never do. */
  part: string
  note: string
}

/** The analyst's own joins and splits of indicators. */
export class Joins {
  private readonly byName = new Map<string, Rule[]>()
  /** @param ignored heads that no field answers to */
  constructor(rules: readonly Rule[] = [], readonly ignored: readonly string[] = []) {
    for (const rule of rules) for (const name of rule.names) this.byName.set(name, [...(this.byName.get(name) ?? []), rule])
  }

  /** The first rule that names the reading; null where none does. */
  placing({ figure, name, sheet, period }: Reading): Placing | null {
    if (this.byName.size === 0) return null
    const worded = [plainName(figure.indicator.name), plainName(name)]
    for (const plain of worded) {
      const rule = this.byName.get(plain)?.find(({ issuer }) => issuer === null || (sheet.column.issuer ?? '').includes(issuer))
      if (rule === undefined) continue
      const { line, action, note, from } = rule
      const year = Number((period ?? sheet.column.period)?.end.slice(0, 4))
      const part = action === 'join' ? '' : from === null ? plain : year >= from ? 'from' : 'before'
      return { line, action, part, note }
    }
    return null
  }
}

/**
 * Reads the analyst's joins and splits, CSV or JSON: action (并, 分), names (parted by ;), and where wanted from (year), issuer, note.
 * 并 A;B: one indicator under two names, whatever base or scope was read; units are never mixed. 分 A;B: never one indicator, though an alias
 * or a likeness says so. 分 A with a year: another indicator from that year on.
 * @throws JianbaoError `bad-user-file` that names the line
 */
export function parseJoins(text: string): Joins {
  const { rows, ignored } = readUserTable(text, FILE)
  return new Joins(rows.map(ruleOf), ignored)
}

function ruleOf(row: UserRow): Rule {
  const said = textOf(row, 'action').trim().toLowerCase()
  const action = ACTIONS[said]
  if (action === undefined) throw userFileError(FILE, row.at, `“${said}”不是处理方式，写 并 或 分`, `"${said}" is neither join nor split`)
  const names = listOf(row, 'names').map(plainName)
  const year = textOf(row, 'from').replace(/年度?$/, '')
  if (year !== '' && !/^\d{4}$/.test(year)) throw userFileError(FILE, row.at, `“${year}”不是四位数的年度`, `"${year}" is no year of four digits`)
  if (year !== '' && action === 'join') throw userFileError(FILE, row.at, '合并不能写起始年度', 'a join has no year')
  if (names.length < 2 && (action === 'join' || year === '')) throw userFileError(FILE, row.at, '至少要两个指标，用 ; 隔开；拆分一个指标要写起始年度', 'two names are needed, parted by ; — to split one, give a year')
  const issuer = textOf(row, 'issuer')
  return { line: row.line, action, names, from: year === '' ? null : Number(year), issuer: issuer === '' ? null : issuer, note: textOf(row, 'note') }
}
