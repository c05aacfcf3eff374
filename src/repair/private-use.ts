import iconv from 'iconv-lite'
import type { Edit } from '../model/edit.js'
import type { Repairer } from './repairer.js'
import { TRAIT } from './traits.js'

const PRIVATE = /[\ue000-\uf8ff]/g
const isHanzi = (code: number): boolean => code >= 0x3400 && code <= 0x9fff

/**
 * Private-use characters go, but one between hanzi that the Hong Kong set places there comes back: 掛\ue480 is 掛鈎, as a page
 * typed with HKSCS fonts holds it. The Unicode side of Big5's user-defined area is laid out row by row in four blocks
 * (Hong Kong Supplementary Character Set, 2001, appendix on PUA code points).
 */
export const privateUse: Repairer = {
  id: 'private-use',
  concerns: ({ bits }) => (bits & TRAIT.private) !== 0,
  edits(text): Edit[] {
    const edits: Edit[] = []
    for (const { index: start } of text.matchAll(PRIVATE)) {
      const between = isHanzi(text.charCodeAt(start - 1)) && isHanzi(text.charCodeAt(start + 1))
      const meant = between ? hkscs(text.charCodeAt(start)) : ''
      edits.push({ start, end: start + 1, replacement: meant, by: 'private-use', inferred: meant !== '' })
    }
    return edits
  },
}

/** First code point, first lead byte, cells of the first row that lie before it. */
const BLOCKS = [
  [0xf6b1, 0xc6, 63],
  [0xeeb8, 0x81, 0],
  [0xe311, 0x8e, 0],
  [0xe000, 0xfa, 0],
] as const
const CELLS = 157
const LOW_CELLS = 63

function hkscs(code: number): string {
  for (const [first, lead, skipped] of BLOCKS) {
    if (code < first) continue
    const cell = code - first + skipped
    const trail = cell % CELLS
    const character = iconv.decode(Buffer.from([lead + Math.floor(cell / CELLS), trail < LOW_CELLS ? 0x40 + trail : 0xa1 + trail - LOW_CELLS]), 'big5hkscs')
    return character.length === 1 && isHanzi(character.charCodeAt(0)) ? character : ''
  }
  return ''
}
