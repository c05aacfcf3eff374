const NONE: readonly RegExpExecArray[] = []

/**
 * All matches of a global pattern. `matchAll` copies its pattern at every call, which costs more than the search itself where the
 * text is a line and nothing is found: for patterns that are asked of every line.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  let m = pattern.exec(text)
  if (m === null) return NONE
  const found: RegExpExecArray[] = []
  for (; m !== null; m = pattern.exec(text)) {
    found.push(m)
    if (m[0] === '') pattern.lastIndex++
  }
  return found
}
