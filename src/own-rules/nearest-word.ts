/** Longest word that is compared. */
const LONGEST = 40

/** Number of characters to insert, delete, change or swap with the next to make one word of another. */
function distance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let k = 1; k <= b.length; k++) {
      row[k] = Math.min(row[k - 1]! + 1, last[k]! + 1, last[k - 1]! + (a[i - 1] === b[k - 1] ? 0 : 1))
      if (i > 1 && k > 1 && a[i - 1] === b[k - 2] && a[i - 2] === b[k - 1]) row[k] = Math.min(row[k]!, before[k - 2]! + 1)
    }
    before = last
    last = row
  }
  return last[b.length]!
}

/** The known word that a misspelt one is most like, or null where none is near. */
export function nearestWord(word: string, known: readonly string[]): string | null {
  if (word.length > LONGEST) return null
  const ranked = known.map((one) => ({ one, far: distance(word.toLowerCase(), one.toLowerCase()) })).sort((a, b) => a.far - b.far)
  const best = ranked[0]
  return best && best.far <= Math.max(1, Math.floor(Math.max(word.length, best.one.length) / 3)) && best.far < best.one.length ? best.one : null
}
