import type { Said } from '../model/said.js'

/** What is wrong with a formula, and where in it. */
export class FormulaError extends Error {
  override readonly name = 'FormulaError'
  readonly said: Said
  constructor(
    /** UTF-16 position in the formula. */
    readonly at: number,
    zh: string,
    en: string,
  ) {
    super(`${zh} / ${en}`)
    this.said = { zh, en }
  }
}

/** The formula with a caret under a place. A wide character takes two columns. */
export function underlined(formula: string, at: number, indent = '    '): string {
  const line = formula.replaceAll(/[\n\r\t]/g, ' ')
  const from = Math.max(0, at - 60)
  const before = [...line.slice(from, at)].map((c) => (c.charCodeAt(0) > 0x2e7f ? '\u3000' : ' ')).join('')
  return `${indent}${line.slice(from, at + 40)}\n${indent}${before}^`
}
