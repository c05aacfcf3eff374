import { readFile, stat } from 'node:fs/promises'
import { RULES } from './check/rules.js'
import { JianbaoError } from './model/error.js'
import type { Said } from './model/said.js'
import { simplify } from './normalize/traditional.js'
import { compile, type OwnRule } from './own-rules/compile.js'
import { readRules } from './own-rules/read-rules.js'
import type { RuleSpec } from './own-rules/rule-spec.js'

/** A file of rules is written by hand: bytes. */
const LARGEST = 1 << 18
const HINT: Said = { zh: '请给一个 YAML 文件（UTF-8，不超过 256 KB），写法见用户指南“自己的规则”', en: 'Give a YAML file (UTF-8, up to 256 KB); see the guide' }

/**
 * Loads check rules of the user's own from YAML files, in their order. No id may come twice, nor be that of a built-in rule.
 * @throws JianbaoError `rules-not-found`, `rules-too-large`, `rules-not-utf8`, `rules-invalid` (what is wrong, all of it, as file:line:column)
 */
export async function loadRules(...paths: readonly string[]): Promise<OwnRule[]> {
  return (await readRuleFiles(paths)).map(compile)
}

/** The same rules as they were understood, before they are made to run. */
export async function readRuleFiles(paths: readonly string[]): Promise<RuleSpec[]> {
  const taken = new Map<string, Said>(RULES.map(({ id }) => [id, { zh: '内置规则', en: 'a built-in rule' }]))
  const specs: RuleSpec[] = []
  for (const file of paths) {
    const own = readRules(await textOf(file), { file, taken, simplify })
    for (const { id } of own) taken.set(id, { zh: ` ${file} 里的规则`, en: `a rule of ${file}` })
    specs.push(...own)
  }
  return specs
}

async function textOf(path: string): Promise<string> {
  let bytes: Uint8Array
  try {
    const { size } = await stat(path)
    if (size > LARGEST) throw new JianbaoError('rules-too-large', 'cli', { zh: `规则文件太大：${path}`, en: `The rules file is too large: ${path}` }, HINT)
    bytes = await readFile(path)
  } catch (error) {
    if (error instanceof JianbaoError) throw error
    throw new JianbaoError('rules-not-found', 'cli', { zh: `规则文件读不了：${path}`, en: `The rules file cannot be read: ${path}` }, HINT, { cause: error })
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    throw new JianbaoError('rules-not-utf8', 'cli', { zh: `规则文件不是 UTF-8：${path}`, en: `The rules file is not UTF-8: ${path}` }, { zh: '请在编辑器里另存为 UTF-8', en: 'Save it as UTF-8' }, { cause: error })
  }
}
