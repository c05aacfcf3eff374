import type { Cell, Change, Indicator } from '../comparison.js'
import { changeTold, shownChange, shownValue } from './numbers.js'
import { At, Badge, Choice, ColumnName, Field, Say } from './parts.js'
import { Sparkline } from './sparkline.js'
import { anchor, said, type View } from './view.js'
import { ASPECTS, EMPTIES, PRESENCES, SIGNS, SLOTS, TARGET_VERDICTS } from './words.js'

/** Indicator × report: what stands in more than one report. What stands in one only is a list below it. */
export function Matrix({ view }: { view: View }) {
  const { columns, indicators } = view.comparison
  const rows = indicators.filter(({ presence }) => presence !== 'once')
  const once = indicators.filter(({ presence }) => presence === 'once')
  return (
    <>
      <Filters view={view} />
      <p class="none" data-none hidden><Say said={said('没有符合条件的指标。', 'No indicator meets the conditions.')} /></p>
      <div class="scroll" tabIndex={0} role="region" aria-label={view.lang === 'zh' ? '指标对照表' : 'Matrix of indicators'}>
        <table class="matrix" data-filtered="matrix">
          <thead>
            <tr>
              <th scope="col" class="name"><Say said={said('指标', 'Indicator')} /></th>
              <th scope="col"><Say said={said('走势', 'Trend')} /></th>
              {columns.map((column) => <th scope="col" key={column.id} data-issuer={column.issuer ?? ''} title={column.title ?? undefined}>{column.label}</th>)}
            </tr>
          </thead>
          <tbody>{rows.map((indicator) => <Row key={indicator.id} view={view} indicator={indicator} />)}</tbody>
        </table>
      </div>
      {once.length > 0 && <Once view={view} indicators={once} />}
    </>
  )
}

function Filters({ view }: { view: View }) {
  const issuers = [...new Set(view.comparison.columns.flatMap(({ issuer }) => (issuer === null ? [] : [issuer])))]
  return (
    <form class="filters" data-filters="matrix">
      <Field said={said('查找', 'Find')}><input type="search" name="text" autocomplete="off" /></Field>
      {issuers.length > 1 && (
        <Field said={said('单位', 'Issuer')}>
          <select name="issuer">
            <Choice view={view} value="" said={said('全部', 'all')} />
            {issuers.map((issuer) => <option key={issuer} value={issuer}>{issuer}</option>)}
          </select>
        </Field>
      )}
      <Field said={said('性质', 'Role')}>
        <select name="slot">
          <Choice view={view} value="" said={said('全部', 'all')} />
          {(['result', 'plan', 'previous'] as const).map((slot) => <Choice key={slot} view={view} value={slot} said={SLOTS[slot]} />)}
        </select>
      </Field>
      <Field said={said('出现', 'Presence')}>
        <select name="presence">
          <Choice view={view} value="" said={said('全部', 'all')} />
          {(['standing', 'new', 'vanished', 'intermittent'] as const).map((presence) => <Choice key={presence} view={view} value={presence} said={PRESENCES[presence]} />)}
        </select>
      </Field>
      <label class="check"><input type="checkbox" name="changed" /><Say said={said('只看有变化的', 'changed only')} /></label>
      <output data-count aria-live="polite" />
    </form>
  )
}

function Row({ view, indicator }: { view: View; indicator: Indicator }) {
  const { id, name, aspect, scope, basis, display, presence, cells, changes, names } = indicator
  const slots = [...new Set(cells.map(({ slot }) => slot))]
  const changeTo = new Map(changes.map((change) => [change.to, change]))
  const others = [...new Set(names.map((one) => one.name))].filter((one) => one !== name)
  const word = ASPECTS[aspect]
  return (
    <tr id={anchor('row', id)} data-slots={slots.join(' ')} data-presence={presence} data-changed={changes.some(({ direction }) => direction !== 'same') ? '' : undefined}>
      <th scope="row" class="name">
        {name} {word && <Badge kind="aspect" said={word} />} <span class="unit">{[display.unit, ...indicator.per].filter((unit) => unit !== '').join('/')}</span>
        {presence !== 'standing' && <Badge kind={presence} said={PRESENCES[presence]} />}
        {[scope, basis.of, basis.asOf].filter((told) => told !== null).map((told) => <span class="scope" key={told}>{told}</span>)}
        {others.length > 0 && <span class="others">{others.join('、')}</span>}
      </th>
      <td><Trend view={view} indicator={indicator} /></td>
      {view.comparison.columns.map((column) => (
        <td key={column.id} data-issuer={column.issuer ?? ''}><Inside view={view} indicator={indicator} column={column.id} changeTo={changeTo} /></td>
      ))}
    </tr>
  )
}

/** A line for each issuer that has two results or more. */
function Trend({ view, indicator: { cells, name, display } }: { view: View; indicator: Indicator }) {
  const byIssuer = new Map<string, Cell[]>()
  for (const cell of cells) if (cell.slot === 'result' && typeof cell.value === 'string') byIssuer.set(cell.issuer ?? '', [...(byIssuer.get(cell.issuer ?? '') ?? []), cell])
  const lines = view.comparison.by === 'period' ? [...byIssuer.values()] : [cells.filter(({ slot, value }) => slot === 'result' && typeof value === 'string')]
  return (
    <>
      {lines.map((line, i) => {
        const inOrder = view.comparison.by === 'period' ? line.toSorted((a, b) => ((a.period?.start ?? '') < (b.period?.start ?? '') ? -1 : 1)) : line
        return <Sparkline key={i} values={inOrder.map(({ value }) => value as string)} label={`${name} ${inOrder.map(({ value }) => shownValue(value, display.power)).join(' → ')} ${display.unit}`} />
      })}
    </>
  )
}

/** What one report has of an indicator: its values with their changes, or why it has none. */
function Inside({ view, indicator, column, changeTo }: { view: View; indicator: Indicator; column: string; changeTo: ReadonlyMap<string, Change> }) {
  const cells = indicator.cells.filter((cell) => cell.column === column)
  if (cells.length === 0) return <Gap view={view} indicator={indicator} column={column} />
  return (
    <>
      {cells.map((cell) => {
        const change = changeTo.get(cell.id)
        const target = indicator.targets.find(({ result }) => result === cell.id)
        return (
          <div key={cell.id} class={`value ${cell.slot}`}>
            {cell.slot !== 'result' && <span class="slot"><Say said={SLOTS[cell.slot]} />{cell.period && <> {yearsOf(cell.period)}</>} </span>}
            <At view={view} place={cell}>{SIGNS[cell.comparator]}{shownValue(cell.value, indicator.display.power, indicator.kind === 'ratio')}</At>
            {cell.doubts.length > 0 && <span class="doubt" title={cell.doubts.map(({ message }) => message[view.lang]).join('\n')}>?</span>}
            {change && <> <Delta change={change} indicator={indicator} /></>}
            {cell.also.length > 0 && <span class="also"> <Say said={said('另说', 'also')} />{cell.also.map(({ figure, span, quote }) => <> <At key={figure} view={view} place={{ source: cell.source, span, quote }} /></>)}</span>}
            {target && target.verdict !== 'unknown' && <> <span class={`target ${target.verdict}`} title={target.message[view.lang]}><Say said={TARGET_VERDICTS[target.verdict]} /></span></>}
          </div>
        )
      })}
    </>
  )
}

/** 今年 of one report is 明年 of another: the years themselves, where a period is made of whole ones. */
function yearsOf({ start, end, text }: NonNullable<Cell['period']>): string {
  if (!start.endsWith('-01-01') || !end.endsWith('-12-31')) return text
  const [first, last] = [start.slice(0, 4), end.slice(0, 4)]
  return first === last ? first : `${first}–${last}`
}

const SAME = said('持平', 'same')
const ARROWS = { up: '▲', down: '▼', same: '＝' } as const

function Delta({ change, indicator }: { change: Change; indicator: Indicator }) {
  return (
    <span class={`delta ${change.good ?? 'plain'}`} title={changeTold(change, indicator)}>
      <span aria-hidden="true">{ARROWS[change.direction]}</span> {change.direction === 'same' ? <Say said={SAME} /> : <>{!change.certain && '≈'}<Say said={shownChange(change, indicator)} /></>}
    </span>
  )
}

function Gap({ view, indicator, column }: { view: View; indicator: Indicator; column: string }) {
  const gaps = indicator.empty.filter((empty) => empty.column === column)
  const gap = gaps.find(({ why }) => why !== 'not-reported') ?? gaps[0]
  if (!gap) return null
  return (
    <span class={`gap ${gap.why}`} title={gap.message[view.lang]}>
      {gap.place ? <At view={view} place={gap.place}><Say said={EMPTIES[gap.why]} /></At> : <Say said={EMPTIES[gap.why]} />}
      {gap.see.map((id) => <a key={id} href={`#${anchor('row', id)}`} aria-label={view.lang === 'zh' ? '见另一行' : 'see the other row'}>→</a>)}
    </span>
  )
}

/** Indicators of one report only: a list, since there is nothing to put beside them. */
function Once({ view, indicators }: { view: View; indicators: readonly Indicator[] }) {
  return (
    <details class="once">
      <summary><Say said={said(`只在一份报告里的指标（${indicators.length}）`, `Indicators of one report only (${indicators.length})`)} /></summary>
      <table>
        <thead>
          <tr><th scope="col"><Say said={said('指标', 'Indicator')} /></th><th scope="col"><Say said={said('报告', 'Report')} /></th><th scope="col"><Say said={said('数值', 'Value')} /></th></tr>
        </thead>
        <tbody>
          {indicators.flatMap((indicator) => indicator.cells.map((cell, i) => (
            <tr key={cell.id} id={i === 0 ? anchor('row', indicator.id) : undefined}>
              <th scope="row">{indicator.name}{ASPECTS[indicator.aspect] && <> <Badge kind="aspect" said={ASPECTS[indicator.aspect]!} /></>}{indicator.scope !== null && <span class="scope">{indicator.scope}</span>}</th>
              <td><ColumnName view={view} id={cell.column} /></td>
              <td>{cell.slot !== 'result' && <span class="slot"><Say said={SLOTS[cell.slot]} /></span>}<At view={view} place={cell} /></td>
            </tr>
          )))}
        </tbody>
      </table>
    </details>
  )
}
