import { listTooLarge } from './failures.js'

/** A million paths have about 100 MB. */
const MAX_LIST = 256 * 2 ** 20
const NEWLINE = 0x0a
const RETURN = 0x0d
const MARK = Buffer.of(0xef, 0xbb, 0xbf)

/**
 * The paths of a list, each in its own bytes: parted by NUL where there is one (`find -print0`), else one a line.
 * @throws JianbaoError `list-too-large`
 */
export async function pathList(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array[]> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > MAX_LIST) throw listTooLarge(MAX_LIST)
    chunks.push(chunk)
  }
  const all = Buffer.concat(chunks)
  const list = all.subarray(0, 3).equals(MARK) ? all.subarray(3) : all
  const isLines = !list.includes(0)
  const paths: Uint8Array[] = []
  for (let from = 0; from < list.length; ) {
    const end = list.indexOf(isLines ? NEWLINE : 0, from)
    const line = list.subarray(from, end < 0 ? list.length : end)
    const path = isLines && line.at(-1) === RETURN ? line.subarray(0, -1) : line
    if (path.length > 0) paths.push(path)
    from += line.length + 1
  }
  return paths
}
