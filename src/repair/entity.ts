import type { Edit } from '../model/edit.js'
import type { Repairer } from './repairer.js'
import { TRAIT } from './traits.js'

const ENTITY = /&(?:(nbsp|ensp|emsp|lt|gt|amp|quot|ldquo|rdquo|middot|mdash|hellip|times)|#(\d{2,6})|#x([0-9a-f]{2,5}));/gi
/** Names of HTML 4 that text of pages is seen with. */
const NAMED: Record<string, string> = { nbsp: ' ', ensp: ' ', emsp: ' ', lt: '<', gt: '>', amp: '&', quot: '"', ldquo: '“', rdquo: '”', middot: '·', mdash: '—', hellip: '…', times: '×' }

/** `&nbsp;` `&gt;` `&#12289;` left in text that was cut out of a page. */
export const entity: Repairer = {
  id: 'entity',
  concerns: ({ bits }) => (bits & TRAIT.ampersand) !== 0,
  edits(text): Edit[] {
    const edits: Edit[] = []
    for (const match of text.matchAll(ENTITY)) {
      const [whole, name, decimal, hex] = match
      const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? '', 16)
      const meant = name === undefined ? character(code) : NAMED[name.toLowerCase()]!
      if (meant !== '') edits.push({ start: match.index, end: match.index + whole.length, replacement: meant, by: 'entity', inferred: false })
    }
    return edits
  },
}

const character = (code: number): string => (code === 160 ? ' ' : code < 0x20 || (code >= 0xd800 && code <= 0xf8ff) || code > 0x10ffff ? '' : String.fromCodePoint(code))
