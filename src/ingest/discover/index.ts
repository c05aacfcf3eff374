import { existsSync, lstatSync } from 'node:fs'
import { resolve } from 'node:path'
import picomatch from 'picomatch'
import { nothingFound } from './failures.js'
import type { Found } from './found.js'
import { IgnoreRules } from './ignore-rules.js'
import { bytesOf, textOf } from './names.js'
import { walk, type WalkOptions } from './walk.js'

export type { Found, Place, Skip } from './found.js'
export { readFound } from './read-found.js'

export interface DiscoverOptions {
  /** Larger files are found, and skipped, bytes. */
  maxBytes: number
  cwd?: string
  /** Where the argument `-` reads its list: paths, one a line or parted by NUL. */
  stdin?: AsyncIterable<Uint8Array>
  /** Default `.jianbaoignore`. */
  ignoreFile?: string
  /** Absolute paths that are never entered. */
  exclude?: readonly string[]
}

/**
 * Everything that the arguments name: files, folders, globs, members of zip archives. Each path comes once, in a stable order; what is
 * not to be read comes too, with the reason, so that the ledger can add up. A path that exists is never taken for a glob.
 * @throws JianbaoError `nothing-found` for an argument that names nothing
 */
export async function* discover(paths: readonly string[], options: DiscoverOptions): AsyncGenerator<Found> {
  const { cwd = process.cwd(), stdin, ignoreFile = '.jianbaoignore', exclude = [] } = options
  const walking: WalkOptions = { maxBytes: options.maxBytes, ignoreFile, exclude: new Set(exclude) }
  const roots: string[] = []
  for await (const argument of argumentsOf(paths, stdin)) {
    const from = roots.length
    for await (const found of named(argument, cwd, walking)) {
      // A folder that an earlier argument has covered is not walked again; neither is a file of it.
      if (roots.slice(0, from).some((root) => found.path === root || found.path.startsWith(`${root}/`) || found.path.startsWith(`${root}!/`))) continue
      if (roots.length === from || roots.at(-1) !== found.root) roots.push(found.root)
      yield found
    }
  }
}

/** The arguments, with `-` replaced by what is read from it. */
async function* argumentsOf(paths: readonly string[], stdin: AsyncIterable<Uint8Array> | undefined): AsyncGenerator<Uint8Array> {
  for (const path of paths) {
    if (path !== '-' || stdin === undefined) yield Buffer.from(path)
    else yield* listOf(stdin)
  }
}

async function* listOf(stdin: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let rest = Buffer.alloc(0)
  let mark = -1
  const part = (byte: number): boolean => byte === 0 || (mark !== 0 && byte === 0x0a)
  for await (const chunk of stdin) {
    rest = Buffer.concat([rest, chunk])
    // The first NUL says that lines are names, too.
    if (mark < 0 && rest.includes(0)) mark = 0
    for (let at = rest.findIndex(part); at >= 0; at = rest.findIndex(part)) {
      const line = trimmed(rest.subarray(0, at), mark === 0)
      rest = rest.subarray(at + 1)
      if (line.length > 0) yield line
    }
  }
  const line = trimmed(rest, mark === 0)
  if (line.length > 0) yield line
}
const trimmed = (line: Buffer, whole: boolean): Buffer => (!whole && line.at(-1) === 0x0d ? line.subarray(0, -1) : line)

async function* named(argument: Uint8Array, cwd: string, options: WalkOptions): AsyncGenerator<Found> {
  const text = textOf(argument)
  const path = absolute(text, cwd)
  if (existsSync(Buffer.from(bytesOf(path))) || isLink(path)) {
    yield* walk(bytesOf(path), path, IgnoreRules.NONE, options, true)
    return
  }
  const { base, glob, isGlob } = picomatch.scan(path)
  if (!isGlob) throw nothingFound(text)
  const matches = picomatch(glob, { dot: false, nocase: false })
  const root = base === '' ? '/' : base
  let any = false
  if (existsSync(root))
    for await (const found of walk(bytesOf(root), root, IgnoreRules.NONE, options, true)) {
      if (!matches(found.path.split('!/')[0]!.slice(root.length + (root === '/' ? 0 : 1)))) continue
      any = true
      yield { ...found, root: found.path }
    }
  if (!any) throw nothingFound(text)
}

/** An absolute path without a slash at its end. `resolve` knows nothing of our `\xNN`, and leaves it alone. */
const absolute = (text: string, cwd: string): string => resolve(cwd, text)

function isLink(path: string): boolean {
  try {
    return lstatSync(Buffer.from(bytesOf(path))).isSymbolicLink()
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return false
    throw error
  }
}
