import { LineCounter } from 'yaml'
import type { z } from 'zod'
import type { Said } from '../model/said.js'
import { Complaints } from './complaints.js'
import { wordsOf } from './expression.js'
import { underlined } from './formula-error.js'
import type { Wrong } from './fields.js'
import { FILE_KEYS, RULE_KEYS, SCOPE_KEYS, WORD_KEYS, type Keys } from './keys.js'
import { nearestWord } from './nearest-word.js'
import type { RuleSpec, WordSpec } from './rule-spec.js'
import { ruleSchema, type RuleFields } from './schema.js'
import { readYaml, type Tree } from './yaml-tree.js'

/** What a reader of rules must know of the world around the file. */
export interface Surroundings {
  /** What the file is called in messages. */
  file: string
  /** Ids that are taken, and by whom: built-in rules, and rules of other files. */
  taken: ReadonlyMap<string, Said>
  /** Simplified form of a text, code unit for code unit. */
  simplify: (text: string) => string
}

const MOST_RULES = 1000

/**
 * The rules of a YAML text, checked and understood. Everything that is wrong is told at once.
 * @throws JianbaoError `rules-invalid`
 */
export function readRules(text: string, around: Surroundings): RuleSpec[] {
  return new RulesReader(text, around).read()
}

class RulesReader {
  private readonly complaints: Complaints
  /** Where the value at a path stands. */
  private readonly places = new Map<string, number>()

  constructor(
    private readonly text: string,
    private readonly around: Surroundings,
  ) {
    const lines = new LineCounter()
    for (let at = 0; at >= 0; at = text.indexOf('\n', at) + 1 || -1) lines.addNewLine(at)
    this.complaints = new Complaints(around.file, (offset) => {
      const { line, col } = lines.linePos(offset)
      return { line: Math.max(1, line), column: Math.max(1, col) }
    })
  }

  read(): RuleSpec[] {
    const tree = readYaml(this.text, this.complaints)
    this.complaints.throw()
    const rules = this.ruleTrees(tree).map((rule, i) => this.rule(rule, i))
    this.refuseTwins(rules)
    this.complaints.throw()
    return rules.filter((rule) => rule !== null)
  }

  private ruleTrees(tree: Tree | null): readonly Tree[] {
    const list = tree?.is === 'map' ? this.fields(tree, FILE_KEYS, '').get('rules') : tree
    if (list?.is === 'list' && list.items.length > 0 && list.items.length <= MOST_RULES) return list.items
    if (list?.is === 'list' && list.items.length > 0) this.complaints.add(list.at, `规则太多（最多 ${MOST_RULES} 条）`, `Too many rules (${MOST_RULES} at most)`)
    else if (this.complaints.isEmpty) this.complaints.add(tree?.at ?? 0, '文件里没有规则：应写 “规则:”（rules:），下面每条以 “- id:” 开头', 'No rules in the file: write "rules:" (规则:), and below it each rule beginning with "- id:"')
    return []
  }

  /** The values of a map by their English keys; unknown keys and keys that come twice are told. */
  private fields(tree: Extract<Tree, { is: 'map' }>, keys: Keys, path: string): Map<string, Tree> {
    const found = new Map<string, Tree>()
    for (const { key, at, value } of tree.entries) {
      const plain = this.around.simplify(key.trim())
      const field = Object.keys(keys).find((name) => name === plain || keys[name]!.includes(plain))
      if (field === undefined) {
        const known = Object.entries(keys).flatMap(([name, others]) => [name, ...others])
        const near = nearestWord(plain, known)
        const all = Object.entries(keys).map(([name, others]) => `${others[0]}（${name}）`)
        this.complaints.add(at, `没有“${key}”这个键${near === null ? '' : `，是“${near}”吗`}；可用：${all.join('、')}`, `There is no key "${key}"${near === null ? '' : `; did you mean "${near}"`}. Keys: ${Object.keys(keys).join(', ')}`)
      } else if (found.has(field)) this.complaints.add(at, `“${key}”与前面的键是同一项，只写一次`, `"${key}" is the same as a key before it: write it once`)
      else {
        found.set(field, value)
        this.places.set(`${path}/${field}`, value.at)
      }
    }
    return found
  }

  private rule(tree: Tree, i: number): RuleSpec | null {
    const path = `${i}`
    this.places.set(path, tree.at)
    if (tree.is !== 'map') {
      this.complaints.add(tree.at, '一条规则应写成几项“键: 值”', 'A rule is written as several "key: value"')
      return null
    }
    const fields = this.fields(tree, RULE_KEYS, path)
    const plain: Record<string, unknown> = {}
    for (const [field, value] of fields) plain[field] = field === 'indicators' ? this.words(value, `${path}/indicators`) : field === 'scope' ? this.part(value, SCOPE_KEYS, `${path}/scope`, new Set(['kind', 'issuer', 'title'])) : this.scalar(value, field === 'severity' || field === 'within')
    const result = ruleSchema.safeParse(plain, { reportInput: true })
    if (result.success) return this.spec(result.data, path)
    for (const issue of result.error.issues) this.tell(issue, path)
    return null
  }

  /** Text as text, simplified where it is one of our words; what is no text is left for the schema to refuse. */
  private scalar(tree: Tree, isWord = false): unknown {
    return tree.is === 'text' ? (tree.isEmpty ? undefined : isWord ? this.around.simplify(tree.text.trim()) : tree.text.trim()) : tree.is === 'list' ? [] : {}
  }
  /** One value or several, as a list. */
  private several(tree: Tree): unknown {
    return tree.is === 'list' ? tree.items.map((item) => this.scalar(item, true)) : tree.is === 'map' ? {} : tree.isEmpty ? [] : [this.scalar(tree, true)]
  }
  private part(tree: Tree, keys: Keys, path: string, lists: ReadonlySet<string>): unknown {
    if (tree.is !== 'map') return this.scalar(tree)
    return Object.fromEntries([...this.fields(tree, keys, path)].map(([field, value]) => [field, lists.has(field) ? this.several(value) : this.scalar(value, true)]))
  }
  /** 预算数: 预算, or 预算数: { 指标: 预算, 角色: budget } */
  private words(tree: Tree, path: string): unknown {
    if (tree.is !== 'map') {
      if (tree.is === 'list' || !tree.isEmpty) this.complaints.add(tree.at, '“指标”应写成几项“公式里的词: 指标名”', '"indicators" are several "word of the formula: name of an indicator"')
      return undefined
    }
    return tree.entries.map(({ key, at, value }, i) => {
      this.places.set(`${path}/${i}`, at)
      const said = value.is === 'map' ? (this.part(value, WORD_KEYS, `${path}/${i}`, new Set(['names', 'role'])) as object) : { names: this.several(value) }
      return { word: key.trim(), ...said }
    })
  }

  private placeOf(path: string): number {
    for (let at = path; ; at = at.slice(0, at.lastIndexOf('/'))) {
      const place = this.places.get(at)
      if (place !== undefined) return place
      if (!at.includes('/')) return 0
    }
  }

  private tell(issue: z.core.$ZodIssue, path: string): void {
    const own = issue.code === 'custom' ? (issue.params?.['wrong'] as Wrong | undefined) : issue.code === 'invalid_union' ? unionWrong(issue) : undefined
    const full = [path, ...issue.path.map(String)].join('/')
    const field = issue.path.findLast((part) => typeof part === 'string')
    const said = own?.said ?? saidOf(issue, field === undefined ? { zh: '规则', en: 'rule' } : calledOf(field))
    this.complaints.add(this.placeOf(full), said.zh, said.en, own?.frame)
  }

  private spec({ id, description, hint, formula: { text, formula }, indicators = [], scope, severity = 'error', within = 'section' }: RuleFields, path: string): RuleSpec | null {
    const { simplify } = this.around
    const used = wordsOf(formula)
    const given = new Map(indicators.map((one) => [one.word, one]))
    indicators.forEach(({ word }, i) => {
      if (used.has(word)) return
      const near = nearestWord(word, [...used.keys()])
      this.complaints.add(this.placeOf(`${path}/indicators/${i}`), `公式里没有“${word}”${near === null ? '' : `，是“${near}”吗`}`, `The formula has no word "${word}"${near === null ? '' : `; did you mean "${near}"`}`, underlined(text, 0))
    })
    const words = [...used.keys()].map((word): WordSpec => {
      const told = given.get(word)
      return { word, names: told?.names ?? [simplify(word)], roles: told?.role ?? ['actual', 'budget'], unit: told?.unit ?? null, years: told?.year ?? null }
    })
    const { kind: kinds = [], issuer = [], title = [], year = null } = scope ?? {}
    return { id, description: description ?? null, hint: hint ?? null, text, formula, words, scope: { kinds, issuers: issuer, titles: title, years: year }, severity, within }
  }

  private refuseTwins(rules: readonly (RuleSpec | null)[]): void {
    const seen = new Map<string, number>()
    rules.forEach((rule, i) => {
      if (rule === null) return
      const at = this.placeOf(`${i}/id`)
      const taken = this.around.taken.get(rule.id)
      if (taken) this.complaints.add(at, `id“${rule.id}”已用于${taken.zh}`, `The id "${rule.id}" is that of ${taken.en}`)
      if (seen.has(rule.id)) this.complaints.add(at, `id“${rule.id}”用了两次（第 ${seen.get(rule.id)! + 1} 条和第 ${i + 1} 条）`, `The id "${rule.id}" comes twice (rules ${seen.get(rule.id)! + 1} and ${i + 1})`)
      else seen.set(rule.id, i)
    })
  }
}

/** Of the readings that a value could have had, what the last one says. */
function unionWrong(issue: Extract<z.core.$ZodIssue, { code: 'invalid_union' }>): Wrong | undefined {
  const inner = issue.errors.flat().findLast((one) => one.code === 'custom' && one.params?.['wrong'] !== undefined)
  return inner?.code === 'custom' ? (inner.params?.['wrong'] as Wrong) : undefined
}

const ALL_KEYS: Keys = { ...SCOPE_KEYS, ...WORD_KEYS, ...RULE_KEYS, word: ['指标里的词'] }
const calledOf = (field: string): Said => ({ zh: `“${ALL_KEYS[field]?.[0] ?? field}”（${field}）`, en: `"${field}"` })

function saidOf(issue: z.core.$ZodIssue, { zh, en }: Said): Said {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return { zh: `缺少${zh}`, en: `${en} is missing` }
      return { zh: `${zh}应是${issue.expected === 'string' ? '文字' : issue.expected === 'array' ? '文字或文字的列表' : '几项“键: 值”'}`, en: `${en} must be ${issue.expected === 'string' ? 'text' : issue.expected === 'array' ? 'a text or a list of texts' : 'several "key: value"'}` }
    case 'too_small':
      return { zh: `${zh}是空的`, en: `${en} is empty` }
    case 'too_big':
      return { zh: `${zh}太长（最多 ${issue.maximum}）`, en: `${en} is too long (${issue.maximum} at most)` }
    case 'invalid_format':
      return { zh: `${zh}只能用文字、数字和 - _ . ，最多 64 字`, en: `${en} may hold letters, digits and - _ . only, 64 at most` }
    default:
      return { zh: `${zh}不对：${issue.message}`, en: `${en}: ${issue.message}` }
  }
}
