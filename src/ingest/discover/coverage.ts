import type { Glob } from './glob.js'

const NONE: ReadonlySet<string> = new Set()

/** What one argument has brought. */
export class Source {
  /** Folders and archives that were listed whole. */
  readonly wholes: string[] = []
  /** Folders that were left out of those. */
  readonly pruned = new Set<string>()
  /** Was something passed over because an earlier argument had brought it whole? */
  hadBefore = false
  constructor(readonly glob: { base: string; glob: Glob } | null = null) {}
}

/** What earlier arguments have brought already, so that each path comes once. */
export class Coverage {
  private readonly wholes = new Map<string, ReadonlySet<string>>()
  private readonly globs: Source[] = []

  add(source: Source): void {
    const pruned = source.pruned.size === 0 ? NONE : source.pruned
    for (const path of source.wholes) if (!this.wholes.has(path) || pruned === NONE) this.wholes.set(path, pruned)
    if (source.glob) this.globs.push(source)
  }

  /** @param path as text @param isEntered false for a folder that is only said to be left out */
  covers(path: string, isEntered = true): boolean {
    if (this.wholes.size === 0 && this.globs.length === 0) return false
    const chain = upwards(path)
    const isIn = (pruned: ReadonlySet<string>, below: number): boolean => !chain.slice(isEntered ? 0 : 1, below).some((part) => pruned.has(part))
    const isWhole = (part: string, i: number): boolean => {
      const pruned = this.wholes.get(part)
      return pruned !== undefined && isIn(pruned, i)
    }
    return chain.some(isWhole) || this.globs.some(({ glob, pruned }) => glob !== null && isMatch(glob, path) && isIn(pruned, chain.length))
  }
}

function isMatch({ base, glob }: { base: string; glob: Glob }, path: string): boolean {
  const file = path.split('!/')[0]!
  const prefix = base === '/' ? base : `${base}/`
  return file.startsWith(prefix) && glob.matches(file.slice(prefix.length))
}

/** A path, then the folders and archives it lies in, upwards. */
function upwards(path: string): string[] {
  const chain = [path]
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) chain.push(path.slice(0, path.charAt(at - 1) === '!' ? at - 1 : at))
  return [...chain, '/']
}
