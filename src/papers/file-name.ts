/** Characters of a name that are kept: with the rest far below the 255 bytes of file systems, three bytes a Chinese character. */
const LONGEST = 40

/** A text as part of a file name on any system: without separators, wildcards, control and invisible characters and outer blanks. */
export function namePart(text: string): string {
  const plain = text.normalize('NFC').replaceAll(/[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ')
  return [...plain].slice(0, LONGEST).join('').trim()
}

/** Names that are given out once: the second of a kind gets -2. */
export class FileNames {
  private readonly taken = new Map<string, number>()

  /** @param parts those that are empty are left out */
  next(parts: readonly (string | null)[], extension: string): string {
    const name = parts.flatMap((part) => (part === null ? [] : [namePart(part)])).filter((part) => part !== '').join('-')
    // File systems that tell no upper from lower case take two names for one.
    const key = name.toLowerCase()
    const count = (this.taken.get(key) ?? 0) + 1
    this.taken.set(key, count)
    return `${count === 1 ? name : `${name}-${count}`}.${extension}`
  }
}
