import type { Restatement } from '../comparison.js'
import { shownValue } from './numbers.js'
import { At, Badge, ColumnName, Say } from './parts.js'
import { anchor, said, type View } from './view.js'
import { VERDICTS } from './words.js'

const HEADS = [said('判断', 'Verdict'), said('指标', 'Indicator'), said('期间', 'Period'), said('当年报告', 'As told then'), said('以后的报告', 'As told later'), said('说明', 'Explanation')]

/** What a later report tells otherwise, the wrong ones first. */
export function Restatements({ view }: { view: View }) {
  const order: readonly Restatement['verdict'][] = ['off', 'restated', 'within-rounding', 'same']
  const rows = view.comparison.restatements.toSorted((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict))
  if (rows.length === 0) return <p class="none"><Say said={said('以后的报告没有重述以前的数字。', 'No report tells a figure of an earlier one again.')} /></p>
  return (
    <>
      <form class="filters" data-filters="restated">
        <label><Say said={said('查找', 'Find')} /><input type="search" name="text" autocomplete="off" /></label>
        <label class="check"><input type="checkbox" name="changed" /><Say said={said('只看不一致的', 'only what differs')} /></label>
        <output data-count aria-live="polite" />
      </form>
      <div class="scroll">
        <table data-filtered="restated">
          <thead><tr>{HEADS.map((head) => <th scope="col" key={head.en}><Say said={head} /></th>)}</tr></thead>
          <tbody>{rows.map((row) => <Row key={row.id} view={view} row={row} />)}</tbody>
        </table>
      </div>
    </>
  )
}

function Row({ view, row }: { view: View; row: Restatement }) {
  const { id, verdict, name, issuer, period, earlier, later, change, computed, unit, message } = row
  return (
    <tr id={anchor('restated', id)} data-changed={verdict === 'off' || verdict === 'restated' ? '' : undefined}>
      <td><Badge kind={verdict} said={VERDICTS[verdict]} /></td>
      <th scope="row"><a href={`#${anchor('row', row.indicator)}`}>{name}</a>{issuer !== null && <span class="scope">{issuer}</span>}</th>
      <td>{period?.text}</td>
      {[earlier, later].map((place) => <td key={place.column}><span class="slot"><ColumnName view={view} id={place.column} /></span><At view={view} place={place} /></td>)}
      <td>
        <Say said={message} />
        {change && <div><Say said={said('所说的增减：', 'The change stated: ')} /><At view={view} place={change} /></div>}
        {computed !== null && <div><Say said={said('按两份报告：', 'By both reports: ')} />{shownValue(computed, 0)} {unit}</div>}
      </td>
    </tr>
  )
}
