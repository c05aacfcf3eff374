import { readFileSync } from 'node:fs'
import ignoreOf, { type Ignore } from 'ignore'

/** The `.jianbaoignore` files from a folder upwards to where the search began; the deepest that speaks decides, as in Git. */
export class IgnoreRules {
  static readonly NONE = new IgnoreRules([])
  private constructor(private readonly levels: readonly { folder: string; file: string; rules: Ignore }[]) {}

  /** These rules and those of a folder's own file, where it has one. */
  within(folder: string, file: string): IgnoreRules {
    try {
      const rules = ignoreOf().add(readFileSync(file, 'utf8'))
      return new IgnoreRules([...this.levels, { folder, file, rules }])
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return this
      throw error
    }
  }

  /** The file whose rule leaves a path out, or null. @param path as text; @param isFolder a folder is left out with all that is in it */
  leavesOut(path: string, isFolder: boolean): string | null {
    let by: string | null = null
    for (const { folder, file, rules } of this.levels) {
      const relative = path.slice(folder.length + 1)
      const { ignored, unignored } = rules.test(isFolder ? `${relative}/` : relative)
      if (ignored) by = file
      else if (unignored) by = null
    }
    return by
  }
}
