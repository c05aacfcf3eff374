import { open, readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { JianbaoError } from './model/error.js'
import type { Said } from './model/said.js'

/** An input: what to call it (a label only, the format is chosen by content) and its bytes. */
export interface Source {
  name: string
  bytes: Uint8Array
}
/** Bytes that are still to come, for example standard input. */
export interface Stream {
  name: string
  stream: AsyncIterable<Uint8Array>
}
/** A path, a `file:` URL, bytes, bytes with a name, or a stream with a name. */
export type Input = string | URL | Uint8Array | Source | Stream

/** Larger files are refused unread: no report comes near it, and V8's strings end at 512 MB. */
export const MAX_BYTES = 256 * 1024 * 1024

const failure = (code: string, said: Said, hint: Said, cause?: unknown): JianbaoError => new JianbaoError(code, 'read', said, hint, cause === undefined ? undefined : { cause })

function unreadable(path: string, cause: unknown): JianbaoError {
  const reason = (cause as NodeJS.ErrnoException).code
  if (reason === 'ENOENT' || reason === 'ENOTDIR')
    return failure('file-not-found', { zh: `找不到文件：${path}`, en: `No such file: ${path}` }, { zh: '请检查路径和文件名', en: 'Check the path and the file name' }, cause)
  if (reason === 'EISDIR')
    return failure(
      'is-a-directory',
      { zh: `这是一个文件夹：${path}`, en: `This is a directory: ${path}` },
      { zh: '请给出文件夹里的文件，例如 文件夹/*.txt', en: 'Name the files in it, for example folder/*.txt' },
      cause,
    )
  if (reason === 'EACCES' || reason === 'EPERM')
    return failure('file-unreadable', { zh: `没有权限读取：${path}`, en: `No permission to read: ${path}` }, { zh: '请检查文件的权限', en: 'Check the permissions of the file' }, cause)
  return failure(
    'file-unreadable',
    { zh: `无法读取：${path}（${reason ?? String(cause)}）`, en: `Cannot be read: ${path} (${reason ?? String(cause)})` },
    { zh: '请检查磁盘和文件', en: 'Check the disk and the file' },
    cause,
  )
}

const tooLarge = (name: string): JianbaoError =>
  failure(
    'file-too-large',
    { zh: `文件超过 ${MAX_BYTES / 1024 / 1024} MB：${name}`, en: `Larger than ${MAX_BYTES / 1024 / 1024} MB: ${name}` },
    { zh: '请拆分，或去掉图片后另存', en: 'Split it, or save it without pictures' },
  )

async function bytesOf(path: string, signal: AbortSignal | undefined): Promise<Uint8Array> {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    if (size > MAX_BYTES) throw tooLarge(path)
    return await readFile(file, { signal })
  } finally {
    await file.close()
  }
}

async function drained({ name, stream }: Stream, signal: AbortSignal | undefined): Promise<Source> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    signal?.throwIfAborted()
    size += chunk.length
    if (size > MAX_BYTES) throw tooLarge(name)
    chunks.push(chunk)
  }
  return { name, bytes: Buffer.concat(chunks) }
}

/**
 * Reads an input into memory. Nothing is fetched from a network.
 * @throws JianbaoError `file-not-found`, `is-a-directory`, `file-unreadable`, `file-too-large`, `not-a-file-url`
 */
export async function readSource(input: Input, options: { signal?: AbortSignal } = {}): Promise<Source> {
  options.signal?.throwIfAborted()
  if (input instanceof Uint8Array) return { name: 'input', bytes: input }
  if (typeof input === 'object' && !(input instanceof URL)) return 'stream' in input ? drained(input, options.signal) : input
  if (input instanceof URL && input.protocol !== 'file:')
    throw failure('not-a-file-url', { zh: `只能读取本机文件：${input.href}`, en: `Only local files are read: ${input.href}` }, { zh: '请先下载到本机', en: 'Download it first' })
  const path = typeof input === 'string' ? input : fileURLToPath(input)
  try {
    return { name: basename(path), bytes: await bytesOf(path, options.signal) }
  } catch (error) {
    options.signal?.throwIfAborted()
    throw error instanceof JianbaoError ? error : unreadable(path, error)
  }
}
