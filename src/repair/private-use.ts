import iconv from 'iconv-lite'
import type { Edit } from '../model/edit.js'
import type { Repairer } from './repairer.js'
import { TRAIT } from './traits.js'

const PRIVATE = /[\ue000-\uf8ff]/g
const isHanzi = (code: number): boolean => code >= 0x3400 && code <= 0x9fff

/**
 * Private-use characters go, but those that the Hong Kong set puts there come back: 掛\ue480 is 掛鈎, as a page typed with HKSCS fonts
 * holds it. One that stands between two hanzi somewhere in the text is taken for such. The Unicode side of Big5's user-defined area
 * is laid out row by row in four blocks (Hong Kong Supplementary Character Set, 2001, appendix on PUA code points).
 */
export const privateUse: Repairer = {
  id: 'private-use',
  concerns: ({ bits }) => (bits & TRAIT.private) !== 0,
  edits(text): Edit[] {
    const found = [...text.matchAll(PRIVATE)].map((match) => match.index)
    const inWords = new Set(found.filter((at) => isHanzi(text.charCodeAt(at - 1)) && isHanzi(text.charCodeAt(at + 1))).map((at) => text[at]!))
    return found.map((start) => {
      const inWord = inWords.has(text[start]!) && (isHanzi(text.charCodeAt(start - 1)) || isHanzi(text.charCodeAt(start + 1)))
      const meant = inWord ? hkscs(text.charCodeAt(start)) : ''
      return { start, end: start + 1, replacement: meant, by: 'private-use', inferred: meant !== '' }
    })
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
/** The stroke 丶 of C6BF was typed for the mark. */
const STROKE = '丶'

function hkscs(code: number): string {
  for (const [first, lead, skipped] of BLOCKS) {
    if (code < first) continue
    const cell = code - first + skipped
    const trail = cell % CELLS
    const character = iconv.decode(Buffer.from([lead + Math.floor(cell / CELLS), trail < LOW_CELLS ? 0x40 + trail : 0xa1 + trail - LOW_CELLS]), 'big5hkscs')
    if (character === STROKE) return '、'
    return character.length === 1 && isHanzi(character.charCodeAt(0)) ? character : ''
  }
  return ''
}
