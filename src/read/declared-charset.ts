import type { Encoding } from './encoding.js'

const NAME = String.raw`["']?\s{0,8}([A-Za-z0-9_:-]{2,30})`
/** `<meta charset=gbk>`, `<meta http-equiv … content="text/html; charset=gb2312">`, `@charset "big5"`. */
const CHARSET = new RegExp(String.raw`charset\s{0,8}[=\s]\s{0,8}${NAME}`, 'i')
/** `<?xml version="1.0" encoding="GB2312"?>` */
const XML = new RegExp(String.raw`^\s{0,99}<\?xml\s[^>]{0,99}?encoding\s{0,8}=\s{0,8}${NAME}`, 'i')
const HEAD = 4096

/** The encoding a page claims of itself in its first 4 KB; null where it claims none, or one that Chinese cannot be in. */
export function declaredCharset(bytes: Uint8Array): Encoding | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString('latin1')
  if (!head.includes('<')) return null
  const name = (XML.exec(head)?.[1] ?? CHARSET.exec(head)?.[1])?.toLowerCase()
  if (name === undefined) return null
  if (/^(?:gb-?2312|gbk|gb18030|x-gbk|cp936|ms936|windows-936|euc-cn)/.test(name)) return 'gb18030'
  if (/^(?:big5|cn-big5|x-x-big5|cp950)/.test(name)) return 'big5'
  if (/^utf-?8/.test(name)) return 'utf-8'
  if (/^utf-?16be/.test(name)) return 'utf-16be'
  if (/^(?:utf-?16|unicode)/.test(name)) return 'utf-16le'
  return null
}
