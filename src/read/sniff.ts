import type { Said } from '../model/said.js'
import { refusal, unsupported } from './errors.js'

const starts = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((b, i) => bytes[i] === b)
const ascii = (bytes: Uint8Array, from: number, to: number): string => Buffer.from(bytes.buffer, bytes.byteOffset + from, Math.max(0, Math.min(bytes.length, to) - from)).toString('latin1')

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const ZIP = [[0x50, 0x4b, 3, 4], [0x50, 0x4b, 5, 6], [0x50, 0x4b, 7, 8]]
const PDF: Said = { zh: 'PDF', en: 'PDF' }
const RTF: Said = { zh: 'RTF', en: 'RTF' }
const MHT: Said = { zh: 'MHT 网页存档', en: 'MHT web archive' }
const WORD_XML: Said = { zh: 'Word XML', en: 'Word XML' }
const DOC: Said = { zh: '旧版 Word（.doc）', en: 'legacy Word (.doc)' }
const OLE_OTHER: Said = { zh: '旧版 Office 文件', en: 'legacy Office file' }
/** PNG, JPEG, GIF, gzip, 7z, RAR, xz, ELF, Windows program, Java class, RIFF, TIFF, SQLite. */
const BINARY = [
  [0x89, 0x50, 0x4e, 0x47], [0xff, 0xd8, 0xff], [0x47, 0x49, 0x46, 0x38], [0x1f, 0x8b], [0x37, 0x7a, 0xbc, 0xaf], [0x52, 0x61, 0x72, 0x21, 0x1a],
  [0xfd, 0x37, 0x7a, 0x58], [0x7f, 0x45, 0x4c, 0x46], [0x4d, 0x5a, 0x90, 0], [0xca, 0xfe, 0xba, 0xbe], [0x52, 0x49, 0x46, 0x46], [0x49, 0x49, 0x2a, 0],
  [0x4d, 0x4d, 0, 0x2a], [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66],
]

/**
 * What the first bytes say: a zip container, or text. Formats known but not read are refused here.
 * @throws JianbaoError `encrypted`, `unsupported-format`, `binary`
 */
export function sniff(bytes: Uint8Array): 'zip' | 'text' {
  if (ZIP.some((s) => starts(bytes, s))) return 'zip'
  if (starts(bytes, OLE)) throw oleRefusal(bytes)
  const head = ascii(bytes, 0, 1024)
  if (head.includes('%PDF-')) throw unsupported(PDF)
  if (/^\s{0,8}\{\\rtf/.test(head)) throw unsupported(RTF)
  if (/(?:^|\n)mime-version:/i.test(head) && /multipart\/related/i.test(head)) throw unsupported(MHT)
  if (head.includes('<?mso-application') || head.includes('schemas.microsoft.com/office/word/2003/wordml')) throw unsupported(WORD_XML)
  if (BINARY.some((s) => starts(bytes, s))) throw refusal('binary')
  return 'text'
}

/** An OLE2 container is an encrypted docx or a file of the old Office; its directory holds the stream names in UTF-16LE. */
function oleRefusal(bytes: Uint8Array): Error {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const holds = (name: string): boolean => buffer.includes(Buffer.from(name, 'utf16le'))
  if (holds('EncryptedPackage') || holds('EncryptionInfo')) return refusal('encrypted')
  return unsupported(holds('WordDocument') ? DOC : OLE_OTHER)
}

/** Closing tags of blocks: a text with a stray `<br>` or `<img>` left by a scraper is not a page. */
const CLOSING = /<\/(?:html|head|body|title|div|p|table|tr|td|th|h[1-6]|ul|ol|li|section|article)\s{0,9}>/gi
const SCAN = 65_536

/** Is this text a page? Decided by its tags. */
export function looksLikeHtml(text: string): boolean {
  const head = text.slice(0, SCAN)
  if (/<(?:!doctype\s{1,9}html|html)[\s>]/i.test(head.slice(0, 4096))) return true
  const first = head.trimStart().startsWith('<')
  return (head.match(CLOSING)?.length ?? 0) >= (first ? 1 : 4)
}
