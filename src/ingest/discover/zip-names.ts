import { isUtf8 } from 'node:buffer'
import { crc32 } from 'node:zlib'
import iconv from 'iconv-lite'
import type { Entry } from 'yauzl'

/** APPNOTE 4.4.4, bit 11: the name is UTF-8. */
const UTF8_FLAG = 0x800
/** APPNOTE 4.6.9: Info-ZIP's Unicode Path: version, CRC-32 of the name it stands for, name in UTF-8. */
const UNICODE_PATH = 0x7075
/** A name that is UTF-8 by chance is made of pairs, since GBK writes pairs; these letters take three bytes. */
const THREE_BYTES = /[\u0800-\uffff]/

/**
 * The names of an archive's members. Where UTF-8 is not declared, it is assumed as long as every name allows it; else names are GB18030,
 * of which CP936 is a part, except one that is UTF-8 beyond chance. A name that is neither is null.
 */
export function memberNames(entries: readonly Entry[]): (string | null)[] {
  const declared = entries.map((entry) => declaredName(entry))
  const isGbk = entries.some(({ fileNameRaw }, i) => declared[i] === null && !isUtf8(fileNameRaw))
  return entries.map(({ fileNameRaw }, i) => declared[i] ?? (isGbk ? gbkName(fileNameRaw) : fileNameRaw.toString()))
}

function declaredName({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string | null {
  const path = extraFields.find(({ id }) => id === UNICODE_PATH)?.data
  if (path && path.length > 5 && path[0] === 1 && path.readUInt32LE(1) === crc32(fileNameRaw) && isUtf8(path.subarray(5))) return path.toString('utf8', 5)
  return generalPurposeBitFlag & UTF8_FLAG && isUtf8(fileNameRaw) ? fileNameRaw.toString() : null
}

function gbkName(raw: Buffer): string | null {
  if (isUtf8(raw) && THREE_BYTES.test(raw.toString())) return raw.toString()
  const name = iconv.decode(raw, 'gb18030')
  return name.includes('\ufffd') ? null : name
}
