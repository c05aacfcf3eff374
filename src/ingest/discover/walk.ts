import { lstatSync, readdirSync, type BigIntStats } from 'node:fs'
import { isZip, membersOf } from './archive.js'
import { unreadable } from './failures.js'
import type { Found, Place } from './found.js'
import type { IgnoreRules } from './ignore-rules.js'
import { textOf } from './names.js'
import { byRule, neverRead, notAFile, symlink, tooLarge, unsupported } from './skips.js'

export interface WalkOptions {
  maxBytes: number
  ignoreFile: string
  /** Absolute paths that are never entered: the library itself. */
  exclude: ReadonlySet<string>
}
/** Extensions of documents, which are packed as zip without being archives. */
const PACKED_DOCUMENT = /\.(?:docx|docm|dotx|xlsx|xlsm|pptx|wps|et|odt|ods|ofd|epub|txt|md|html?|docs?|pdf|rtf|csv|xml|json)$/i

/** The files below a path, or the file at it, depth first, names in the order of their bytes. One folder is in memory at a time. */
export async function* walk(path: Uint8Array, root: string, rules: IgnoreRules, options: WalkOptions, named = false): AsyncGenerator<Found> {
  const text = textOf(path)
  if (options.exclude.has(text)) return
  let stats: BigIntStats
  try {
    stats = lstatSync(Buffer.from(path), { bigint: true })
  } catch (error) {
    yield { ...NOTHING, path: text, root, failure: unreadable(text, error) }
    return
  }
  const name = text.slice(text.lastIndexOf('/') + 1)
  if (stats.isDirectory()) {
    const rule = named ? null : rules.leavesOut(text, true)
    const skip = named ? null : (neverRead(name) ?? (rule === null ? null : byRule(rule)))
    if (skip) yield { ...NOTHING, path: `${text}/`, root, skip }
    else yield* folder(path, text, root, rules, options)
    return
  }
  const rule = named ? null : rules.leavesOut(text, false)
  const found: Found & { place: Place } = {
    path: text,
    size: Number(stats.size),
    stamp: `${stats.size} ${stats.mtimeNs} ${stats.ctimeNs} ${stats.ino}`,
    modified: Number(stats.mtimeMs),
    skip: stats.isSymbolicLink() ? symlink : stats.isFile() ? (neverRead(name) ?? (rule === null ? null : byRule(rule)) ?? unsupported(name) ?? (Number(stats.size) > options.maxBytes && !/\.zip$/i.test(name) ? tooLarge(options.maxBytes) : null)) : notAFile,
    failure: null,
    root,
    place: { file: path, members: [] },
  }
  yield* found.skip || PACKED_DOCUMENT.test(name) ? [found] : await archiveOr(found, options)
}

const NOTHING: Omit<Found, 'path' | 'root'> = { size: 0, stamp: '', modified: 0, skip: null, failure: null, place: null }

async function archiveOr(found: Found & { place: Place }, options: WalkOptions): Promise<AsyncIterable<Found> | Iterable<Found>> {
  try {
    return (isZip(found.place.file) ? await membersOf(found, options) : null) ?? [found]
  } catch (error) {
    return [{ ...found, failure: unreadable(found.path, error) }]
  }
}

async function* folder(path: Uint8Array, text: string, root: string, rules: IgnoreRules, options: WalkOptions): AsyncGenerator<Found> {
  let names: Buffer[]
  try {
    names = readdirSync(Buffer.from(path), { encoding: 'buffer' })
  } catch (error) {
    yield { ...NOTHING, path: `${text}/`, root, failure: unreadable(text, error) }
    return
  }
  const within = rules.within(text, `${text}/${options.ignoreFile}`)
  for (const name of names.sort((a, b) => Buffer.compare(a, b))) {
    if (name.toString('latin1') === options.ignoreFile) continue
    yield* walk(Buffer.concat([path, Buffer.from(text.endsWith('/') ? '' : '/'), name]), root, within, options)
  }
}
