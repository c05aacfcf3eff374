import { grouping, isDigit } from './digit-groups.js'
import { scriptBits, simplify, SIMPLIFIED, TRADITIONAL } from './traditional.js'
import { halfOf, KIND, kindOf } from './widths.js'

export type Script = 'hans' | 'hant' | 'mixed' | 'none'

export interface Converted {
  /** As long as the text it was made of. */
  text: string
  /** How many characters each conversion changed; those that changed none are left out. */
  conversions: { by: string; count: number }[]
  script: Script
}

const NEWLINE = 0x0a
const COMMA = 0x2c
const SLASH = 0x2f

/** One-to-one conversions: simplified characters, half-width digits and letters, full-width punctuation. */
export function convert(text: string): Converted {
  const bits = scriptBits()
  const out = new Uint16Array(text.length)
  let width = 0
  let punctuation = 0
  let simplified = 0
  let traditional = 0
  let simple = 0
  let inLine = 0
  let lineStart = 0
  let run = { end: 0, isList: false }
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : NEWLINE
    if (code === NEWLINE) {
      if (inLine > 0) simplified += simplifyLine(text, lineStart, i, out)
      traditional += inLine
      inLine = 0
      lineStart = i + 1
      if (i < text.length) out[i] = code
      continue
    }
    const script = bits[code]!
    if (script === TRADITIONAL) inLine++
    else if (script === SIMPLIFIED) simple++
    const kind = kindOf[code]!
    out[i] = halfOf[code]!
    if (kind === 0) continue
    if (kind === KIND.width) width++
    else if (kind === KIND.punctuation) punctuation++
    else if (kind === KIND.mark) {
      if (keepsMark(text, i, code)) out[i] = code
      else punctuation++
    } else if (i > 0 && isDigit(out[i - 1]!) && isDigit(half(text, i + 1))) {
      if (i >= run.end) run = commaRun(text, i)
      if (run.isList) punctuation++
      else out[i] = COMMA
    } else punctuation++
  }
  const conversions = [
    { by: 't2s', count: simplified },
    { by: 'width', count: width },
    { by: 'punctuation', count: punctuation },
  ].filter((c) => c.count > 0)
  return { text: conversions.length === 0 ? text : stringOf(out), conversions, script: scriptOf(traditional, simple) }
}

const half = (text: string, i: number): number => (i < text.length ? halfOf[text.charCodeAt(i)]! : 0)
const isLatin = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)

/** `http://`, `page?id=`: the mark belongs to an address or to a Latin word. */
function keepsMark(text: string, i: number, code: number): boolean {
  const next = text.charCodeAt(i + 1)
  if (code === 0x3a && next === SLASH && text.charCodeAt(i + 2) === SLASH) return true
  return code !== 0x28 && code !== 0x29 && code !== 0x3a && i > 0 && isLatin(text.charCodeAt(i - 1)) && isLatin(next)
}

/** Digits, points and commas around a comma: several numbers, or one (or what is left of one). */
function commaRun(text: string, i: number): { end: number; isList: boolean } {
  let start = i
  let end = i + 1
  while (start > 0 && inRun(text.charCodeAt(start - 1))) start--
  while (end < text.length && inRun(text.charCodeAt(end))) end++
  let last = end
  while (!isDigit(half(text, start))) start++
  while (!isDigit(half(text, last - 1))) last--
  let digits = ''
  for (let k = start; k < last; k++) digits += text.charCodeAt(k) === COMMA ? ',' : String.fromCharCode(half(text, k))
  return { end, isList: grouping(digits, start > 0 ? text[start - 1] : '') === 'list' }
}
const inRun = (code: number): boolean => code === COMMA || halfOf[code] === 0x2e || isDigit(halfOf[code]!)

function simplifyLine(text: string, start: number, end: number, out: Uint16Array): number {
  const line = text.slice(start, end)
  const simple = simplify(line)
  let changed = 0
  for (let i = 0; i < line.length; i++) {
    const code = simple.charCodeAt(i)
    if (code === line.charCodeAt(i)) continue
    out[start + i] = code
    changed++
  }
  return changed
}

const stringOf = (units: Uint16Array): string => Buffer.from(units.buffer, units.byteOffset, units.byteLength).toString('utf16le')

/** A few characters of the other script (a name, a quotation, a slip of a converter) do not make a text mixed. */
function scriptOf(traditional: number, simplified: number): Script {
  const total = traditional + simplified
  if (total === 0) return 'none'
  const share = traditional / total
  return share < 0.05 ? 'hans' : share > 0.85 ? 'hant' : 'mixed'
}
