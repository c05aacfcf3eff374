import type { Analysis, Finding, Report } from '../model/analysis.js'
import { JianbaoError } from '../model/error.js'
import type { Entry } from '../export/index.js'
import type { OwnRule } from '../own-rules/compile.js'
import { meant } from './arguments.js'
import { complaint } from './complaint.js'
import { correctionsOf } from './corrections.js'
import { EXIT } from './exit-codes.js'
import type { Language } from './language.js'
import { withLibrary } from './library-option.js'
import { withOwnFindings } from './own-rules.js'

/** What is asked of findings: in which library, by which rules. */
export interface FindingFlags {
  library?: string
  all?: boolean
  json?: boolean
  rules?: string[]
  off?: string[]
  own?: string[]
}
/** A text with its findings, from a file or from the library. */
export interface Checked extends Entry {
  name: string
  analysis: Analysis
  /** The reports that are meant. */
  reports: readonly Report[]
}

interface EachOptions {
  own?: readonly OwnRule[]
  onFailure?: ((name: string, error: JianbaoError) => void) | undefined
}

export const listOf = (text: string): string[] => text.split(/[,，、\s]+/).filter(Boolean)

/** Severity `info` is what holds: wanted with `--all` only. */
export const isWanted = ({ rule, severity }: Pick<Finding, 'rule' | 'severity'>, { rules, off, all }: FindingFlags): boolean => (all === true || severity !== 'info') && (rules?.includes(rule) ?? true) && !off?.includes(rule)

/**
 * Gives every text that is meant to `take`, one at a time: files as they are, or what selectors (or nothing) mean in the library.
 * A file that cannot be read is told on stderr, and the others go on.
 * @param take true: enough
 * @param own rules beside the built-in ones
 * @param onFailure for a file that cannot be read, after it was told
 * @returns the exit code that the inputs alone ask for
 * @throws JianbaoError `rule-unknown`, `selector-unknown`, `selector-value`, those of the library
 */
export async function eachChecked(what: readonly string[], flags: FindingFlags, language: Language, take: (checked: Checked) => Promise<boolean>, { own = [], onFailure }: EachOptions = {}): Promise<number> {
  const { files, selection } = meant(what)
  await refuseUnknown([...(flags.rules ?? []), ...(flags.off ?? [])], own)
  if (files.length > 0) return ofFiles(files, flags, language, take, { own, onFailure })
  await withLibrary(flags.library, async (library) => {
    for await (const { files: paths, sha256, analysis, reports, claims, dispositions } of library.documents(selection)) {
      const name = paths[0] ?? sha256
      const meant = await withOwnFindings(name, analysis, analysis.reports.filter(({ id }) => reports.has(id)), claims, own, language)
      const checked = { name, files: paths, analysis, dispositions, reports: meant, ...(claims ? { corrected: correctionsOf(analysis, claims) } : {}) }
      if (await take(checked)) return
    }
  })
  return EXIT.done
}

/** A rule that is misspelt must not look like a clean report. @throws JianbaoError `rule-unknown` */
async function refuseUnknown(ids: readonly string[], own: readonly OwnRule[]): Promise<void> {
  if (ids.length === 0) return
  const { RULES } = await import('../check/rules.js')
  const known = [...RULES, ...own].map(({ id }) => id)
  const unknown = ids.filter((id) => !known.includes(id)).join(', ')
  if (unknown === '') return
  throw new JianbaoError('rule-unknown', 'cli', { zh: `没有这条规则：${unknown}`, en: `No such rule: ${unknown}` }, { zh: `规则有：${known.join('、')}`, en: `The rules are ${known.join(', ')}` })
}

async function ofFiles(files: readonly string[], flags: FindingFlags, language: Language, take: (checked: Checked) => Promise<boolean>, { own = [], onFailure }: EachOptions): Promise<number> {
  const { extractAll } = await import('../extract-all.js')
  let worst: number = EXIT.done
  for await (const { name, analysis, error } of extractAll(files, { withText: true, rules: own })) {
    if (error) {
      worst = Math.max(worst, error.code === 'internal' ? EXIT.internal : EXIT.someFailed)
      process.stderr.write(complaint(error, name, language, flags.json === true))
      onFailure?.(name, error)
    } else if (await take({ name, files: [name], analysis, reports: analysis.reports })) break
  }
  return worst
}
