import { zipSync } from 'fflate'
import type { RawDocument } from '../../model/document.js'
import type { Loss } from '../../model/said.js'
import { openDocx, type Parts } from '../container.js'
import { flatten } from './flatten.js'
import { Notices } from './notices.js'
import { Numbering } from './numbering.js'
import { labelParagraphs } from './paragraphs.js'
import { dropHidden, settleRevisions } from './revisions.js'
import { Styles } from './styles.js'
import { toDocument } from './to-document.js'
import { all, kids, parseXml, serializeXml, textOf, val, type Document } from './xml.js'

const EMBEDDED: Loss = { code: 'embedded-document', message: { zh: '内嵌的外部文档未读取', en: 'An embedded document was not read' } }

/**
 * A docx → text as Word shows it: automatic numbers as text, insertions in, deletions and hidden text out, notes and text
 * boxes kept as notes. Nothing outside the file is ever read.
 * @throws JianbaoError `truncated-docx`, `encrypted`, `too-large`, `too-deep`, `unsupported-format`
 */
export async function readDocx(bytes: Uint8Array): Promise<RawDocument> {
  const parts = openDocx(bytes)
  const notices = new Notices()
  const losses = prepare(parts, notices)
  return toDocument(zipSync(parts, { level: 0 }), notices, losses)
}

function prepare(parts: Parts, notices: Notices): Loss[] {
  const parse = (path: string): Document | undefined => (parts[path] ? parseXml(parts[path]) : undefined)
  const styles = new Styles(parse('word/styles.xml'))
  const numbering = new Numbering(parse('word/numbering.xml'), styles)
  const losses: Loss[] = []
  for (const path of [mainPart(parts), 'word/footnotes.xml', 'word/endnotes.xml']) {
    const story = parse(path)
    if (story === undefined) continue
    if (all(story, 'altChunk').length > 0) losses.push(EMBEDDED)
    const origins = flatten(story, notices)
    settleRevisions(story, notices)
    dropHidden(story, styles, notices)
    labelParagraphs(story, styles, numbering, origins)
    parts[path] = serializeXml(story)
  }
  noteApart(parts, parse, notices)
  // Its numbers stand in the text now.
  delete parts['word/numbering.xml']
  return losses
}

/** Path of the main part; word/document.xml but for some online editors. */
function mainPart(parts: Parts): string {
  const relations = parts['_rels/.rels']
  for (const relation of relations ? Array.from(parseXml(relations).documentElement?.childNodes ?? []) : []) {
    if (relation.nodeType !== 1 || !('getAttribute' in relation)) continue
    const get = (name: string): string => (relation as unknown as { getAttribute(name: string): string | null }).getAttribute(name) ?? ''
    if (get('Type').endsWith('/officeDocument')) return get('Target').replace(/^\//, '')
  }
  return 'word/document.xml'
}

/** Headers, footers and comments stand apart from the body. */
function noteApart(parts: Parts, parse: (path: string) => Document | undefined, notices: Notices): void {
  const seen = new Set<string>()
  for (const path of Object.keys(parts).sort()) {
    const kind = /^word\/(header|footer)\d*\.xml$/.exec(path)?.[1]
    const story = kind === undefined ? undefined : parse(path)
    if (story === undefined) continue
    const text = all(story, 'p').map((p) => textOf(p).trim()).filter((t) => t !== '').join('\n')
    const code = kind === 'header' ? 'page-header' : 'page-footer'
    if (!seen.has(code + text)) notices.add(code, text)
    seen.add(code + text)
  }
  const comments = parse('word/comments.xml')
  for (const comment of kids(comments?.documentElement ?? undefined, 'comment')) {
    const author = val(comment, 'author')
    notices.add('comment', (author ? `${author}：` : '') + all(comment, 'p').map((p) => textOf(p)).join('\n'))
  }
}
