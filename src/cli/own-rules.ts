import { Option } from 'commander'
import pc from 'picocolors'
import type { Claims } from '../domain/overrides.js'
import { corrected } from '../library/claims.js'
import type { Analysis, Report } from '../model/analysis.js'
import { JianbaoError } from '../model/error.js'
import type { OwnRule } from '../own-rules/compile.js'
import { pick, type Language } from './language.js'
import { Output } from './output.js'

/** `--own FILE`, as often as one likes: check rules of the user's own. */
export function ownOption(language: Language): Option {
  return new Option('--own <file>', pick(language)('自己的核对规则（YAML），可写几次', "check rules of one's own (YAML); may come more than once")).argParser((file: string, before: string[] | undefined) => [...(before ?? []), file])
}

/** The rules of the files named. @throws JianbaoError `rules-not-found`, `rules-invalid` … */
export const ownRules = async (files: readonly string[] | undefined): Promise<OwnRule[]> => (files === undefined ? [] : (await import('../load-rules.js')).loadRules(...files))

/** `check --dry`: reads the rules and tells how each was understood. @throws JianbaoError `own-missing`, `rules-invalid` … */
export async function explainOwn(files: readonly string[], json: boolean, language: Language): Promise<void> {
  if (files.length === 0) throw new JianbaoError('own-missing', 'cli', { zh: '--dry 要与 --own 一起用', en: '--dry goes with --own' }, { zh: '例如 jianbao check --own 规则.yaml --dry', en: 'For example jianbao check --own rules.yaml --dry' })
  const [{ readRuleFiles }, { explained }] = await Promise.all([import('../load-rules.js'), import('../own-rules/explain.js')])
  const output = new Output()
  for (const spec of await readRuleFiles(files)) {
    const lines = explained(spec).map((said) => said[language])
    await output.write(json ? `${JSON.stringify({ id: spec.id, description: spec.description, formula: spec.text, understood: explained(spec) })}\n` : `${pc.bold(spec.id)}${spec.description === null ? '' : `  ${spec.description}`}\n${lines.map((line) => `  ${line}\n`).join('')}`)
    if (output.closed) return
  }
}

/** Reports of a library with what own rules find in them now, in place of what rules of their names found before. */
export async function withOwnFindings(name: string, analysis: Analysis, reports: readonly Report[], claims: Claims | null, own: readonly OwnRule[], language: Language): Promise<readonly Report[]> {
  if (own.length === 0) return reports
  const { recheck } = await import('../recheck.js')
  const ids = new Set(own.map(({ id }) => id))
  const found = recheck(analysis, reports.map((report) => ({ ...report, ...corrected(report, claims) })), own)
  const unplaced = [...found.values()].reduce((sum, one) => sum + one.unplaced, 0)
  if (unplaced > 0) process.stderr.write(pick(language)(`${name}：${unplaced} 个数字在整理后的原文里找不到位置，自定规则没有用到它们；重新 ingest 后再查\n`, `${name}: ${unplaced} figures have no place in the cleaned text and were not seen by the own rules; ingest it again\n`))
  return reports.map((report) => ({ ...report, findings: [...report.findings.filter(({ rule }) => !ids.has(rule)), ...found.get(report.id)!.findings] }))
}
