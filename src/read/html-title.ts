import type { CheerioAPI } from 'cheerio/slim'
import { bare, squeezed } from './html-dom.js'
import type { PagePiece } from './html-walk.js'

/** What separates a title from the names of column and site. */
const SEPARATOR = /[|｜_]|\s[-–—]\s|--+|——/
const SITE_SUFFIX = /[-–—][^-–—]{2,20}(?:网|網|网站|政府|门户|局|厅|委|委员会|中心)$/
const SHORTEST = 6
/** Pieces of the text in which its title would stand. */
const HEAD = 8

/** The title a page gives in its metadata, without the name of the site; null where it gives none. */
export function pageTitle($: CheerioAPI): string | null {
  const article = squeezed($('meta[name="ArticleTitle" i]').attr('content') ?? '')
  if (article !== '') return article
  const parts = squeezed($('title').first().text()).split(SEPARATOR).map((part) => part.trim().replace(SITE_SUFFIX, ''))
  const longest = parts.reduce((a, b) => (b.length > a.length ? b : a), '')
  return longest.length >= SHORTEST ? longest : null
}

/**
 * Sees to it that the text begins with its title: the line of the page that says it is taken in, though it stands outside
 * the text's region; else the metadata gives it.
 */
export function withTitle(pieces: readonly PagePiece[], title: string | null): { pieces: readonly PagePiece[]; fromMetadata: boolean } {
  const isTold = (p: PagePiece): boolean => p.zone === 'main' && !p.furniture && p.text !== ''
  const first = pieces.findIndex(isTold)
  if (title === null || first < 0) return { pieces, fromMetadata: false }
  const head = bare(pieces.slice(first).filter(isTold).slice(0, HEAD).map((p) => p.text).join(''))
  const wanted = bare(title)
  const isTitle = (p: PagePiece): boolean => {
    const text = bare(p.text)
    return text.length >= SHORTEST && !p.furniture && (wanted === text || (wanted.startsWith(text) && text.length * 2 > wanted.length))
  }
  // The text prints its title itself: the page's copy above it goes.
  if (head.includes(wanted)) return { pieces: pieces.map((p, i) => (i < first && isTitle(p) ? { ...p, zone: 'outside' } : p)), fromMetadata: false }
  const at = pieces.slice(0, first).findLastIndex(isTitle)
  if (at >= 0) return { pieces: pieces.map((p, i) => (i === at ? asTitle(p) : p)), fromMetadata: false }
  const made = asTitle({ kind: 'heading', text: title, glue: '\n', links: 0, zone: 'main', furniture: false })
  return { pieces: [...pieces.slice(0, first), made, ...pieces.slice(first)], fromMetadata: true }
}

const asTitle = ({ cell: _cell, ...piece }: PagePiece): PagePiece => ({ ...piece, kind: 'heading', level: 1, glue: '\n', zone: 'main' })
