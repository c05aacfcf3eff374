import type { Edit } from '../model/edit.js'
import { Bigrams } from './bigrams.js'
import { shiftedAt, type Shifted } from './gbk-realign.js'
import { FULL_MARKS, isShape } from './gbk-symbols.js'
import { PINYIN_LETTERS } from './pinyin-gloss.js'
import type { Repairer } from './repairer.js'
import { TRAIT } from './traits.js'

const GLOSS = `\\([${PINYIN_LETTERS}]{1,6}\\)`
const TAIL = '[A-Za-z[\\]\\\\^_`{|}~@]'
/**
 * A mark and what a shifted run begins with: (a) a symbol where no author sets one, (b) the second byte of a character that fell
 * into ASCII, before a hanzi or a gloss, (c) up to three wrong hanzi, then such a byte and a gloss.
 */
const TRIGGER = new RegExp(`(。(?=[\\u2500-\\u25ff\\u3105-\\u3129]))|([。,，?？;；!！:：])(?:(?=${TAIL}(?:[\\u4e00-\\u9fff]|(${GLOSS})))|(?=[\\u4e00-\\u9fff]{1,3}${TAIL}(${GLOSS})))`, 'g')
const STRIPPED = new RegExp(`(?<=[\\u4e00-\\u9fff])${GLOSS}`, 'g')

/**
 * Traditional text in GBK in which a tool found a mark across two characters: the first byte is lost and all is read one byte
 * late up to the next byte in ASCII (。ㄒ唬┘訌娊M織 for （一）加強組織). The bytes are put back; what fell out of the code
 * table on the way is inferred from the undamaged lines of the same text and marked so.
 */
export const gbkShift: Repairer = {
  id: 'gbk-shift',
  concerns: ({ bits, letterAfterMark }) => (bits & TRAIT.shape) !== 0 || letterAfterMark,
  edits(text): Edit[] {
    const found = [...text.matchAll(TRIGGER)].filter((m) => isSuspicious(text, m))
    if (found.length === 0) return []
    const model = modelOf(text)
    const edits: Edit[] = []
    const proved = found.some((m) => m[1] !== undefined || m[3] !== undefined || m[4] !== undefined)
    let from = 0
    for (const match of found) {
      if (match.index < from) continue
      const shifted = shiftedAt(text, match.index, model)
      if (shifted === null || !isPlausible(shifted, match, model, proved)) continue
      from = shifted.end
      edits.push({ start: shifted.start, end: shifted.end, replacement: shifted.text, by: 'gbk-shift', inferred: shifted.status !== 'exact' })
    }
    return edits
  },
}

/** Latin words after a colon are no damage: the character before the mark must be none of ASCII, save the orphan `?`. */
function isSuspicious(text: string, match: RegExpExecArray): boolean {
  if (match[1] !== undefined || match.index === 0) return true
  const before = text[match.index - 1]!
  return before > '\u007f' || before === '?' || before === ')'
}

/**
 * A wrong find would turn "，B超" into a hanzi: without a gloss to prove it, the text must hold such damage elsewhere or a
 * question mark where none belongs, and write the restored character more than once. A bullet after 。 restores to nothing.
 */
function isPlausible(shifted: Shifted, match: RegExpExecArray, model: Bigrams, proved: boolean): boolean {
  const body = shifted.text
  if (match[1] !== undefined) return body.startsWith('（') && known(body, model) >= 0.5
  if (match[3] !== undefined || match[4] !== undefined) return !body.includes('□')
  const restored = body.at(-1)!
  return (proved || match[2] === '?' || match[2] === '？') && model.count(restored) > 1
}

/** Share of the hanzi of a text that the model knows. */
function known(body: string, model: Bigrams): number {
  let hanzi = 0
  let seen = 0
  for (const c of body) {
    if (c < '\u4e00' || c > '\u9fff') continue
    hanzi++
    if (model.count(c) > 0) seen++
  }
  return hanzi === 0 ? 0 : seen / hanzi
}

/** The undamaged lines, with full-width marks and without glosses. */
function modelOf(text: string): Bigrams {
  const model = new Bigrams()
  for (const line of text.split('\n')) if (!isShape.test(line)) model.add(line.replace(STRIPPED, '').replace(/[,;:?!()]/g, (c) => FULL_MARKS[c]!))
  return model
}
