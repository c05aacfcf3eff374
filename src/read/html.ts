import { load } from 'cheerio/slim'
import type { RawDocument } from '../model/document.js'
import type { Said } from '../model/said.js'
import { refusal } from './errors.js'
import { tooDeep } from './html-depth.js'
import { bare, squeezed, type Document } from './html-dom.js'
import { ATTACHMENT_LINE, FILE_NAME, FURNITURE_LINES } from './html-furniture.js'
import { findRegions } from './html-main.js'
import { pageTitle, withTitle } from './html-title.js'
import { PageWalk, type PagePiece } from './html-walk.js'
import { assemble, leftOutRemarks, pictureRemarks, type LeftOut } from './pieces.js'

const MESSAGES: Readonly<Record<string, Said>> = {
  'left-out-furniture': { zh: '未取入正文：导航、页眉页脚、分享按钮等', en: 'Left out of the text: navigation, header, footer, share buttons' },
  'left-out-attachments': { zh: '未取入正文：附件列表', en: 'Left out of the text: list of attachments' },
  'hidden-text': { zh: '未取入正文：页面上不显示的文字', en: 'Left out of the text: text the page hides' },
  'deleted-text': { zh: '未取入正文：标为删除的文字', en: 'Left out of the text: text marked as deleted' },
  'ruby-gloss': { zh: '未取入正文：注音', en: 'Left out of the text: ruby gloss' },
  'page-title': { zh: '网页标题', en: 'Title of the page' },
  'title-from-metadata': { zh: '标题取自网页元数据', en: 'Title taken from the page metadata' },
}
/** A line outside the text's region is still text if it is this long, has a full stop and no link. */
const SENTENCE = 30
/** A line of furniture is short; a long one that begins like it is a sentence. */
const LONGEST_FURNITURE = 120

/**
 * A decoded page → text of its main body: blocks on lines of their own, cells of a row with tabs between.
 * What is left out stands in the remarks.
 * @throws JianbaoError `too-deep`
 */
export function readHtml(html: string): RawDocument {
  if (tooDeep(html)) throw refusal('too-deep')
  const $ = load(html)
  const root = $.root().get(0) as Document
  const walk = new PageWalk({ regions: findRegions(root), allTables: false }).run(root)
  const leftOut: LeftOut[] = []
  const kept: PagePiece[] = []
  const title = pageTitle($)
  const { pieces, fromMetadata } = withTitle(walk.pieces, title)
  for (const piece of pieces) {
    const reason = whyLeftOut(piece)
    if (reason === null) kept.push(piece)
    else if (piece.text !== '') leftOut.push({ code: reason, text: piece.text })
  }
  const { text, blocks } = assemble(kept)
  const facts: LeftOut[] = title === null ? [] : [{ code: fromMetadata ? 'title-from-metadata' : 'page-title', text: squeezed($('title').text()) || title }]
  return { format: 'html', encoding: null, text, blocks, losses: [], remarks: [...leftOutRemarks([...facts, ...leftOut, ...walk.leftOut], MESSAGES), ...pictureRemarks(walk.pictures)] }
}

function whyLeftOut(piece: PagePiece): string | null {
  if (piece.furniture) return 'left-out-furniture'
  if (piece.zone === 'outside' && (piece.cell || piece.links > 0 || piece.text.length < SENTENCE || !piece.text.includes('。'))) return 'left-out-furniture'
  if (piece.zone === 'beside' && piece.links > 0) return ATTACHMENT_LINE.test(piece.text) ? 'left-out-attachments' : 'left-out-furniture'
  if (piece.cell) return null
  if (piece.text.length <= LONGEST_FURNITURE) {
    for (const { code, pattern } of FURNITURE_LINES) if (pattern.test(piece.text)) return code
  }
  const linked = piece.links / Math.max(1, bare(piece.text).length)
  if (piece.links > 0 && FILE_NAME.test(piece.text)) return 'left-out-attachments'
  if (piece.links > 0 && ATTACHMENT_LINE.test(piece.text) && linked > 0.4) return 'left-out-attachments'
  return null
}
