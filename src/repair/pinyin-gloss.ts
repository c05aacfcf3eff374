import type { Edit } from '../model/edit.js'
import { PINYIN_SYLLABLES } from './pinyin-syllables.js'
import type { Repairer } from './repairer.js'
import { TRAIT } from './traits.js'

export const PINYIN_LETTERS = 'a-zɑɡāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü'
const GLOSS = new RegExp(`(?<=[\\u3400-\\u9fff])[(（]([${PINYIN_LETTERS}]{1,6})[)）]`, 'g')
/** Macron, acute, caron, grave: the four tones. */
const TONES = /[\u0304\u0301\u030c\u0300]/g

/** 'yōu' → 'you', 'lǜ' → 'lv'. */
const toneless = (syllable: string): string => syllable.normalize('NFD').replace(TONES, '').normalize('NFC').replaceAll('ü', 'v').replaceAll('ɑ', 'a').replaceAll('ɡ', 'g')

type Reading = 'toned' | 'bare' | 'none'

/** A letter alone without a tone mark is a label, not a reading: 指标(a). */
function readingOf(said: string): Reading {
  const base = toneless(said)
  if (!PINYIN_SYLLABLES.has(base)) return 'none'
  if (base !== said && said !== base.replace('v', 'ü')) return 'toned'
  return said.length > 1 ? 'bare' : 'none'
}

/** 優(yōu)生: the reading that a converter set behind a character. One without a tone mark counts only beside one with. */
export const pinyinGloss: Repairer = {
  id: 'pinyin-gloss',
  concerns: ({ bits }) => (bits & TRAIT.toned) !== 0,
  edits(text): Edit[] {
    const edits: Edit[] = []
    const bare: Edit[] = []
    const readings = new Map<string, Reading>()
    for (const match of text.matchAll(GLOSS)) {
      const said = match[1]!
      let reading = readings.get(said)
      if (reading === undefined) readings.set(said, (reading = readingOf(said)))
      if (reading === 'none') continue
      const edit = { start: match.index, end: match.index + match[0].length, replacement: '', by: 'pinyin-gloss', inferred: false }
      if (reading === 'toned') edits.push(edit)
      else bare.push(edit)
    }
    return edits.length > 0 && bare.length > 0 ? [...edits, ...bare].sort((a, b) => a.start - b.start) : edits
  },
}
