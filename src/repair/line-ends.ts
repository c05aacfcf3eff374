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

/** The line ends inside a sentence, and the next can go on with it. */
export function runsOn(text: string, lines: readonly TextLine[], i: number): boolean {
  const line = lines[i]!
  const next = lines[i + 1]
  return next !== undefined && !endsSentence(text, line) && next.indent <= line.indent + 1 && !opensItem(text, next.start)
}
