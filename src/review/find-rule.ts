import { JianbaoError } from '../model/error.js'
import { editDistance } from '../text/edit-distance.js'
import type { RulePage } from './rule-page.js'
import { RULE_PAGES } from './rule-pages.js'

/** Names told where a rule is not known. */
const NEAREST = 3
/** Longer than any name: what is typed beyond is not compared. */
const LONGEST = 64

/**
 * The rules that a word names: the id of a rule (`rate`), a check of the catalogue (`C05`), or its name.
 * @throws JianbaoError `rule-unknown`, with the nearest ids
 */
export function findRules(word: string, pages: readonly RulePage[] = RULE_PAGES): RulePage[] {
  const wanted = word.trim().toLowerCase()
  const found = pages.filter(({ id, name, catalogue }) => id === wanted || catalogue.some((check) => check.toLowerCase() === wanted) || name.zh === word.trim() || name.en.toLowerCase() === wanted)
  if (found.length > 0) return found
  const near = nearest(wanted, pages.map(({ id }) => id))
  throw new JianbaoError(
    'rule-unknown',
    'cli',
    { zh: `没有这条规则：${word}`, en: `No such rule: ${word}` },
    { zh: `相近的有：${near.join('、')}。全部规则见 jianbao explain`, en: `Near to it: ${near.join(', ')}. jianbao explain lists them all` },
  )
}

/** The names that take the fewest changes, the nearest first; one that the word is a part of is near. */
function nearest(word: string, names: readonly string[]): string[] {
  const short = word.slice(0, LONGEST)
  const distance = (name: string): number => (short !== '' && name.includes(short) ? 0 : editDistance(short, name))
  return names.map((name) => [name, distance(name)] as const).sort(([, a], [, b]) => a - b).slice(0, NEAREST).map(([name]) => name)
}
