import { opensItem } from './line-starts.js'
import type { TextLine } from './text-lines.js'

/** What a line ends in that is complete. */
export const TERMINAL = '。！？；：.!?;:…'
/** What no line begins with. */
export const CLOSING = '，。、；：！？）》”’%％〕】」』'
/** What no line ends in. */
export const OPENING = '（《“‘〔【「『(['

export const isLatin = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)

export const endsSentence = (text: string, line: TextLine): boolean => TERMINAL.includes(text[line.end - 1]!) || ('”’）)》」'.includes(text[line.end - 1]!) && '。！？'.includes(text[line.end - 2]!))

/** The next line can go on with the sentence or paragraph of this one: it is not indented, and no item or heading. */
export function goesOn(text: string, lines: readonly TextLine[], i: number): boolean {
  const next = lines[i + 1]
  return next !== undefined && next.indent <= lines[i]!.indent + 1 && !opensItem(text, next.start)
}

/** The line ends inside a sentence, and the next can go on with it. */
export const runsOn = (text: string, lines: readonly TextLine[], i: number): boolean => !endsSentence(text, lines[i]!) && goesOn(text, lines, i)
