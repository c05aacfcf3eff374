import { isAlias, isMap, isScalar, isSeq, parseDocument, type Node, type YAMLMap, type YAMLSeq } from 'yaml'
import type { Complaints } from './complaints.js'

/** A value of a rules file with its place. Scalars are kept as they are written: no number is ever rounded on its way. */
export type Tree =
  | { is: 'text'; at: number; text: string; isEmpty: boolean }
  | { is: 'list'; at: number; items: readonly Tree[] }
  | { is: 'map'; at: number; entries: readonly { key: string; at: number; value: Tree }[] }

/** Values that a file may hold once its aliases are followed, and how deep they may lie. */
const MOST = 50_000
const DEEPEST = 12
/** Nesting of brackets and of indentation that the parser may be given: it recurses. */
const DEEPEST_TEXT = 200

const YAML_SAID: Readonly<Record<string, string>> = {
  BAD_INDENT: '缩进不对', TAB_AS_INDENT: '缩进要用空格，不能用制表符', MISSING_CHAR: '缺少字符（引号、括号或逗号没有写完）',
  UNEXPECTED_TOKEN: '这里不应有这样的内容', MULTIPLE_DOCS: '一个文件只写一份（不要有第二个 ---）', BLOCK_AS_IMPLICIT_KEY: '键的写法不对（冒号后面的内容要加引号？）',
  TAG_RESOLVE_FAILED: '不用标签（! 开头的）', BAD_ALIAS: '引用（*）的写法不对', MULTILINE_IMPLICIT_KEY: '键要写在一行里', BAD_SCALAR_START: '这样开头的文字要加引号',
}

/**
 * Reads YAML 1.2 without tags or merges. Keys that come twice and aliases are looked after here: the library takes quadratic time for both.
 * What is wrong is told to `complaints`; null where nothing can be made of it.
 */
export function readYaml(text: string, complaints: Complaints): Tree | null {
  const deep = tooDeep(text)
  if (deep !== null) return told(complaints, deep, '嵌套太深', 'It is nested too deep')
  const document = parseDocument(text, { version: '1.2', schema: 'core', strict: true, uniqueKeys: false, prettyErrors: false, logLevel: 'error', resolveKnownTags: false })
  for (const { code, pos, message } of [...document.errors, ...document.warnings]) complaints.add(pos[0], `YAML：${YAML_SAID[code] ?? '写法不对'}（${message}）`, `YAML: ${message}`)
  if (!complaints.isEmpty) return null
  return document.contents === null ? null : new Reader(complaints).read(document.contents, 0)
}

function told(complaints: Complaints, at: number, zh: string, en: string): null {
  complaints.add(at, zh, en)
  return null
}

/** Place where brackets, or dashes and blanks before a line, nest deeper than any rule does; null where they do not. */
function tooDeep(text: string): number | null {
  let open = 0
  let indent = 0
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!
    if (c === '\n') indent = 0
    else if (indent >= 0 && ' -?:'.includes(c)) indent++
    else indent = -1
    if (c === '[' || c === '{') open++
    else if (c === ']' || c === '}') open--
    if (open > DEEPEST_TEXT || indent > DEEPEST_TEXT) return i
  }
  return null
}

class Reader {
  private count = 0
  /** What stands behind each anchor, the last one of a name. */
  private readonly anchors = new Map<string, Node>()
  constructor(private readonly complaints: Complaints) {}

  read(node: Node | null, depth: number, at = 0): Tree | null {
    const offset = node?.range?.[0] ?? at
    if (++this.count > MOST || depth > DEEPEST) return told(this.complaints, offset, depth > DEEPEST ? '嵌套太深' : '内容太多（引用展开后）', depth > DEEPEST ? 'It is nested too deep' : 'It holds too much, once aliases are followed')
    if (isAlias(node)) {
      const meant = this.anchors.get(node.source)
      return meant ? this.read(meant, depth + 1, offset) : told(this.complaints, offset, `没有这个锚：*${node.source}`, `No such anchor: *${node.source}`)
    }
    if (node?.anchor !== undefined) this.anchors.set(node.anchor, node)
    if (isSeq(node)) return this.list(node, offset, depth)
    if (isMap(node)) return this.map(node, offset, depth)
    return isScalar(node) ? { is: 'text', at: offset, text: textOf(node), isEmpty: node.value === null || textOf(node).trim() === '' } : { is: 'text', at: offset, text: '', isEmpty: true }
  }

  private list({ items }: YAMLSeq, at: number, depth: number): Tree | null {
    const read: Tree[] = []
    for (const item of items) {
      const one = this.read(item as Node | null, depth + 1, at)
      if (one === null) return null
      read.push(one)
    }
    return { is: 'list', at, items: read }
  }

  private map({ items }: YAMLMap, at: number, depth: number): Tree | null {
    const entries: { key: string; at: number; value: Tree }[] = []
    const seen = new Set<string>()
    for (const { key, value } of items) {
      const place = (key as Node | null)?.range?.[0] ?? at
      if (!isScalar(key)) return told(this.complaints, place, '键应是文字', 'A key must be text')
      const name = textOf(key)
      if (seen.has(name)) return told(this.complaints, place, `“${name}”写了两次`, `"${name}" comes twice`)
      seen.add(name)
      const read = this.read(value as Node | null, depth + 1, place)
      if (read === null) return null
      entries.push({ key: name, at: place, value: read })
    }
    return { is: 'map', at, entries }
  }
}

/** A scalar as written: 2023, 1e999999 and true are texts here. */
function textOf({ value, source }: { value: unknown; source?: string }): string {
  return typeof value === 'string' ? value : (source ?? '')
}
