import { sql, type ExpressionBuilder, type ExpressionWrapper, type SelectQueryBuilder, type SqlBool } from 'kysely'
import { indicatorKey } from '../domain/indicator-keys.js'
import { FIGURE_KINDS, type Figure } from '../model/analysis.js'
import { convert } from '../normalize/convert.js'
import { issuerKey } from './issuer-key.js'
import type { Tables } from './schema.js'
import type { Range, Selection } from './selectors.js'

/** A query over reports of current results, with the documents they stand in. */
export type ReportQuery<O> = SelectQueryBuilder<Tables, 'reports' | 'documents', O>
type ReportExpression = ExpressionBuilder<Tables, 'reports' | 'documents'>
type FigureExpression = ExpressionBuilder<Tables, 'figures' | 'reports' | 'documents'>
type Condition = ExpressionWrapper<Tables, never, SqlBool>

const isFigureKind = (kind: string): boolean => (FIGURE_KINDS as readonly string[]).includes(kind)
/** `%` and `_` of a name are no wildcards. */
const contains = (text: string): string => `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`
const like = (column: string, text: string) => sql<SqlBool>`${sql.ref(column)} like ${contains(text)} escape '\\'`

/** The conditions of a selection that speak of reports; `figures:` conditions are `figureConditions`. */
export function reportConditions(eb: ReportExpression, selection: Selection): Condition[] {
  const out: Condition[] = []
  const any = (values: readonly string[], one: (value: string) => Parameters<ReportExpression['or']>[0] extends readonly (infer E)[] ? E : never): void => {
    if (values.length > 0) out.push(eb.or(values.map(one)))
  }
  any(selection.issuer, (name) => eb.or([eb('issuer_key', '=', issuerKey(simple(name)) ?? ''), like('reports.issuer', simple(name))]) as never)
  any(selection.title, (words) => like('reports.title', simple(words)) as never)
  any(selection.kind.filter((kind) => !isFigureKind(kind)), (kind) => eb('reports.kind', '=', kind) as never)
  any(selection.id, (id) => eb.or([eb('reports.uid', '=', id), sql<SqlBool>`documents.sha256 like ${`${id.replaceAll(/[\\%_]/g, '')}%`}`]) as never)
  any(selection.file, (path) => eb.exists(eb.selectFrom('files').select('files.id').whereRef('files.sha256', '=', 'documents.sha256').where(like('files.path', path))) as never)
  if (selection.year.length > 0) out.push(eb.or(selection.year.map((range) => overlaps(eb, range))))
  return out
}

/** Does the period reported on touch the years? */
function overlaps(eb: ReportExpression, { from, to }: Range) {
  const conditions = [eb('reports.period_start', 'is not', null)]
  if (to !== null) conditions.push(eb('reports.period_start', '<=', `${to}-12-31`))
  if (from !== null) conditions.push(eb('reports.period_end', '>=', `${from}-01-01`))
  return eb.and(conditions)
}

/** The conditions of a selection that speak of figures. */
export function figureConditions(eb: FigureExpression, selection: Selection): Condition[] {
  const out: Condition[] = []
  const add = (conditions: readonly unknown[]): void => {
    if (conditions.length > 0) out.push(eb.or(conditions as never))
  }
  add(selection.indicator.map((name) => eb.or([eb('indicator_key', '=', indicatorKey(simple(name))), like('figures.indicator', simple(name))])))
  add(selection.kind.filter(isFigureKind).map((kind) => eb('figures.kind', '=', kind)))
  add(selection.role.map((role) => eb('figures.role', '=', role)))
  add(selection.unit.map((unit) => eb('figures.unit', '=', unit)))
  add(selection.scope.map((scope) => like('figures.scope', simple(scope))))
  add(selection.value.map((range) => eb.and([...(range.from === null ? [] : [eb('high', '>=', Number(range.from))]), ...(range.to === null ? [] : [eb('low', '<=', Number(range.to))])])))
  return out
}

/** Does a selection speak of figures, so that reports without such a figure are not meant? */
export const namesFigures = (s: Selection): boolean => [s.indicator, s.role, s.unit, s.scope, s.value, s.kind.filter(isFigureKind)].some((values) => values.length > 0)

/** `figureConditions` for a figure in hand. */
export function meansFigure(selection: Selection): (figure: Figure) => boolean {
  const kinds = selection.kind.filter(isFigureKind)
  const names = selection.indicator.map((name) => ({ key: indicatorKey(simple(name)), words: simple(name) }))
  const scopes = selection.scope.map(simple)
  const holds = (values: readonly unknown[], fits: boolean): boolean => values.length === 0 || fits
  return ({ kind, role, unit, scope, value, indicator }) => {
    const numbers = (typeof value === 'string' ? [value] : value).map(Number)
    const inRange = ({ from, to }: Range): boolean => (from === null || Math.max(...numbers) >= Number(from)) && (to === null || Math.min(...numbers) <= Number(to))
    return (
      holds(kinds, kinds.includes(kind)) &&
      holds(selection.role, selection.role.includes(role)) &&
      holds(selection.unit, selection.unit.includes(unit)) &&
      holds(scopes, scopes.some((words) => scope?.includes(words))) &&
      holds(names, names.some(({ key, words }) => indicator.key === key || indicator.name.includes(words))) &&
      holds(selection.value, selection.value.some(inRange))
    )
  }
}

const simple = (text: string): string => convert(text).text
