import type { Report } from '../model/analysis.js'
import type { Said } from '../model/said.js'
import { isFor, type OwnRule } from '../own-rules/compile.js'
import { goesBy } from '../own-rules/places.js'
import { pick, type Language } from './language.js'

/** Own rules that found no set of figures, and why: a rule that never ran must not look like one that holds. */
export class Idle {
  private readonly seen: Map<string, { rule: OwnRule; reports: number; missing: Set<string> }>
  constructor(own: readonly OwnRule[]) {
    this.seen = new Map(own.map((rule) => [rule.id, { rule, reports: 0, missing: new Set(rule.spec.words.map(({ word }) => word)) }]))
  }

  see(reports: readonly Report[]): void {
    if (this.seen.size > 0) for (const report of reports) this.look(report)
  }
  private look(report: Report): void {
    for (const { rule } of report.findings) this.seen.delete(rule)
    for (const one of this.seen.values()) {
      if (!isFor(report, one.rule.spec.scope)) continue
      one.reports++
      for (const { word, names } of one.rule.spec.words) if (one.missing.has(word) && report.figures.some((figure) => goesBy(figure, names))) one.missing.delete(word)
    }
  }

  told(language: Language): string {
    const say = pick(language)
    return [...this.seen.values()]
      .map(({ rule: { id, spec }, reports, missing }) => {
        const absent = spec.words.filter(({ word }) => missing.has(word))
        const words = absent.map(({ word, names }) => `${word}（${names.join('、')}）`)
        const plain = absent.flatMap(({ names }) => names).find((name) => !name.includes('*'))
        const wider: Said = plain === undefined ? { zh: '', en: '' } : { zh: `；名字可用 *，如 "*${plain}"`, en: `; a name may hold *, as in "*${plain}"` }
        const why =
          reports === 0
            ? say('没有报告在它的范围里', 'no report is in its scope')
            : words.length > 0
              ? say(`没有叫这些名字的数字：${words.join('、')}${wider.zh}`, `no figure goes by ${words.join(', ')}${wider.en}`)
              : say('名字对得上，但角色、单位、期间不合，或没有在同一处（“同”可以放宽）', 'figures of these names there are, but of other roles, units or periods, or too far apart (see "within")')
        return say(`自定规则“${id}”没有用上：${why}\n`, `The own rule "${id}" was of no use: ${why}\n`)
      })
      .join('')
  }
}
