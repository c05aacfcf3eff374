import type { SummaryItem } from '../comparison.js'
import { At, Badge, Say } from './parts.js'
import { anchor, said, type View } from './view.js'
import { SUMMARIES } from './words.js'

/** The changes that matter most, what stood in the way, and the reports compared. */
export function Summary({ view }: { view: View }) {
  const { summary, notes, columns, sources } = view.comparison
  return (
    <>
      {summary.length === 0 ? <p class="none"><Say said={said('没有发现变化。', 'No changes were found.')} /></p> : <ol class="summary">{summary.map((item) => <Item key={item.rank} view={view} item={item} />)}</ol>}
      {notes.length > 0 && (
        <>
          <h3><Say said={said('没有比较或不能确定的', 'Not compared, or not certain')} /></h3>
          <ul class="notes">{notes.map((note, i) => <li key={i}><Say said={note.message} /></li>)}</ul>
        </>
      )}
      <h3><Say said={said('参加对照的报告', 'Reports compared')} /></h3>
      <div class="scroll">
        <table>
          <thead>
            <tr>{[said('栏', 'Column'), said('单位', 'Issuer'), said('期间', 'Period'), said('标题', 'Title'), said('文件', 'File')].map((head) => <th scope="col" key={head.en}><Say said={head} /></th>)}</tr>
          </thead>
          <tbody>
            {columns.map((column) => (
              <tr key={column.id}>
                <th scope="row">{column.label}</th>
                <td>{column.issuer}</td>
                <td>{column.period?.text}</td>
                <td><At view={view} place={{ source: column.source, span: { start: 0, end: 0 }, quote: '' }}>{column.title ?? <Say said={said('原文', 'the text')} />}</At></td>
                <td>{sources.find(({ id }) => id === column.source)?.name}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

function Item({ view, item: { kind, message, ref, places } }: { view: View; item: SummaryItem }) {
  return (
    <li>
      <Badge kind={kind} said={SUMMARIES[kind]} /> <a href={`#${anchorOf(view, ref, kind)}`}><Say said={message} /></a>
      {places.length > 0 && <ul class="places">{places.map((place, i) => <li key={i}><At view={view} place={place} /></li>)}</ul>}
    </li>
  )
}

/** Where on the page the thing told of stands. */
function anchorOf({ comparison }: View, ref: string, kind: SummaryItem['kind']): string {
  if (kind === 'copied') return anchor('texts', ref)
  if (comparison.indicators.some(({ id }) => id === ref)) return anchor('row', ref)
  return comparison.problems.some(({ id }) => id === ref) ? anchor('problem', ref) : anchor('restated', ref)
}
