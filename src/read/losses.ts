import type { Loss } from '../model/said.js'

/** Places listed one by one; the rest is counted in one loss. */
const LISTED = 20

/** A loss for each place where bytes were no character and U+FFFD stands now. */
export function undecodable(text: string): Loss[] {
  const losses: Loss[] = []
  let more = 0
  for (let start = text.indexOf('\ufffd'); start >= 0; ) {
    let end = start + 1
    while (text.charCodeAt(end) === 0xfffd) end++
    if (losses.length < LISTED) losses.push({ code: 'undecodable-bytes', message: { zh: '此处有无法解码的字节', en: 'Bytes here could not be decoded' }, span: { start, end } })
    else more++
    start = text.indexOf('\ufffd', end)
  }
  if (more > 0) losses.push({ code: 'undecodable-bytes', message: { zh: `另有 ${more} 处无法解码的字节`, en: `Bytes in ${more} more places could not be decoded` } })
  return losses
}
