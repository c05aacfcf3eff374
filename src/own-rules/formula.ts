import { Exact } from '../domain/interval.js'
import { COMPARISONS, FUNCTIONS, OPERATORS, wordsOf, type Comparison, type Expression, type Formula, type FunctionName, type NumberUnit, type Operator, type Tolerance } from './expression.js'
import { FormulaError } from './formula-error.js'
import { halfWidth, parse, type Node } from './formula-parser.js'

/** UTF-16 units. */
const LONGEST = 1000
const DEEPEST = 30
const ROUNDING = new Set(['rounding', '四舍五入', '舍入'])
const FUNCTION_OF: ReadonlyMap<string, FunctionName> = new Map(Object.entries(FUNCTIONS).flatMap(([name, others]) => [name, ...others].map((word) => [word, name as FunctionName] as const)))

/**
 * Reads `left comparison right`, and behind ± how near they must come: 支出率 == 支出数 / 预算数 ± rounding.
 * @throws FormulaError
 */
export function readFormula(text: string): Formula {
  if (text.trim() === '') throw new FormulaError(0, '公式是空的', 'The formula is empty')
  if (text.length > LONGEST) throw new FormulaError(LONGEST, `公式太长（最多 ${LONGEST} 字）`, `The formula is too long (${LONGEST} characters at most)`)
  const plain = halfWidth(text)
  refuseDeep(plain)
  const mark = plain.indexOf('±')
  const tree = parse(mark < 0 ? plain : plain.slice(0, mark))
  if (tree.type === 'Compound') {
    const [first, second] = tree.body ?? []
    throw first ? new FormulaError(startOf(second), '两项之间缺运算符', 'An operator is missing between two terms') : new FormulaError(0, '公式是空的', 'The formula is empty')
  }
  const { operator, left, right } = tree
  if (tree.type !== 'BinaryExpression' || !isComparison(operator) || !left || !right) throw new FormulaError(mark < 0 ? text.length : mark, `缺比较：公式写作 左边 ${COMPARISONS.join('|')} 右边`, `A comparison is missing: left ${COMPARISONS.join('|')} right`)
  const formula: Formula = { left: termOf(left), comparison: operator, right: termOf(right), tolerance: mark < 0 ? { is: 'exact' } : toleranceOf(plain, mark) }
  if (wordsOf(formula).size === 0) throw new FormulaError(0, '公式里没有指标', 'The formula names no indicator')
  return formula
}

/** Nested parentheses are followed by recursion: they are counted first. */
function refuseDeep(text: string): void {
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') depth++
    else if (text[i] === ')') depth--
    if (depth > DEEPEST) throw new FormulaError(i, `括号太深（最多 ${DEEPEST} 层）`, `Parentheses are nested too deep (${DEEPEST} at most)`)
  }
}

const isComparison = (operator: string | undefined): operator is Comparison => (COMPARISONS as readonly string[]).includes(operator ?? '')
const isOperator = (operator: string | undefined): operator is Operator => (OPERATORS as readonly string[]).includes(operator ?? '')

/** Place of the first name or number below a node. */
function startOf(node: Node | undefined): number {
  for (let at = node; at; at = at.left ?? at.argument ?? at.callee ?? at.expressions?.[0]) if (at.start !== undefined) return at.start
  return 0
}

function termOf(node: Node): Expression {
  switch (node.type) {
    case 'Literal':
      return numberOf(node)
    case 'Word':
      return { is: 'word', name: node.name!, at: node.start! }
    case 'UnaryExpression':
      if (node.operator === '-') return { is: 'negative', of: termOf(node.argument!) }
      if (node.operator === '+') return termOf(node.argument!)
      throw new FormulaError(startOf(node) - 1, `不能用的运算符“${node.operator}”`, `The operator "${node.operator}" has no meaning here`)
    case 'BinaryExpression':
      if (isComparison(node.operator)) throw new FormulaError(startOf(node.right), '一条公式只写一个比较；几个条件请写成几条规则', 'A formula has one comparison; write several conditions as several rules')
      if (isOperator(node.operator)) return { is: 'operation', operator: node.operator, left: termOf(node.left!), right: termOf(node.right!) }
      break
    case 'CallExpression':
      return callOf(node)
    case 'SequenceExpression':
      throw new FormulaError(startOf(node), '逗号和顿号只在函数里用', 'A comma belongs into a function')
  }
  throw new FormulaError(startOf(node), '读不懂这一项', 'This term cannot be understood')
}

function callOf({ callee, arguments: given = [] }: Node): Expression {
  const { name: word, start, type } = callee!
  if (type !== 'Word') throw new FormulaError(startOf(callee), '括号前缺运算符', 'An operator is missing before the parenthesis')
  const name = FUNCTION_OF.get(word!)
  if (!name) {
    const known = Object.entries(FUNCTIONS)
    throw new FormulaError(start!, `没有“${word}”这个函数；函数有 ${known.map(([id, zh]) => `${id}（${zh.join('、')}）`).join('、')}。括号若是指标名的一部分，请在“指标”里给它起个名字`, `No such function: ${word}. There are ${known.map(([id]) => id).join(', ')}; where the parentheses belong to a name, give it a word of its own under "indicators"`)
  }
  const isOne = name === 'abs'
  if (isOne ? given.length !== 1 : given.length < 2) throw new FormulaError(start!, `${word} 要有${isOne ? '一项' : '两项或更多'}`, `${word} takes ${isOne ? 'one term' : 'two terms or more'}`)
  return { is: 'call', name, of: given.map(termOf) }
}

const SCALES: readonly (readonly [suffix: string, factor: string, unit: NumberUnit])[] = [
  ['%', '0.01', 'share'], ['‰', '0.001', 'share'],
  ['万亿元', '1000000000000', 'money'], ['亿元', '100000000', 'money'], ['万元', '10000', 'money'], ['元', '1', 'money'],
  ['万亿', '1000000000000', null], ['亿', '100000000', null], ['万', '10000', null], ['', '1', null],
]
function numberOf({ raw }: Node): Extract<Expression, { is: 'number' }> {
  const [suffix, factor, unit] = SCALES.find(([end]) => raw!.endsWith(end))!
  return { is: 'number', value: new Exact(raw!.slice(0, raw!.length - suffix.length)).times(factor), unit, text: raw! }
}

function toleranceOf(plain: string, mark: number): Tolerance {
  const from = mark + 1
  const text = plain.slice(from).trim()
  if (ROUNDING.has(text)) return { is: 'rounding' }
  const wrong = (at: number): FormulaError => new FormulaError(at, '± 后面应是 rounding（四舍五入）或一个数，如 ± 0.01、± 1%、± 1万元，而且在公式最后', '± is followed by rounding or by a number, as in ± 0.01, ± 1%, ± 1万元, at the end of the formula')
  if (text === '' || !/^\d/.test(text)) throw wrong(from)
  // Parsed behind blanks, so that the places of its errors are those of the formula.
  const node = parse(`${' '.repeat(from)}${plain.slice(from).replaceAll('±', '!')}`)
  if (node.type !== 'Literal') throw wrong(from)
  const { value, unit } = numberOf(node)
  return { is: 'amount', value, unit, text }
}
