import type { ReportingDescriptor } from 'sarif'
import type { RulePage, RuleSample } from '../../review/rule-page.js'

type Language = 'zh' | 'en'

const HEADS = {
  zh: { matters: '为什么', leavesAlone: '不管', source: '依据', fails: '对不上的例子', passes: '对得上的例子' },
  en: { matters: 'Why', leavesAlone: 'Leaves alone', source: 'Source', fails: 'Fails', passes: 'Passes' },
} as const

/** parts-and-total → PartsAndTotal */
const pascal = (id: string): string => id.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** A rule as SARIF describes it, with its page as help. */
export function descriptorOf({ id, name, catalogue, instance, finds, matters, leavesAlone, source, samples }: RulePage, lang: Language): ReportingDescriptor {
  const heads = HEADS[lang]
  const parts: readonly (readonly [head: string, text: string])[] = [[heads.matters, matters[lang]], [heads.leavesAlone, leavesAlone[lang]], [heads.source, source[lang]], [heads.fails, exampleOf(samples.fails)], [heads.passes, exampleOf(samples.passes)]]
  const told = parts.filter(([, text]) => text !== '')
  const colon = lang === 'zh' ? '：' : ': '
  return {
    id,
    name: pascal(id),
    shortDescription: { text: name[lang] },
    fullDescription: { text: finds[lang] },
    help: {
      text: [finds[lang], ...told.map(([head, text]) => `${head}${colon}${text}`)].join('\n'),
      markdown: [instance === '' ? finds[lang] : `${finds[lang]}（${instance}）`, ...told.map(([head, text]) => `**${head}**${colon}${text}`)].join('\n\n'),
    },
    properties: { catalogue, tags: [...catalogue] },
  }
}

const exampleOf = ([first]: readonly RuleSample[]): string => first?.text.replaceAll('\n', ' ⏎ ') ?? ''
