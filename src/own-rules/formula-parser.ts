import * as jsep from 'jsep'
import { COMPARISONS, OPERATORS } from './expression.js'
import { FormulaError } from './formula-error.js'

/** What the parser makes; `start` is the place in the formula, where it is known. */
export interface Node {
  type: string
  start?: number
  name?: string
  raw?: string
  operator?: string
  left?: Node
  right?: Node
  argument?: Node
  callee?: Node
  arguments?: Node[]
  body?: Node[]
  expressions?: Node[]
}

/** The parser class of jsep 1.6: exported, but missing from its types. */
interface Parser {
  expr: string
  index: number
  readonly char: string
  gobbleSpaces(): void
  parse(): Node
  gobbleTokenProperty(node: Node): Node
}
const { Jsep } = jsep as unknown as { Jsep: new (text: string) => Parser }

/** A number and what may stand right behind it: 0.95, 95%, 100万元, 3亿. */
const NUMBER = /(\d+(?:\.\d+)?)\s*(%|‰|(?:万亿|亿|万)?元?)/uy
const NAME = /[\p{L}_][\p{L}\p{N}_·]*/uy
const OPERATOR = /==|<=|>=|≤|≥|[=<>+\-*/]/uy
const SAME: Readonly<Record<string, string>> = { '=': '==', '≤': '<=', '≥': '>=' }
/** More digits than any report prints. */
const DIGITS = 30

/** Full-width forms → ASCII, each at its place: （）＋－×÷＝＜＞，、％ and digits. */
export function halfWidth(text: string): string {
  return text.replaceAll(/[！-～\u3000−×÷、]/g, (c) => (c === '\u3000' ? ' ' : c === '−' ? '-' : c === '×' ? '*' : c === '÷' ? '/' : c === '、' ? ',' : String.fromCharCode(c.charCodeAt(0) - 0xfee0)))
}

/**
 * jsep reads precedence, parentheses and arguments; names, numbers and operators are read here, so that Chinese words and units are
 * known, places are kept, and nothing of JavaScript (members, strings, arrays, logic, exponents) gets in. Nothing is ever evaluated.
 */
class FormulaParser extends Jsep {
  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.index
    return pattern.exec(this.expr)
  }
  throwError(message: string): never {
    throw complaintOf(message, Math.min(this.index, this.expr.length), this.char)
  }
  gobbleNumericLiteral(): Node {
    const start = this.index
    const hit = this.match(NUMBER)
    if (!hit) throw new FormulaError(start, '小数点前后都要有数字', 'A decimal point needs digits on both sides')
    if (hit[1]!.length > DIGITS) throw new FormulaError(start, `数字太长（最多 ${DIGITS} 位）`, `The number is too long (${DIGITS} digits at most)`)
    this.index += hit[0].length
    const rest = this.match(NAME)
    if (rest) throw new FormulaError(this.index, `数字后面不能接“${rest[0]}”：可写 %、‰、万、亿、元，不用科学记数法`, `"${rest[0]}" may not follow a number: %, ‰, 万, 亿 and 元 may, and there are no exponents`)
    if (this.char === '.') throw new FormulaError(this.index, '多了一个小数点', 'One decimal point too many')
    return { type: 'Literal', raw: hit[0].replaceAll(/\s/g, ''), start }
  }
  gobbleIdentifier(): Node {
    const hit = this.match(NAME)
    if (!hit) throw new FormulaError(this.index, `不能用的字符“${this.char}”`, `The character "${this.char}" has no meaning here`)
    const start = this.index
    this.index += hit[0].length
    // Under another type than jsep's own, so that no name (true, null, this) means anything to it.
    return { type: 'Word', name: hit[0], start }
  }
  gobbleBinaryOp(): string | false {
    this.gobbleSpaces()
    const hit = this.match(OPERATOR)
    if (hit) {
      this.index += hit[0].length
      if (hit[0] !== '=' || this.char !== '=') return SAME[hit[0]] ?? hit[0]
    }
    if (this.index < this.expr.length && !/[),(]/.test(this.char)) throw new FormulaError(this.index, `这里应是运算符，不是“${this.char}”；可用 ${[...OPERATORS, ...COMPARISONS].join(' ')}`, `An operator is expected here, not "${this.char}": ${[...OPERATORS, ...COMPARISONS].join(' ')}`)
    return false
  }
  override gobbleTokenProperty(node: Node): Node {
    // Words that mean something to jsep: true, false, null, this.
    const reserved = node.type === 'ThisExpression' ? 'this' : node.type === 'Literal' && node.start === undefined ? node.raw! : null
    if (reserved !== null) throw new FormulaError(this.index - reserved.length, `“${reserved}”不能作指标名`, `"${reserved}" cannot be a word of a formula`)
    this.gobbleSpaces()
    if ('.[?'.includes(this.char) && this.char !== '') throw new FormulaError(this.index, `不能用的字符“${this.char}”`, `The character "${this.char}" has no meaning here`)
    if (this.char === '(' && node.type !== 'Word') throw new FormulaError(this.index, '括号前缺运算符', 'An operator is missing before the parenthesis')
    return super.gobbleTokenProperty(node)
  }
  gobbleStringLiteral(): never {
    throw new FormulaError(this.index, '公式里不用引号；带符号的指标名请在“指标”里给它起个名字', 'A formula has no quotes; give a name with marks in it a word of its own under "indicators"')
  }
  gobbleArray(): never {
    throw new FormulaError(this.index, '公式里不用方括号', 'A formula has no brackets')
  }
}

/** jsep's own messages, in both languages. */
function complaintOf(message: string, at: number, char: string): FormulaError {
  if (/^Unclosed|^Expected \)/.test(message)) return new FormulaError(at, '括号没有结束', 'A parenthesis is not closed')
  if (message.startsWith('Unexpected token')) return new FormulaError(at - 1, '这里缺一项', 'A term is missing here')
  if (/^Expected expression|^missing unaryOp/.test(message)) return new FormulaError(at, '运算符后面缺一项', 'A term is missing behind the operator')
  return char === '' ? new FormulaError(at, '公式没有写完', 'The formula ends too early') : new FormulaError(at, `这里不应有“${char}”`, `"${char}" is not expected here`)
}

/** Parses one side-and-comparison text that is already half-width. @throws FormulaError */
export const parse = (text: string): Node => new FormulaParser(text).parse()
