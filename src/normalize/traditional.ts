import { Converter } from 'opencc-js/t2cn'
import { SHARED, VARIANTS } from './variants.js'

const FIRST = 0x3400
const LAST = 0x9fff

/** Bits of a character: written only in traditional text, only in simplified text. */
export const TRADITIONAL = 1
export const SIMPLIFIED = 2

let loaded: { convert: (text: string) => string; bits: Uint8Array } | undefined

/** The converter and the table of what it changes, made once, at first use. */
function load(): { convert: (text: string) => string; bits: Uint8Array } {
  if (loaded !== undefined) return loaded
  const convert = Converter({ from: 't', to: 'cn' })
  const alone: string[] = []
  for (let code = FIRST; code <= LAST; code++) alone.push(String.fromCharCode(code))
  const bits = new Uint8Array(0x10000)
  // One a line, so that no phrase of the dictionary reaches over two of them.
  convert(alone.join('\n'))
    .split('\n')
    .forEach((simple, i) => {
      if (simple === alone[i]) return
      bits[FIRST + i] = TRADITIONAL
      if (simple.length === 1) bits[simple.charCodeAt(0)]! |= SIMPLIFIED
    })
  for (const [traditional] of VARIANTS) bits[traditional.charCodeAt(0)] = TRADITIONAL
  for (const c of SHARED) bits[c.charCodeAt(0)] = 0
  for (let code = FIRST; code <= LAST; code++) if (bits[code] === (TRADITIONAL | SIMPLIFIED)) bits[code] = TRADITIONAL
  loaded = { convert, bits }
  return loaded
}

/** `TRADITIONAL` or `SIMPLIFIED` of each UTF-16 code unit; 0 for what both write. */
export const scriptBits = (): Uint8Array => load().bits

/** Simplified form, code unit for code unit: a character whose simplified form has another UTF-16 length stays (噁). */
export function simplify(text: string): string {
  const plain = load().convert(text)
  const same = plain.length === text.length && !/[\ud800-\udfff]/.test(plain) ? plain : keepLength(text, plain)
  return same.replace(VARIANT, (c) => VARIANTS.get(c)!)
}

const VARIANT = new RegExp(`[${[...VARIANTS.keys()].join('')}]`, 'g')

function keepLength(text: string, plain: string): string {
  const simple = [...plain]
  let out = ''
  let i = 0
  for (const c of text) {
    const s = simple[i++] ?? c
    out += s.length === c.length ? s : c
  }
  return out
}
