import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeName, unescapeName } from './names.js'

const EXAMPLES: readonly (readonly [string, Uint8Array, string])[] = [
  ['UTF-8', Buffer.from('报告（2023）.docx'), '报告（2023）.docx'],
  ['GBK', Buffer.from([0xb1, 0xa8, 0xb8, 0xe6, 0x2e, 0x74, 0x78, 0x74]), String.raw`\xb1\xa8\xb8\xe6.txt`],
  ['UTF-8 cut off', Buffer.from('甲乙').subarray(0, 5), String.raw`甲\xe4\xb9`],
  ['an overlong form', Buffer.from([0x61, 0xc0, 0xaf]), String.raw`a\xc0\xaf`],
  ['a literal \\x', Buffer.from(String.raw`a\x41`), String.raw`a\x5cx41`],
  ['another backslash', Buffer.from(String.raw`a\b`), String.raw`a\b`],
  ['control characters', Buffer.from('a\n\u001b[31m'), String.raw`a\x0a\x1b[31m`],
  ['a folder whose name ends as an archive does', Buffer.from('/a.zip!/b!c/d!'), String.raw`/a.zip\x21/b!c/d\x21`],
  ['a mark of order', Buffer.from('\ufeffa'), '\ufeffa'],
]

describe('names', () => {
  it.each(EXAMPLES)('%s', (_, bytes, text) => {
    expect(escapeName(bytes)).toBe(text)
    expect(Buffer.from(unescapeName(text))).toEqual(Buffer.from(bytes))
  })

  const pieces = fc.oneof(fc.uint8Array({ maxLength: 6 }), fc.constantFrom('\\', 'x', 'x41', '!', '/', '!/', '甲', '\\x', 'é', '𠀀', '\n').map((s) => Buffer.from(s)))
  const names = fc.array(pieces, { maxLength: 8 }).map((parts) => Buffer.concat(parts))
  it('come back to the byte', () => {
    fc.assert(fc.property(names, (name) => Buffer.from(unescapeName(escapeName(name))).equals(name)), { numRuns: 2000 })
  })
  it('never look like a member of an archive, and hold nothing that acts on a terminal', () => {
    fc.assert(fc.property(names, (name) => !/!\/|[\u0000-\u001f\u007f]/.test(escapeName(name))), { numRuns: 2000 })
  })
  it('may be written part by part', () => {
    fc.assert(fc.property(names, names, (a, b) => escapeName(Buffer.concat([a, Buffer.from('/'), b])) === `${escapeName(a)}/${escapeName(b)}`), { numRuns: 2000 })
  })
})
