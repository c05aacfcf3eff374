import type { ComponentChildren } from 'preact'
import type { Said } from '../../model/said.js'
import type { Span } from '../../model/span.js'
import type { View } from './view.js'

/** Words of the page in both languages; the style shows one. */
export const Say = ({ said }: { said: Said }) => (
  <>
    <span class="zh" lang="zh-CN">{said.zh}</span>
    <span class="en" lang="en">{said.en}</span>
  </>
)

interface AtProps {
  view: View
  place: { source: string; span: Span; quote: string }
  class?: string
  children?: ComponentChildren
}

/** Opens a place of the embedded source; where the text is not embedded, the words only. */
export function At({ view, place: { source, span, quote }, class: name, children }: AtProps) {
  const i = view.sourceAt(source)
  const inside = children ?? quote
  if (i < 0) return <span class={name} title={quote}>{inside}</span>
  return <a class={name === undefined ? 'at' : `at ${name}`} href={`#at.${i}.${span.start}.${span.end}`}>{inside}</a>
}

export const Badge = ({ kind, said }: { kind: string; said: Said }) => <span class={`badge ${kind}`}><Say said={said} /></span>

/** The short head of a column by its id. */
export const ColumnName = ({ view, id }: { view: View; id: string }) => <>{view.column(id)?.label ?? id}</>

/** A label with a field of a filter. */
export const Field = ({ said, children }: { said: Said; children: ComponentChildren }) => <label><Say said={said} />{children}</label>

/** An option of a filter; an option holds text only, so it carries both languages for the script. */
export const Choice = ({ view, value, said }: { view: View; value: string; said: Said }) => <option value={value} data-zh={said.zh} data-en={said.en}>{said[view.lang]}</option>
