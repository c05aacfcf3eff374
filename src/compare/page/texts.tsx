import type { DiffPart, SectionPair, SectionPlace, Sections } from '../comparison.js'
import { At, Badge, Choice, ColumnName, Field, Say } from './parts.js'
import { anchor, said, type View } from './view.js'
import { SECTIONS } from './words.js'

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`

/** The text of each report beside that of the report before it. */
export function Texts({ view }: { view: View }) {
  const { sections } = view.comparison
  if (sections.length === 0) return <p class="none"><Say said={said('没有同一单位前后两份报告，文字没有对照。', 'No two reports of one issuer follow one another; texts were not compared.')} /></p>
  return (
    <>
      <form class="filters" data-filters="texts">
        <Field said={said('查找', 'Find')}><input type="search" name="text" autocomplete="off" /></Field>
        <Field said={said('状态', 'Status')}>
          <select name="status">
            <Choice view={view} value="" said={said('全部', 'all')} />
            {(['edited', 'new', 'removed', 'moved', 'renamed', 'merged', 'unchanged'] as const).map((status) => <Choice key={status} view={view} value={status} said={SECTIONS[status]} />)}
          </select>
        </Field>
        <button type="button" data-open="yes"><Say said={said('全部展开', 'Open all')} /></button>
        <button type="button" data-open="no"><Say said={said('全部收起', 'Close all')} /></button>
        <output data-count aria-live="polite" />
      </form>
      <div data-filtered="texts">{sections.map((pair) => <TwoReports key={`${pair.from} ${pair.to}`} view={view} sections={pair} />)}</div>
    </>
  )
}

function TwoReports({ view, sections: { from, to, copied, template, pairs } }: { view: View; sections: Sections }) {
  return (
    <section class="two">
      <h3 id={anchor('texts', to)}><ColumnName view={view} id={from} /> → <ColumnName view={view} id={to} /></h3>
      <p class="facts">
        <Say said={copied === null ? said('全是模板文字', 'all of it is template text') : said(`逐字抄自上一份 ${percent(copied)}`, `${percent(copied)} copied word for word`)} />
        <Say said={said(`模板文字 ${percent(template)}（不计在内）`, `${percent(template)} template text (not counted)`)} />
        {Object.entries(SECTIONS).map(([status, word]) => {
          const count = pairs.filter((pair) => pair.status === status).length
          return count > 0 && <span key={status}><Badge kind={status} said={word} /> {count}</span>
        })}
      </p>
      {pairs.map((pair, i) => <Pair key={i} view={view} pair={pair} />)}
    </section>
  )
}

const OPENING = said('开头部分', 'the opening')

function Pair({ view, pair }: { view: View; pair: SectionPair }) {
  const { status, also, from, to, score, reasons, diff } = pair
  const title = ({ heading, number, title: words }: SectionPlace) => (heading === null ? <Say said={OPENING} /> : <>{number !== null && <span class="number">{number}</span>} {words}</>)
  const titles = (places: readonly SectionPlace[]) => places.map((place, i) => <>{i > 0 && ' ＋ '}{title(place)}</>)
  const renamed = from.length > 0 && to.length > 0 && (from.length > 1 || to.length > 1 || from[0]!.title !== to[0]!.title)
  return (
    <details class={`pair ${status}`} data-status={[status, ...also].join(' ')}>
      <summary>
        {[status, ...also].map((one) => <Badge key={one} kind={one} said={SECTIONS[one]} />)}
        {from.length > 0 && (renamed || to.length === 0) && <span class="was">{titles(from)}</span>}
        {renamed && ' → '}
        {to.length > 0 && <span>{titles(to)}</span>}
        {from.length > 0 && to.length > 0 && status !== 'unchanged' && <span class="score">{percent(score)}</span>}
      </summary>
      <p class="facts">
        {from.map((place, i) => <At key={`from${i}`} view={view} place={place}><Say said={said('上一份原文', 'earlier text')} /></At>)}
        {to.map((place, i) => <At key={`to${i}`} view={view} place={place}><Say said={said('本份原文', 'later text')} /></At>)}
        {reasons.map(({ message }, i) => <Say key={i} said={message} />)}
      </p>
      <div class="diff"><Body view={view} pair={pair} diff={diff} /></div>
    </details>
  )
}

/** The diff; of a new or removed section its whole text. */
function Body({ view, pair: { from, to }, diff }: { view: View; pair: SectionPair; diff: readonly DiffPart[] }) {
  if (diff.length > 0) return <>{diff.map((part, i) => <Part key={i} view={view} part={part} from={from[0]!.source} to={to[0]!.source} />)}</>
  if (from.length === 0) return <>{to.map((place, i) => <ins key={i}>{place.quote}</ins>)}</>
  if (to.length === 0) return <>{from.map((place, i) => <del key={i}>{place.quote}</del>)}</>
  return null
}

function Part({ view, part: { op, text, from: old, to: now, number }, from, to }: { view: View; part: DiffPart; from: string; to: string }) {
  if (op === 'same') return <>{text}</>
  const span = op === 'removed' ? old : now
  const inside = span && text !== '\n' ? <At view={view} place={{ source: op === 'removed' ? from : to, span, quote: text }}>{text}</At> : text
  return op === 'removed' ? <del class={number ? 'figure' : undefined}>{inside}</del> : <ins class={number ? 'figure' : undefined}>{inside}</ins>
}
