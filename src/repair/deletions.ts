import type { Edit } from '../model/edit.js'

/** Edits that delete each match of a global pattern. */
export function deletions(text: string, pattern: RegExp, by: string): Edit[] {
  const edits: Edit[] = []
  for (const match of text.matchAll(pattern)) edits.push({ start: match.index, end: match.index + match[0].length, replacement: '', by, inferred: false })
  return edits
}
