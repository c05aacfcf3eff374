import { FIGURE_KIND_WORDS, REPORT_KIND_WORDS, ROLE_WORDS } from '../domain/kind-words.js'
import { FIGURE_KINDS, FIGURE_ROLES, REPORT_KINDS } from '../model/analysis.js'
import { JianbaoError } from '../model/error.js'
import { parseDecimal, shift, toText } from '../text/decimal.js'

/** What a selector may name. `text` takes a phrase; `year`, `published` and `value` take one value or a range `a..b`, open at either end. */
export const SELECTOR_KEYS = ['issuer', 'year', 'kind', 'id', 'text', 'title', 'file', 'indicator', 'role', 'unit', 'scope', 'value'] as const
export type SelectorKey = (typeof SELECTOR_KEYS)[number]

/** One end may be open. */
export interface Range {
  from: string | null
  to: string | null
}
/** What is wanted: all keys must hold, one of the values of each. */
export interface Selection {
  issuer: string[]
  kind: string[]
  id: string[]
  text: string[]
  title: string[]
  file: string[]
  indicator: string[]
  role: string[]
  unit: string[]
  scope: string[]
  year: Range[]
  value: Range[]
}

export const isSelector = (argument: string): boolean => (SELECTOR_KEYS as readonly string[]).includes(argument.slice(0, Math.max(0, argument.indexOf(':'))))

/** Chinese names of what `kind:` takes. */
const WORDS: Readonly<Record<string, string>> = { ...REPORT_KIND_WORDS, ...FIGURE_KIND_WORDS }

/**
 * Reads selectors, `issuer:某市卫健委 year:2021..2023 kind:self-evaluation`. A key that comes twice means either; different keys mean both.
 * @throws JianbaoError `selector-unknown`, `selector-value`
 */
export function parseSelectors(words: readonly string[]): Selection {
  const selection: Selection = { issuer: [], kind: [], id: [], text: [], title: [], file: [], indicator: [], role: [], unit: [], scope: [], year: [], value: [] }
  for (const word of words) {
    const colon = word.indexOf(':')
    const key = word.slice(0, Math.max(0, colon))
    const value = word.slice(colon + 1).trim()
    if (colon < 0 || !isSelector(word)) throw unknown(word)
    if (value === '') throw wrong(word, '缺少值', 'it has no value')
    if (key === 'year' || key === 'value') selection[key].push(rangeOf(word, key, value))
    else selection[key as Exclude<SelectorKey, 'year' | 'value'>].push(known(word, key, value))
  }
  return selection
}

function known(word: string, key: string, value: string): string {
  if (key === 'kind') {
    const kind = WORDS[value] ?? value
    if (![...REPORT_KINDS, ...FIGURE_KINDS].includes(kind as never)) throw wrong(word, `类型只有：${[...REPORT_KINDS, ...FIGURE_KINDS].join('、')}`, `the kinds are: ${[...REPORT_KINDS, ...FIGURE_KINDS].join(', ')}`)
    return kind
  }
  if (key === 'role') {
    const role = ROLE_WORDS[value] ?? value
    if (!FIGURE_ROLES.includes(role as never)) throw wrong(word, `角色只有：${FIGURE_ROLES.join('、')}`, `the roles are: ${FIGURE_ROLES.join(', ')}`)
    return role
  }
  return value
}

/** Amounts may be written with their unit: value:3亿..5亿. */
const UNITS: Readonly<Record<string, number>> = { '': 0, 元: 0, '%': 0, 万: 4, 万元: 4, 亿: 8, 亿元: 8 }

function rangeOf(word: string, key: 'year' | 'value', text: string): Range {
  const [from, to, more] = text.split('..')
  if (more !== undefined) throw wrong(word, '范围写作 a..b', 'a range is written a..b')
  const end = (part: string): string | null => {
    if (part === '') return null
    if (key === 'year') {
      if (!/^\d{4}$/.test(part)) throw wrong(word, '年份写四位数字，如 2023 或 2021..2023', 'a year has four digits, as 2023 or 2021..2023')
      return part
    }
    const [, number, unit = ''] = /^(-?\d+(?:\.\d+)?)(\D*)$/.exec(part) ?? []
    const places = UNITS[unit]
    if (number === undefined || places === undefined) throw wrong(word, '数值写作 100、3.5万、2亿元 或 90%，范围写作 a..b', 'a value is written 100, 3.5万, 2亿元 or 90%, a range a..b')
    return toText(shift(parseDecimal(number), places))
  }
  const first = end(from!)
  return { from: first, to: to === undefined ? first : end(to) }
}

const KEYS = SELECTOR_KEYS.join(', ')
const unknown = (word: string): JianbaoError =>
  new JianbaoError('selector-unknown', 'cli', { zh: `不是文件，也不是筛选条件：${word}`, en: `Neither a file nor a selector: ${word}` }, { zh: `筛选条件写作 键:值，键有 ${KEYS}`, en: `A selector is written key:value, with the keys ${KEYS}` })
const wrong = (word: string, zh: string, en: string): JianbaoError =>
  new JianbaoError('selector-value', 'cli', { zh: `筛选条件不对：${word}（${zh}）`, en: `Wrong selector: ${word} (${en})` }, { zh: '改正后再试', en: 'Correct it and try again' })
