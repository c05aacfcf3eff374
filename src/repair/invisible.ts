import type { Edit } from '../model/edit.js'
import type { Repairer } from './repairer.js'
import { TRAIT } from './traits.js'

/** Line breaks of other systems. A form feed stays for `page-furniture`, which reads pages by it. */
const LINE_BREAK = /\r\n?|[\v\u0085\u2028\u2029]/
/** A line of nothing but zero-width characters inside a paragraph stood around a link: it parts no paragraphs. */
const EMPTY_LINE = /(?<=[^\n]\n)[\u200b-\u200d\u2060\ufeff]+\n(?=[^\n])/g
const NOISE = /\r\n?|[\v\u0085\u2028\u2029]|[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffc]+|(?:\udb40[\udc00-\udfff])+/g

/** Zero-width characters, byte order marks, soft hyphens, controls and variation selectors go; every line ends in \n. */
export const invisible: Repairer = {
  id: 'invisible',
  concerns: ({ bits }) => (bits & TRAIT.invisible) !== 0,
  edits(text): Edit[] {
    const edits: Edit[] = []
    for (const match of text.matchAll(NOISE)) {
      const start = match.index
      const end = start + match[0].length
      if (match[0] === '\r\n') edits.push({ start, end: end - 1, replacement: '', by: 'line-end', inferred: false })
      else if (LINE_BREAK.test(match[0])) edits.push({ start, end, replacement: '\n', by: 'line-end', inferred: false })
      else edits.push({ start, end, replacement: '', by: 'invisible', inferred: false })
    }
    const emptied = [...text.matchAll(EMPTY_LINE)].map((match) => match.index + match[0].length - 1)
    for (const start of emptied) edits.push({ start, end: start + 1, replacement: '', by: 'invisible', inferred: false })
    return emptied.length > 0 ? edits.sort((a, b) => a.start - b.start) : edits
  },
}
