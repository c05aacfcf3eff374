import { statSync, type BigIntStats } from 'node:fs'
import { argumentsOf, type Argument } from './arguments.js'
import { Coverage, Source } from './coverage.js'
import { missing, nothingFound } from './failures.js'
import { NOTHING, type Found } from './found.js'
import { IgnoreRules } from './ignore-rules.js'
import { unescapeName } from './names.js'
import { idOf, walk, type Spot, type WalkOptions } from './walk.js'

export type { Found, Place, Skip } from './found.js'
export { escapeName, unescapeName } from './names.js'
export { readFound } from './read-found.js'

export interface DiscoverOptions {
  /** Larger files are found, and skipped, bytes. */
  maxBytes: number
  cwd?: string
  /** Where the argument `-` reads its list: paths, one a line or parted by NUL. */
  stdin?: AsyncIterable<Uint8Array>
  /** Default `.jianbaoignore`. */
  ignoreFile?: string
  /** Paths that are never entered, such as the library's own folder. */
  exclude?: readonly string[]
  /** Arguments that name nothing: an error before anything is found, or (as those of a list on stdin are) found with a failure. Default `throw`. */
  missing?: 'throw' | 'report'
  signal?: AbortSignal
}

/**
 * Everything that the arguments name: files, folders, globs, zip archives and members of them, `-` for a list on stdin. Each path comes once,
 * folders in the order of the bytes of their names; what is not to be read comes too, with the reason, so that the ledger can add up.
 * What exists is never taken for a glob. A glob that matches a folder means everything in it, as in a shell. Links are not followed.
 * What is named is read, whatever the rules say of it; the rules of a folder hold from the folder named downwards.
 * @throws JianbaoError `nothing-found`: at once for a path that does not exist, after everything else for a glob without a match; `bad-pattern`, `list-too-large`; and the signal's reason
 */
export async function* discover(paths: readonly string[], options: DiscoverOptions): AsyncGenerator<Found> {
  const args = (await argumentsOf(paths, options.cwd ?? process.cwd(), options.stdin)).map((argument) => (options.missing === 'report' && argument.kind === 'missing' ? { ...argument, listed: true } : argument))
  const absent = args.flatMap((argument) => (argument.kind === 'missing' && !argument.listed ? [argument.said] : []))
  if (absent.length > 0) throw nothingFound(absent)
  const coverage = new Coverage()
  const named = new Set(args.flatMap((argument) => (argument.kind === 'glob' ? [] : [argument.path])))
  const walking: WalkOptions = {
    maxBytes: options.maxBytes,
    ignoreFile: options.ignoreFile ?? '.jianbaoignore',
    excluded: excludedOf(options.exclude ?? []),
    isNamed: (path) => named.has(path),
    isCovered: (path) => coverage.covers(path),
    signal: options.signal,
  }
  const unmatched: string[] = []
  const absences = new Set<string>()
  for (const argument of args) {
    const source = new Source(argument.kind === 'glob' ? argument : null)
    let any = false
    if (argument.kind === 'missing') {
      const { path } = argument
      if (!absences.has(path)) yield { ...NOTHING, path, root: path, failure: missing(path) }
      absences.add(path)
      continue
    }
    for await (const found of foundBy(argument, source, walking)) {
      any = true
      if (!coverage.covers(found.path.replace(/\/$/, ''), found.skip === null)) yield found
    }
    if (!any && !source.hadBefore && (argument.kind === 'glob' || argument.kind === 'member')) unmatched.push(argument.kind === 'glob' ? argument.said : argument.path)
    coverage.add(source)
  }
  if (unmatched.length > 0) throw nothingFound(unmatched)
}

async function* foundBy(argument: Exclude<Argument, { kind: 'missing' }>, source: Source, walking: WalkOptions): AsyncGenerator<Found> {
  switch (argument.kind) {
    case 'glob':
      yield* walk(spotAt(argument.base, false), source, walking)
      return
    case 'path':
      if (walking.isCovered(argument.path)) return
      source.wholes.push(argument.path)
      yield* walk(spotAt(argument.path, true), source, walking)
      return
    case 'member': {
      const { path } = argument
      source.wholes.push(path)
      const isNamed = (other: string): boolean => other === argument.archive || walking.isNamed(other)
      for await (const found of walk(spotAt(argument.archive, true), source, { ...walking, isNamed }))
        if ([path, found.failure ? argument.archive : path].includes(found.path) || found.path.startsWith(`${path}/`) || found.path.startsWith(`${path}!/`)) yield { ...found, root: path }
    }
  }
}

const spotAt = (path: string, isWhole: boolean): Spot => ({ bytes: Buffer.from(unescapeName(path)), path, root: path, rules: IgnoreRules.NONE, isWhole })

function excludedOf(paths: readonly string[]): ReadonlySet<string> {
  const stats = paths.map((path): BigIntStats | undefined => statSync(path, { bigint: true, throwIfNoEntry: false }))
  return new Set(stats.flatMap((stat) => (stat ? [idOf(stat)] : [])))
}
