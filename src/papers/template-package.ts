import { entriesOf, inflated, openZip, Overflow } from '../ingest/discover/open-zip.js'
import { JianbaoError } from '../model/error.js'
import { refusedTemplate } from './template-errors.js'

/** Bytes of a template as a file, of all its parts unpacked, and how many parts it may have: far beyond any form with a letterhead. */
const LIMITS = { file: 32 * 2 ** 20, unpacked: 64 * 2 ** 20, parts: 2000 }
/** Word files with a password are no zip but a compound file. */
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex')

/** The parts of a docx by path, in their order. */
export type TemplateParts = ReadonlyMap<string, Buffer>

/**
 * Unpacks a template, within limits: nothing is inflated beyond what it declares, nor beyond what is allowed.
 * @throws JianbaoError `template-not-docx`, `template-encrypted`, `template-damaged`, `template-too-large`
 */
export async function unpackTemplate(bytes: Uint8Array): Promise<TemplateParts> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (file.length > LIMITS.file) throw refusedTemplate('template-too-large')
  if (file.subarray(0, COMPOUND.length).equals(COMPOUND)) throw refusedTemplate('template-encrypted')
  if (file.length < 4 || file.readUInt32LE(0) !== 0x04034b50) throw refusedTemplate('template-not-docx')
  let parts: Map<string, Buffer>
  try {
    parts = await unpacked(file)
  } catch (error) {
    if (error instanceof JianbaoError) throw error
    throw refusedTemplate(error instanceof Overflow ? 'template-too-large' : 'template-damaged', error)
  }
  const types = parts.get('[Content_Types].xml')?.toString('utf8')
  if (!parts.has('word/document.xml') || types === undefined || types.includes('macroEnabled')) throw refusedTemplate('template-not-docx')
  return parts
}

async function unpacked(file: Buffer): Promise<Map<string, Buffer>> {
  const zip = await openZip({ inMemory: file })
  const entries = await entriesOf(zip, LIMITS.parts)
  if (entries === null) throw refusedTemplate('template-too-large')
  const parts = new Map<string, Buffer>()
  let room = LIMITS.unpacked
  for (const entry of entries) {
    if ((entry.generalPurposeBitFlag & 1) !== 0) throw refusedTemplate('template-encrypted')
    const path = (entry.fileName as unknown as Buffer).toString('utf8')
    if (path.endsWith('/')) continue
    const part = await inflated(zip, entry, room)
    room -= part.length
    parts.set(path, part)
  }
  return parts
}
