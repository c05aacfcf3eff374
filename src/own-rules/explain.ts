import type { Said } from '../model/said.js'
import { written, type Tolerance } from './expression.js'
import { leadingWord } from './match.js'
import type { RuleSpec, WordSpec, Years } from './rule-spec.js'

const COMPARED = { '==': '=', '<=': '≤', '>=': '≥', '<': '<', '>': '>' } as const
const REACH: Readonly<Record<RuleSpec['within'], Said>> = {
  clause: { zh: '同一分句', en: 'one clause' }, sentence: { zh: '同一句', en: 'one sentence' }, paragraph: { zh: '同一段', en: 'one paragraph' },
  section: { zh: '同一节', en: 'one section' }, chapter: { zh: '同一章', en: 'one chapter' }, report: { zh: '全篇', en: 'the whole report' },
}

/** How a rule was understood, line by line. */
export function explained(spec: RuleSpec): Said[] {
  const { formula, scope, words, severity } = spec
  const text = `${written(formula.left, (word) => word)} ${COMPARED[formula.comparison]} ${written(formula.right, (word) => word)}`
  const only = [...scope.kinds, ...scope.issuers, ...scope.titles, ...(scope.years ? [yearsOf(scope.years)] : [])]
  return [
    { zh: `${text}，${toleranceOf(formula.tolerance).zh}`, en: `${text}, ${toleranceOf(formula.tolerance).en}` },
    ...words.map(wordOf),
    setsOf(spec),
    { zh: `适用：${only.length === 0 ? '所有报告' : only.join('、')}；不符时为 ${severity}`, en: `for ${only.length === 0 ? 'all reports' : only.join(', ')}; ${severity} where it does not hold` },
  ]
}

function setsOf(spec: RuleSpec): Said {
  const { words, within } = spec
  if (words.length === 1) return { zh: `每个“${words[0]!.word}”各查一次`, en: `each figure of "${words[0]!.word}" by itself` }
  const lead = leadingWord(spec)
  return {
    zh: `每个${lead === null ? '（出现最少的那个词的）数' : `“${lead}”`}与${REACH[within].zh}里最近的其他数成一组`,
    en: `each figure of ${lead === null ? 'the word with the fewest' : `"${lead}"`} makes a set with the nearest of the others in ${REACH[within].en}`,
  }
}

function toleranceOf(tolerance: Tolerance): Said {
  switch (tolerance.is) {
    case 'exact':
      return { zh: '按印出来的数，一点不差', en: 'of the numbers as printed, to the last digit' }
    case 'rounding':
      return { zh: '每个数代表末位 ± 半个单位', en: 'each number standing for ± half a unit of its last digit' }
    case 'amount':
      return { zh: `相差不超过 ${tolerance.text}`, en: `within ${tolerance.text}` }
  }
}

const yearsOf = ({ from, to }: Years): string => (from === to ? `${from}` : `${from ?? ''}..${to ?? ''}`)

function wordOf({ word, names, roles, unit, years }: WordSpec): Said {
  const time = years === null ? [] : [typeof years === 'string' ? { zh: years === 'this' ? '本年' : '上年', en: `${years} year` } : { zh: yearsOf(years), en: yearsOf(years) }]
  const measured = unit === null ? [] : [unit.unit ?? unit.kind]
  const more = (language: 'zh' | 'en'): string => [roles.join(language === 'zh' ? '或' : ' or '), ...measured, ...time.map((said) => said[language])].join(language === 'zh' ? '，' : ', ')
  return { zh: `  ${word}：指标 ${names.join('、')}（${more('zh')}）`, en: `  ${word}: indicator ${names.join(', ')} (${more('en')})` }
}
