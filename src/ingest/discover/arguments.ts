import { lstatSync } from 'node:fs'
import { resolve } from 'node:path'
import { globOf, isPattern, type Glob } from './glob.js'
import { escapeName, unescapeName } from './names.js'
import { pathList } from './path-list.js'

/** What an argument names. Paths are absolute, as text. */
export type Argument =
  | { kind: 'path'; path: string }
  /** A member of an archive, or what lies below it. */
  | { kind: 'member'; archive: string; path: string }
  | { kind: 'glob'; base: string; glob: Glob; said: string }
  | { kind: 'missing'; path: string; said: string; listed: boolean }

/**
 * Resolves arguments. What exists is a path, whatever it looks like; then a path as `escapeName` writes it, then a member of an archive, then a
 * glob, whose leading folders may again look like globs themselves. A list holds paths only, never globs.
 * @throws JianbaoError `bad-pattern`, `list-too-large`
 */
export async function argumentsOf(paths: readonly string[], cwd: string, stdin: AsyncIterable<Uint8Array> | undefined): Promise<Argument[]> {
  const found: Argument[] = []
  for (const said of paths) {
    if (said === '-' && stdin) for (const line of await pathList(stdin)) found.push(argumentOf(line, cwd, true))
    else found.push(argumentOf(Buffer.from(said), cwd, false))
  }
  return found
}

function argumentOf(bytes: Uint8Array, cwd: string, listed: boolean): Argument {
  const said = escapeName(bytes)
  if (said === '') return { kind: 'missing', path: cwd, said: '""', listed }
  // `resolve` knows nothing of `\xNN`, and leaves it alone: no slash and no dot is ever written so.
  const path = resolve(cwd, said)
  if (exists(path)) return { kind: 'path', path }
  const raw = Buffer.from(bytes).toString()
  const shown = resolve(cwd, escapeName(unescapeName(raw)))
  if (exists(shown)) return { kind: 'path', path: shown }
  const member = memberOf(resolve(cwd, raw))
  if (member) return member
  if (!listed && isPattern(said)) return globAt(resolve(cwd, raw), said)
  return { kind: 'missing', path, said, listed }
}

function memberOf(path: string): Argument | null {
  for (let at = path.indexOf('!/'); at >= 0; at = path.indexOf('!/', at + 1)) if (exists(path.slice(0, at))) return { kind: 'member', archive: path.slice(0, at), path }
  return null
}

function globAt(pattern: string, said: string): Argument {
  const parts = pattern.split('/').slice(1)
  let base = ''
  let rest = parts
  while (rest.length > 1 && exists(`${base}/${escapeName(Buffer.from(rest[0]!))}`)) {
    base += `/${escapeName(Buffer.from(rest[0]!))}`
    rest = rest.slice(1)
  }
  // The first part that does not exist as it stands begins the pattern; where it has none of a pattern's marks, nothing can match.
  return { kind: 'glob', base: base || '/', glob: globOf(rest.join('/')), said }
}

/** Also where it cannot be seen: then the walk says why. */
function exists(path: string): boolean {
  const bytes = unescapeName(path)
  if (bytes.includes(0)) return false
  try {
    return lstatSync(Buffer.from(bytes), { throwIfNoEntry: false }) !== undefined
  } catch (error) {
    return !['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes((error as NodeJS.ErrnoException).code ?? '')
  }
}
