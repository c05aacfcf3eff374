import { load } from 'cheerio/slim'
import type { BlockKind } from '../../model/block.js'
import type { RawDocument } from '../../model/document.js'
import type { Loss } from '../../model/said.js'
import { refusal } from '../errors.js'
import type { Document, Element } from '../html-dom.js'
import { PageWalk } from '../html-walk.js'
import { assemble, pictureRemarks, type Piece } from '../pieces.js'
import type { Notices } from './notices.js'
import { STYLE_MAP } from './paragraphs.js'
import { INSERTED } from './revisions.js'

/** The prepared docx through mammoth to HTML, and that to text with blocks. */
export async function toDocument(docx: Uint8Array, notices: Notices, losses: Loss[]): Promise<RawDocument> {
  const root = await htmlOf(docx)
  const walk = new PageWalk({ regions: { main: null, beside: null, furniture: new Set() }, allTables: true, kindOf }).run(root)
  for (const { code, text } of walk.leftOut) notices.add(code === 'deleted-text' ? 'struck-text' : 'hidden-text', withoutMarks(text))
  const { text, blocks, marks } = assemble(takeMarks(walk.pieces))
  for (const mark of marks) notices.add('inserted-text', text.slice(mark.start, mark.end), { start: mark.start, end: mark.end })
  return { format: 'docx', encoding: null, text, blocks, losses, remarks: [...notices.remarks, ...pictureRemarks(walk.pictures)] }
}

async function htmlOf(docx: Uint8Array): Promise<Document> {
  const { default: mammoth } = await import('mammoth')
  const options = {
    styleMap: STYLE_MAP,
    includeDefaultStyleMap: false,
    includeEmbeddedStyleMap: false,
    externalFileAccess: false,
    convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
  }
  let html: string
  try {
    html = (await mammoth.convertToHtml({ buffer: Buffer.from(docx.buffer, docx.byteOffset, docx.length) }, options)).value
  } catch (error) {
    throw refusal(error instanceof RangeError ? 'too-deep' : 'truncated-docx', error)
  }
  const $ = load(html)
  // Notes: mammoth adds a link back; what is left is the note's text, after the number its reference shows.
  const numbers = new Map<string, string>()
  $('sup > a').each((_, a) => void numbers.set(a.attribs['href'] ?? '', $(a).text()))
  $('li[id]').each((_, item) => {
    const id = item.attribs['id'] ?? ''
    if (!/^(?:foot|end)note-/.test(id)) return
    $(item).find('a').filter((_, a) => /^#(?:foot|end)note-ref-/.test(a.attribs['href'] ?? '')).remove()
    const first = $(item).find('p').first()
    const target = first.length > 0 ? first : $(item)
    target.prepend(`${numbers.get(`#${id}`) ?? ''} `)
  })
  return $.root().get(0) as Document
}

function kindOf(element: Element): BlockKind | null {
  const name = element.attribs['class'] ?? ''
  if (name === 'jb-toc') return 'furniture'
  if (name === 'jb-item') return 'item'
  const isNote = name === 'jb-note' || (element.name === 'li' && /^(?:foot|end)note-/.test(element.attribs['id'] ?? ''))
  return isNote ? 'note' : null
}

const MARK = /[\ufdd0\ufdd1]/g
const withoutMarks = (text: string): string => text.replaceAll(MARK, '')

/** Takes the marks of insertions out of the texts and keeps their places. An insertion may reach over line breaks. */
function takeMarks(pieces: readonly Piece[]): Piece[] {
  let inside = false
  return pieces.map((piece) => {
    if (!inside && !piece.text.includes(INSERTED.start)) return piece
    const marks: NonNullable<Piece['marks']> = []
    let text = ''
    let from = inside ? 0 : -1
    let last = 0
    for (const match of piece.text.matchAll(MARK)) {
      text += piece.text.slice(last, match.index)
      last = match.index + 1
      if (match[0] === INSERTED.start) from = text.length
      else if (from >= 0) {
        if (text.length > from) marks.push({ code: 'inserted-text', start: from, end: text.length })
        from = -1
      }
    }
    text += piece.text.slice(last)
    inside = from >= 0
    if (inside && text.length > from) marks.push({ code: 'inserted-text', start: from, end: text.length })
    return { ...piece, text, marks }
  })
}
