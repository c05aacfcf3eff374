import type { NamedTable } from '../../export/tables.js'
import type { Comparison, SectionPlace } from '../comparison.js'
import { column } from './column.js'

const titled = (places: readonly SectionPlace[]): string => places.map(({ number, title }) => `${number ?? ''}${number === null ? '' : ' '}${title}`).join(' + ')

/** Sections of each report beside those of the report before it; how much is copied stands in the rows of the pair. */
export function sectionTable({ columns, sections }: Comparison): NamedTable {
  const label = new Map(columns.map((one) => [one.id, one.label]))
  return {
    name: { zh: '文字', en: 'Text' },
    columns: [
      column('from', '前一份', 'Earlier report', { zh: '前一份报告', en: 'the earlier report' }),
      column('to', '后一份', 'Later report', { zh: '后一份报告', en: 'the later report' }),
      column('copied', '抄自前一份', 'Copied', { zh: '整份报告里逐字抄自前一份的比例，不计模板文字', en: 'share of the whole report that is copied word for word, template text left out' }, { type: 'number' }),
      column('section_status', '状态', 'Status', { zh: '这一节怎么了', en: 'what became of the section' }, { words: true }),
      column('section_also', '还有', 'Also', { zh: '同时还有的变化，代码', en: 'what holds beside it, codes' }, { type: 'list' }),
      column('from_title', '前一份的标题', 'Earlier title', { zh: '前一份里的标题', en: 'title in the earlier report' }, { width: 36 }),
      column('to_title', '后一份的标题', 'Later title', { zh: '后一份里的标题', en: 'title in the later report' }, { width: 36 }),
      column('score', '相似度', 'Likeness', { zh: '文字的相似度，0 到 1', en: 'how alike the texts are, 0 to 1' }, { type: 'number' }),
      column('added', '增加的字', 'Added', { zh: '增加的字数', en: 'characters added' }, { type: 'integer' }),
      column('removed', '删去的字', 'Removed', { zh: '删去的字数', en: 'characters removed' }, { type: 'integer' }),
    ],
    rows: sections.flatMap(({ from, to, copied, pairs }) =>
      pairs.map((pair) => [label.get(from)!, label.get(to)!, copied === null ? null : copied.toFixed(3), pair.status, pair.also, titled(pair.from), titled(pair.to), String(pair.score), changed(pair, 'added'), changed(pair, 'removed')]),
    ),
  }
}

/** Characters that one side has alone, without blanks. */
function changed({ diff, from, to }: Comparison['sections'][number]['pairs'][number], op: 'added' | 'removed'): number {
  const texts = from.length === 0 ? (op === 'added' ? to.map(({ quote }) => quote) : []) : to.length === 0 ? (op === 'removed' ? from.map(({ quote }) => quote) : []) : diff.flatMap((part) => (part.op === op ? [part.text] : []))
  return texts.reduce((sum, text) => sum + text.replaceAll(/\s+/g, '').length, 0)
}
