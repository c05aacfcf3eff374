import type { FigureKind } from '../model/analysis.js'
import { CURRENCY_UNITS } from './currencies.js'
import { DURATION_UNITS } from './duration-units.js'
import { COUNTED_NOUNS, MEASURE_WORDS, NOT_BEFORE } from './measure-words.js'
import { isLetter } from './numeral-chars.js'
import { isLatinUnit, PHYSICAL_DIGITS_ONLY, PHYSICAL_NOT_BEFORE, PHYSICAL_UNITS } from './physical-units.js'
import { WordTrie } from './word-trie.js'

/** A unit as written after a number. */
export interface Unit {
  kind: FigureKind
  /** Base unit; null: the currency of the report. */
  unit: string | null
  /** The value is shifted by this power of ten: ‰ −1, 成 1. */
  shift: number
  /** Read only after Arabic digits. */
  digitsOnly: boolean
  /** Never before one of these characters. */
  notBefore: string
  latin: boolean
}

const entry = (kind: FigureKind, unit: string | null, more: Partial<Unit> = {}): Unit => ({ kind, unit, shift: 0, digitsOnly: false, notBefore: '', latin: false, ...more })

/** 成 in 成为, 成立, 成果 … is no tenth. */
const NOT_TENTH = '为立果效员本长功就熟都年品分交套绩片型灾人立行体批方语份色了因败'
const NOT_SCORE = '之钟别成类布析局部公配解开散担级行支店校管组项工会队院步批层期管红歧包区块享流摊数秒辨母子泌'

/** What is counted without a measure word, where its unit is another. */
const UNIT_OF: Readonly<Record<string, string>> = { 职缺: '个' }

function* entries(): Generator<readonly [string, Unit]> {
  for (const noun of COUNTED_NOUNS) yield [noun, entry('count', noun, { digitsOnly: true, notBefore: NOT_BEFORE[noun] ?? '' })]
  for (const word of MEASURE_WORDS) yield [word, entry('count', UNIT_OF[word] ?? word, { notBefore: NOT_BEFORE[word] ?? '' })]
  for (const word of PHYSICAL_UNITS) yield [word, entry('dimension', word, { latin: isLatinUnit(word), digitsOnly: isLatinUnit(word) || PHYSICAL_DIGITS_ONLY.has(word), notBefore: PHYSICAL_NOT_BEFORE[word] ?? '' })]
  for (const word of DURATION_UNITS) yield [word, entry('duration', word, { notBefore: word === '周' ? '岁年边期长报一二三四五六日' : word === '天' ? '然津下' : '' })]
  for (const [word, code] of CURRENCY_UNITS) yield [word, entry('money', code, { latin: isLatinUnit(word), notBefore: word === '元' ? '旦素宝月首件' : '' })]
  yield ['%', entry('rate', '%')]
  yield ['％', entry('rate', '%')]
  yield ['‰', entry('rate', '%', { shift: -1 })]
  for (const word of ['个百分点', '百分点']) yield [word, entry('rate', 'pp')]
  for (const word of ['个千分点', '千分点']) yield [word, entry('rate', 'pp', { shift: -1 })]
  for (const word of ['成', '折']) yield [word, entry('rate', '%', { shift: 1, notBefore: word === '成' ? NOT_TENTH : '合算叠旧腾射返页子价' })]
  for (const word of ['/10万', '/十万']) yield [word, entry('rate', '/10万')]
  yield ['分', entry('score', '分', { notBefore: NOT_SCORE })]
  yield ['倍', entry('multiple', '倍', { notBefore: '增数' })]
}

const UNITS = new WordTrie(entries())

/** Longest unit that begins at `at`. `digits`: the number before it is in Arabic digits. */
export function matchUnit(text: string, at: number, digits: boolean): { unit: Unit; end: number } | null {
  const hit = UNITS.longest(text, at, (unit, length) => {
    if (unit.digitsOnly && !digits) return false
    const next = text.charCodeAt(at + length)
    if (unit.latin && isLetter(next)) return false
    return unit.notBefore === '' || !(at + length < text.length && unit.notBefore.includes(text.charAt(at + length)))
  })
  return hit ? { unit: hit.value, end: at + hit.length } : null
}

/** Units that begin with a character that could be a multiplier: 千瓦, 千克, 兆赫, 百分点. */
const GUARDED = new WordTrie([...entries()].filter(([word]) => /^[百千兆亿万]/.test(word)).map(([word]) => [word, true] as const))

/** Is the 千, 百 or 兆 at this place the beginning of a unit? 三千米 is 3000 米, 12千米 is 12 千米. */
export function beginsUnit(text: string, at: number, digits: boolean): boolean {
  const hit = GUARDED.longest(text, at)
  if (!hit) return false
  const word = text.slice(at, at + hit.length)
  if (word === '兆') return false
  return digits || !(word === '千米' || word === '千克' || word === '千伏')
}
