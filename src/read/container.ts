import { unzipSync } from 'fflate'
import type { Said } from '../model/said.js'
import { refusal, unsupported } from './errors.js'
import { beginsWithEntry, hasLockedEntry } from './zip-headers.js'

/** Bytes one part, and all parts together, may expand to; a report of a thousand pages has about 20 MB of XML. */
const PART_LIMIT = 64 * 1024 * 1024
const TOTAL_LIMIT = 128 * 1024 * 1024
/** Bytes that an entry takes in the directory at least: a directory that claims more entries than the file has room for is damaged. */
const LEAST_ENTRY = 46

const SHEET: Said = { zh: 'Excel 表格（.xlsx）', en: 'Excel sheet (.xlsx)' }
const SLIDES: Said = { zh: 'PowerPoint（.pptx）', en: 'PowerPoint (.pptx)' }
const ODF: Said = { zh: 'OpenDocument', en: 'OpenDocument' }
const OFD: Said = { zh: 'OFD 版式文件', en: 'OFD' }
const ARCHIVE: Said = { zh: '压缩包，不是 docx', en: 'an archive, not a docx' }

/** The parts of a docx that are read, by path. Pictures and other media are never unpacked. */
export type Parts = Record<string, Uint8Array>

/**
 * Unpacks the XML parts of a docx, within limits.
 * @throws JianbaoError `truncated-docx`, `encrypted`, `too-large`, `unsupported-format`
 */
export function openDocx(bytes: Uint8Array): Parts {
  const names: string[] = []
  let total = 0
  let parts: Parts
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name)
        if (names.length * LEAST_ENTRY > bytes.length) throw refusal('truncated-docx')
        if (!/^(?:word\/.*\.(?:xml|rels)|_rels\/\.rels|\[Content_Types\]\.xml)$/.test(name)) return false
        total += originalSize
        if (originalSize > PART_LIMIT || total > TOTAL_LIMIT) throw refusal('too-large')
        return true
      },
    })
  } catch (error) {
    if (error instanceof Error && error.name === 'JianbaoError') throw error
    if (hasLockedEntry(bytes)) throw refusal('encrypted')
    throw looksLikeDocx(bytes) || !beginsWithEntry(bytes) ? refusal('truncated-docx', error) : unsupported(ARCHIVE)
  }
  if (hasLockedEntry(bytes)) throw refusal('encrypted')
  if (parts['word/document.xml'] === undefined && !names.some((n) => n.startsWith('word/'))) throw unsupported(formatOf(names))
  return parts
}

const looksLikeDocx = (bytes: Uint8Array): boolean => {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  return head.includes('word/') || head.includes('[Content_Types].xml') || bytes.length < 64
}

function formatOf(names: readonly string[]): Said {
  const holds = (prefix: string): boolean => names.some((n) => n.startsWith(prefix))
  if (holds('xl/')) return SHEET
  if (holds('ppt/')) return SLIDES
  if (holds('OFD.xml')) return OFD
  if (names.includes('mimetype') && names.includes('content.xml')) return ODF
  return ARCHIVE
}
