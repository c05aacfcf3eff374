import { lstatSync, readdirSync, type BigIntStats } from 'node:fs'
import { membersOf } from './archive.js'
import type { Source } from './coverage.js'
import { ignoreFileUnreadable, unreadable } from './failures.js'
import { NOTHING, type Found, type Skip } from './found.js'
import { IgnoreRules } from './ignore-rules.js'
import { neverReadWithin, type Placed } from './member.js'
import { escapeName } from './names.js'
import { headOf, kindOfHead } from './open-zip.js'
import { byRule, neverRead, notAFile, ownLibrary, ownRules, symlink, tooLarge, unsupported } from './skips.js'
import { stampOf } from './stamp.js'

export interface WalkOptions {
  maxBytes: number
  ignoreFile: string
  /** What is never entered: the library itself, as device and inode. */
  excluded: ReadonlySet<string>
  /** Is a path an argument of its own? Then no rule leaves it out. */
  isNamed: (path: string) => boolean
  /** Has an earlier argument brought everything here? */
  isCovered: (path: string) => boolean
  signal?: AbortSignal | undefined
}
/** Where the walk is. */
export interface Spot {
  bytes: Buffer
  /** The same as text. */
  path: string
  root: string
  rules: IgnoreRules
  /** Is everything here wanted, or only what the source's glob matches? */
  isWhole: boolean
}

export const idOf = ({ dev, ino }: BigIntStats): string => `${dev}:${ino}`
/** What lies in a folder. */
const below = (folder: string, name: string): string => `${folder === '/' ? '' : folder}/${name}`

/** What is at a spot and below it, depth first, names in the order of their bytes. One folder is in memory at a time. */
export async function* walk(spot: Spot, source: Source, options: WalkOptions): AsyncGenerator<Found> {
  options.signal?.throwIfAborted()
  const { bytes, path, root } = spot
  let stats: BigIntStats
  try {
    stats = lstatSync(bytes, { bigint: true })
  } catch (error) {
    if (isWanted(spot, source)) yield { ...NOTHING, path, root, failure: unreadable(path, error) }
    return
  }
  if (stats.isDirectory()) yield* folder(spot, stats, source, options)
  else if (isWanted(spot, source)) yield* file(spot, stats, options)
}

const isBase = ({ path }: Spot, { glob }: Source): boolean => path === glob?.base
const relativeTo = (base: string, path: string): string => path.slice(base === '/' ? 1 : base.length + 1)
const isWanted = (spot: Spot, source: Source): boolean => spot.isWhole || source.glob === null || (!isBase(spot, source) && source.glob.glob.matches(relativeTo(source.glob.base, spot.path)))

async function* folder(spot: Spot, stats: BigIntStats, source: Source, options: WalkOptions): AsyncGenerator<Found> {
  const { path, root } = spot
  const isWhole = isWanted(spot, source)
  if (isWhole && options.isCovered(path)) {
    source.hadBefore = true
    return
  }
  if (!isWhole && !isBase(spot, source) && source.glob && !source.glob.glob.leadsOn(relativeTo(source.glob.base, path))) return
  const skip = options.excluded.has(idOf(stats)) ? ownLibrary : leftOut(spot, true, isBase(spot, source), options)
  // What is left out of a glob is not its root's to answer for.
  const shown = { ...NOTHING, path: below(path, ''), root: spot.isWhole ? root : below(path, '') }
  if (skip) {
    source.pruned.add(path)
    yield { ...shown, skip }
    return
  }
  const begins = isWhole && !spot.isWhole
  if (begins) source.wholes.push(path)
  let names: Buffer[]
  let rules: IgnoreRules
  try {
    names = readdirSync(spot.bytes, { encoding: 'buffer' })
  } catch (error) {
    source.pruned.add(path)
    yield { ...shown, failure: unreadable(path, error) }
    return
  }
  try {
    // What is named begins anew.
    rules = (options.isNamed(path) ? IgnoreRules.NONE : spot.rules).within(path, joined(spot.bytes, Buffer.from(options.ignoreFile)), below(path, options.ignoreFile))
  } catch (error) {
    source.pruned.add(path)
    yield { ...shown, failure: ignoreFileUnreadable(below(path, options.ignoreFile), error) }
    return
  }
  for (const name of names.sort((a, b) => Buffer.compare(a, b))) yield* walk({ bytes: joined(spot.bytes, name), path: below(path, escapeName(name)), root: begins ? path : root, rules, isWhole }, source, options)
}

const joined = (folder: Buffer, name: Buffer): Buffer => Buffer.concat([folder, Buffer.from(folder.at(-1) === 0x2f ? '' : '/'), name])

/** What says that a path is to be left out: nothing if it is named; else the rules of its folders, then what is never a report. */
function leftOut({ path, rules }: Spot, isFolder: boolean, isNamed: boolean, options: WalkOptions, names: (name: string) => Skip | null = neverRead): Skip | null {
  if (isNamed || options.isNamed(path)) return null
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (name === options.ignoreFile) return ownRules
  const verdict = rules.test(path, isFolder)
  return verdict === 'kept' ? null : verdict ? byRule(verdict.by) : names(name)
}

async function* file(spot: Spot, stats: BigIntStats, options: WalkOptions): AsyncGenerator<Found> {
  const { bytes, path } = spot
  const stamp = stampOf(stats)
  const size = Number(stats.size)
  const found: Placed = { path, size, stamp, modified: Number(stats.mtimeMs), skip: null, failure: null, root: spot.isWhole ? spot.root : path, place: { file: bytes, stamp, members: [] } }
  const name = path.slice(path.lastIndexOf('/') + 1)
  found.skip = leftOut(spot, false, false, options) ?? (stats.isSymbolicLink() ? symlink : stats.isFile() ? unsupported(name) : notAFile)
  if (!found.skip) {
    let kind
    try {
      kind = kindOfHead(headOf(bytes))
    } catch (error) {
      yield { ...found, failure: unreadable(path, error) }
      return
    }
    // A member is judged as though the archive were a folder of its name.
    const within = (member: string): Skip | null => {
      const inside = member.slice(path.length + 2).replaceAll('!/', '/')
      return leftOut({ ...spot, path: `${path}/${inside}` }, false, options.isNamed(member), options, () => neverReadWithin(inside))
    }
    const members = await membersOf(found, kind, { maxBytes: options.maxBytes, leftOut: within, signal: options.signal })
    if (members) {
      yield* members
      return
    }
    if (size > options.maxBytes) found.skip = tooLarge(options.maxBytes)
  }
  yield found
}
