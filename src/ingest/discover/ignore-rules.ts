import { isUtf8 } from 'node:buffer'
import { readFileSync } from 'node:fs'
import iconv from 'iconv-lite'
import ignoreOf, { type Ignore } from 'ignore'

interface Level {
  /** Length of the folder's path with the slash after it. */
  prefix: number
  file: string
  rules: Ignore
}
/** What the rules say of a path: left out, by which file and line; kept by name (`!…`); or nothing. */
export type Verdict = { by: string } | 'kept' | null

const fresh = (): Ignore => ignoreOf({ ignorecase: false, allowRelativePaths: true })

/** The ignore files from where the search began down to a folder; the deepest that speaks decides, as in Git. */
export class IgnoreRules {
  static readonly NONE = new IgnoreRules([])
  private constructor(private readonly levels: readonly Level[]) {}

  /**
   * These rules and those of a folder's own file, where it has one.
   * @param folder as text, @param file as the system has it, @param name as text
   * @throws what the file system says, except that there is no such file
   */
  within(folder: string, file: Uint8Array, name: string): IgnoreRules {
    // `ignore` remembers every path it was asked about: a copy for each folder lets go of them when the folder is done.
    const levels = this.levels.map((level) => ({ ...level, rules: fresh().add(level.rules) }))
    const text = textAt(file)
    if (text !== null) levels.push({ prefix: folder === '/' ? 1 : folder.length + 1, file: name, rules: fresh().add(text) })
    return levels.length === 0 ? IgnoreRules.NONE : new IgnoreRules(levels)
  }

  /** @param path as text, below all folders that have rules @param isFolder a folder is left out with all that is in it */
  test(path: string, isFolder: boolean): Verdict {
    let verdict: Verdict = null
    for (const { prefix, file, rules } of this.levels) {
      const relative = path.slice(prefix)
      const { ignored, unignored, rule } = rules.test(isFolder ? `${relative}/` : relative)
      if (ignored) verdict = { by: rule ? `${file} “${rule.pattern}”` : file }
      else if (unignored) verdict = 'kept'
    }
    return verdict
  }
}

/** UTF-8, with or without a mark, or what the Notepad of old writes. */
function textAt(file: Uint8Array): string | null {
  try {
    const bytes = readFileSync(Buffer.from(file))
    return (isUtf8(bytes) ? bytes.toString() : iconv.decode(bytes, 'gb18030')).replace(/^\ufeff/, '')
  } catch (error) {
    if (['ENOENT', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return null
    throw error
  }
}
