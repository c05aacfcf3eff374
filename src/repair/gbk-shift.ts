import type { Edit } from '../model/edit.js'
import { Bigrams } from './bigrams.js'
import { LONGEST_RUN, shiftedAt, type Shifted } from './gbk-realign.js'
import { FULL_MARKS, isShape } from './gbk-symbols.js'
import { PINYIN_LETTERS } from './pinyin-gloss.js'
import type { Repairer } from './repairer.js'
import { TRAIT } from './traits.js'

const INNER = `[${PINYIN_LETTERS}]{1,6}\\)`
const GLOSS = `\\(${INNER}`
const TAIL = '[A-Za-z[\\]\\\\^_`{|}~@]'
/**
 * A mark and what a shifted run begins with: (a) a symbol where no author sets one, (b) the second byte of a character that fell
 * into ASCII, before a hanzi or a gloss, (c) up to three wrong hanzi, then such a byte and a gloss.
 */
const TRIGGER = new RegExp(`(。(?=[\\u2500-\\u25ff\\u3105-\\u3129āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüɑɡ]))|([。,，?？;；!！:：])(?:(?=${TAIL}(?:[\\u4e00-\\u9fff]|(${GLOSS})))|(?=[\\u4e00-\\u9fff]{1,3}${TAIL}(${GLOSS})))`, 'g')
// The bracket comes first: a pattern that looks back first is tried at every character.
const STRIPPED = new RegExp(`\\((?<=[\\u4e00-\\u9fff]\\()${INNER}`, 'g')
const HALF_MARK = /[,;:?!()]/
const HALF_MARKS = new RegExp(HALF_MARK, 'g')

/**
 * Traditional text in GBK in which a tool found a mark across two characters: the first byte is lost and all is read one byte
 * late up to the next byte in ASCII (。ㄒ唬┘訌娊M織 for （一）加強組織). The bytes are put back; what fell out of the code
 * table on the way is inferred from the undamaged lines of the same text and marked so.
 */
export const gbkShift: Repairer = {
  id: 'gbk-shift',
  concerns: ({ bits, letterAfterMark }) => (bits & (TRAIT.shape | TRAIT.toned)) !== 0 || letterAfterMark,
  edits(text): Edit[] {
    const suspects = suspectsIn(text)
    const proved = suspects.some((s) => s.proof !== 'none')
    const found = proved ? suspects : suspects.filter((s) => '?？'.includes(text[s.at]!))
    if (found.length === 0) return []
    const model = modelOf(text)
    const edits: Edit[] = []
    let from = 0
    for (const { at, proof } of found) {
      if (at < from) continue
      const shifted = shiftedAt(text, at, model)
      if (shifted === null) from = at + LONGEST_RUN
      if (shifted === null || !isPlausible(shifted, proof, model)) continue
      from = shifted.end
      edits.push({ start: shifted.start, end: shifted.end, replacement: shifted.text, by: 'gbk-shift', inferred: shifted.status !== 'exact' })
    }
    return edits
  },
}

/** A mark that a shifted run may follow. Its proof: a symbol or a gloss where no author writes one. */
interface Suspect {
  at: number
  proof: 'symbol' | 'gloss' | 'none'
}

/** More suspects than any damaged page has; those beyond are left as they are. */
const MOST = 20_000

function suspectsIn(text: string): Suspect[] {
  const suspects: Suspect[] = []
  TRIGGER.lastIndex = 0
  for (let match = TRIGGER.exec(text); match !== null && suspects.length < MOST; match = TRIGGER.exec(text)) {
    const at = match.index
    const proof = match[1] !== undefined ? 'symbol' : match[3] !== undefined || match[4] !== undefined ? 'gloss' : 'none'
    if (proof === 'symbol' || at === 0 || mayBeBefore(text[at - 1]!)) suspects.push({ at, proof })
  }
  return suspects
}

/** Latin words after a colon are no damage: the character before the mark must be none of ASCII, save the orphan `?`. */
const mayBeBefore = (character: string): boolean => character > '\u007f' || character === '?' || character === ')'

/**
 * A wrong find would turn "，B超" into a hanzi: without a gloss to prove it, the text must hold such damage elsewhere or a
 * question mark where none belongs, and write the restored character more than once. A bullet after 。 restores to nothing.
 */
function isPlausible(shifted: Shifted, proof: Suspect['proof'], model: Bigrams): boolean {
  const body = shifted.text
  if (proof === 'symbol') return body.startsWith('（') && known(body, model) >= 0.5
  if (proof === 'gloss') return !body.includes('□')
  return model.count(body.at(-1)!) > 1
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
  const model = new Bigrams(text.length)
  for (const line of text.split('\n')) {
    if (isShape.test(line)) continue
    const bare = line.includes('(') ? line.replace(STRIPPED, '') : line
    model.add(HALF_MARK.test(bare) ? bare.replace(HALF_MARKS, (c) => FULL_MARKS[c]!) : bare)
  }
  return model
}
