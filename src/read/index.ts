import type { RawDocument } from '../model/document.js'
import { decode } from './encoding.js'
import { refusal } from './errors.js'
import { likeness } from './frequency.js'
import { undecodable } from './losses.js'
import { looksLikeHtml, sniff } from './sniff.js'
import { readText } from './txt.js'

export interface ReadOptions {
  /** What the caller calls the input. The format never depends on it. */
  name?: string
  /** Stops between the steps of reading. */
  signal?: AbortSignal
}

/** Rarer than this on average, hanzi are noise or mojibake. */
const READABLE = -12
const FIRST_LOOK = 48 * 1024

/**
 * Bytes of a txt, md, html or docx file → its raw text with blocks. The format is chosen by content.
 * @throws JianbaoError `empty`, `binary`, `truncated-docx`, `encrypted`, `unsupported-format`, `not-chinese`, `too-large`, `too-deep`
 */
export async function read(bytes: Uint8Array, options: ReadOptions = {}): Promise<RawDocument> {
  if (bytes.length === 0) throw refusal('empty')
  const document = sniff(bytes) === 'zip' ? await (await import('./docx/index.js')).readDocx(bytes) : await readDecoded(bytes, options)
  options.signal?.throwIfAborted()
  if (document.text.trim() === '') throw refusal('empty')
  if (!readsAsChinese(document.text)) throw refusal(document.format !== 'docx' && looksBinary(bytes) ? 'binary' : 'not-chinese')
  return document
}

async function readDecoded(bytes: Uint8Array, options: ReadOptions): Promise<RawDocument> {
  const { text, encoding, broken } = await decode(bytes)
  options.signal?.throwIfAborted()
  if (isBinary(text)) throw refusal('binary')
  if (!looksLikeHtml(text)) return { ...readText(text), encoding, losses: broken ? undecodable(text) : [] }
  const page = (await import('./html.js')).readHtml(text)
  return { ...page, encoding, losses: broken ? [...undecodable(page.text), ...page.losses] : page.losses }
}

function isBinary(text: string): boolean {
  const head = text.slice(0, FIRST_LOOK)
  const { controls } = likeness(head)
  return controls > 2 && controls * 100 > head.length
}

/** Bytes no text has, more than a few: for data that some encoding made a semblance of text of. */
function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, FIRST_LOOK)
  let controls = 0
  for (const b of head) if (b < 0x20 && b !== 0x09 && b !== 0x0a && b !== 0x0c && b !== 0x0d) controls++
  return controls > 2 && controls * 50 > head.length
}

/** Two common hanzi are enough; a text that is mostly kana is Japanese. */
function readsAsChinese(text: string): boolean {
  const looks = likeness(text.slice(0, FIRST_LOOK))
  const seen = looks.hanzi >= 2 ? looks : likeness(text)
  return seen.hanzi >= 2 && seen.hanziMean > READABLE && seen.kana <= seen.hanzi / 2
}
