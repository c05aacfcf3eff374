import type { LaterSaying, LedgerProblem } from '../comparison.js'
import { At, Badge, Choice, ColumnName, Field, Say } from './parts.js'
import { anchor, said, type View } from './view.js'
import { STATUSES } from './words.js'

/** Problems through the years: when they were seen, what was promised, what later reports say of it. */
export function Ledger({ view }: { view: View }) {
  const { problems } = view.comparison
  if (problems.length === 0) return <p class="none"><Say said={said('这些报告没有列出问题。', 'These reports tell of no problems.')} /></p>
  const issuers = [...new Set(problems.flatMap(({ issuer }) => (issuer === null ? [] : [issuer])))]
  return (
    <>
      <form class="filters" data-filters="ledger">
        <Field said={said('查找', 'Find')}><input type="search" name="text" autocomplete="off" /></Field>
        {issuers.length > 1 && (
          <Field said={said('单位', 'Issuer')}>
            <select name="issuer">
              <Choice view={view} value="" said={said('全部', 'all')} />
              {issuers.map((issuer) => <option key={issuer} value={issuer}>{issuer}</option>)}
            </select>
          </Field>
        )}
        <Field said={said('后来', 'Later')}>
          <select name="status">
            <Choice view={view} value="" said={said('全部', 'all')} />
            {(['again', 'silent', 'in-progress', 'done'] as const).map((status) => <Choice key={status} view={view} value={status} said={STATUSES[status]} />)}
          </select>
        </Field>
        <label class="check"><input type="checkbox" name="changed" /><Say said={said('只看最近一份还有的', 'only those in the latest report')} /></label>
        <output data-count aria-live="polite" />
      </form>
      <div data-filtered="ledger">{problems.map((problem) => <Problem key={problem.id} view={view} problem={problem} />)}</div>
    </>
  )
}

function Problem({ view, problem }: { view: View; problem: LedgerProblem }) {
  const { id, issuer, text, firstSeen, lastSeen, years, open, sightings, promises, later } = problem
  const statuses = [...later, ...promises.flatMap((promise) => promise.later)].map(({ status }) => status)
  return (
    <article class="card" id={anchor('problem', id)} data-issuer={issuer ?? ''} data-status={[...new Set(statuses)].join(' ')} data-changed={open ? '' : undefined}>
      <h3>{text}</h3>
      <p class="facts">
        {issuer !== null && <span class="scope">{issuer}</span>}
        <span><Say said={said('首见', 'first')} /> <ColumnName view={view} id={firstSeen} /></span>
        <span><Say said={said('末见', 'last')} /> <ColumnName view={view} id={lastSeen} /></span>
        {years > 1 && <Badge kind="again" said={said(`连续 ${years} 份`, `${years} in a row`)} />}
        {open && <Badge kind="open" said={said('最近一份还有', 'in the latest report')} />}
      </p>
      <dl>
        {sightings.map(({ column, place }) => (
          <div key={column + place.span.start}>
            <dt><ColumnName view={view} id={column} /></dt>
            <dd><At view={view} place={place} /></dd>
          </div>
        ))}
        {later.map((says) => <Says key={says.column} view={view} says={says} />)}
      </dl>
      {promises.length > 0 && (
        <dl class="promises">
          {promises.map((promise) => (
            <div key={promise.column + promise.place.span.start}>
              <dt><Say said={said('承诺', 'promised')} /> <ColumnName view={view} id={promise.column} /></dt>
              <dd>
                <At view={view} place={promise.place} />
                {[promise.owner, promise.due].filter((told) => told !== null).map((told) => <span class="scope" key={told}>{told}</span>)}
                <dl>{promise.later.map((says) => <Says key={says.column} view={view} says={says} />)}</dl>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </article>
  )
}

function Says({ view, says: { column, status, places, reasons } }: { view: View; says: LaterSaying }) {
  return (
    <div>
      <dt><ColumnName view={view} id={column} /></dt>
      <dd title={reasons.map(({ message }) => message[view.lang]).join('\n')}>
        <Badge kind={status} said={STATUSES[status]} /> {places.map((place, i) => <At key={i} view={view} place={place} />)}
      </dd>
    </div>
  )
}
