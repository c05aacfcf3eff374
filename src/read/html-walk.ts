import type { BlockKind } from '../model/block.js'
import { BLOCKS, CODE, DELETED, childrenOf, isElement, isHidden, isText, squeezed, textOf, type Document, type Element, type Node } from './html-dom.js'
import { inlineText, superscript } from './html-space.js'
import { isDataTable, placeCells, rowsOf } from './html-table.js'
import type { Regions } from './html-main.js'
import type { LeftOut, Piece } from './pieces.js'

/** In the region of the text, beside it in the element around it, or elsewhere. */
export type Zone = 'main' | 'beside' | 'outside'

/** A piece and where on the page it was. */
export interface PagePiece extends Piece {
  /** Characters of it that are links. */
  links: number
  zone: Zone
  /** Inside a region that is no text. */
  furniture: boolean
}

export interface WalkOptions {
  regions: Regions
  /** Every table holds data (Word); on pages old sites use tables for layout. */
  allTables: boolean
  /** The kind of a block by what the format says of it; null: by its tag. */
  kindOf?: (element: Element) => BlockKind | null
}

interface Context {
  kind: BlockKind
  level?: number
  zone: Zone
  furniture: boolean
  inLink: boolean
  preserve: boolean
}

/** Walks a page in reading order and cuts it into pieces at block elements and line breaks. */
export class PageWalk {
  readonly pieces: PagePiece[] = []
  readonly leftOut: LeftOut[] = []
  /** Pictures in the text; what they show is not read. */
  pictures = 0
  private buffer: string[] = []
  private links = 0
  private tables = 0
  /** Number text of the list item to come. */
  private pending = ''

  constructor(private readonly options: WalkOptions) {}

  run(root: Document | Element): this {
    const context: Context = { kind: 'paragraph', zone: this.options.regions.main === null ? 'main' : 'outside', furniture: false, inLink: false, preserve: false }
    this.children(root, context)
    this.flush(context)
    return this
  }

  private children(parent: Document | Element, context: Context): void {
    for (const node of childrenOf(parent)) this.visit(node, context)
  }

  private visit(node: Node, context: Context): void {
    if (isText(node)) return this.append(node.data, context)
    if (!isElement(node) || CODE.has(node.name)) return
    const { name } = node
    if (isHidden(node)) return this.omit('hidden-text', node)
    if (DELETED.has(name)) return this.omit('deleted-text', node)
    if (name === 'rt' || name === 'rp') return name === 'rt' ? this.omit('ruby-gloss', node) : undefined
    if (name === 'img' && context.zone === 'main' && !context.furniture) this.pictures++
    if (name === 'br') return this.flush(context)
    const inner = this.enter(node, context)
    if (name === 'table' && (this.options.allTables || isDataTable(node))) {
      this.flush(context)
      return this.table(node, inner)
    }
    if (name === 'sup' || name === 'sub') return this.append(superscript(textOf(node), name), inner)
    if (!BLOCKS.has(name) && !isShownAsBlock(node)) return this.children(node, inner)
    this.flush(context)
    if (name === 'ol') this.orderedList(node, inner)
    else this.children(node, inner)
    this.flush(inner)
  }

  private enter(element: Element, context: Context): Context {
    const { name } = element
    const inner: Context = { ...context }
    const { main, beside, furniture } = this.options.regions
    if (element === main) inner.zone = 'main'
    else if (element === beside) inner.zone = 'beside'
    if (furniture.has(element)) inner.furniture = true
    if (name === 'a' && element.attribs['href'] !== undefined) inner.inLink = true
    if (name === 'pre') inner.preserve = true
    const heading = /^h([1-6])$/.exec(name)
    if (heading) {
      inner.kind = 'heading'
      inner.level = Number(heading[1])
    } else if (name === 'li') inner.kind = 'item'
    const kind = this.options.kindOf?.(element)
    if (kind) inner.kind = kind
    return inner
  }

  /** Numbers of ordered lists are drawn by the browser; they come out as text. */
  private orderedList(list: Element, context: Context): void {
    let next = Number.parseInt(list.attribs['start'] ?? '1', 10) || 1
    for (const node of childrenOf(list)) {
      if (isElement(node) && node.name === 'li') {
        next = Number.parseInt(node.attribs['value'] ?? '', 10) || next
        if (this.options.kindOf === undefined) this.pending = `${next}.`
        next++
      }
      this.visit(node, context)
      this.pending = ''
    }
  }

  private table(table: Element, context: Context): void {
    const caption = childrenOf(table).find((n): n is Element => isElement(n) && n.name === 'caption')
    if (caption) {
      this.children(caption, { ...context, kind: 'paragraph' })
      this.flush(context)
    }
    const ordinal = ++this.tables
    for (const { element, place, first } of placeCells(rowsOf(table), ordinal)) {
      const from = this.pieces.length
      this.children(element, this.enter(element, { ...context, kind: 'cell' }))
      this.flush({ ...context, kind: 'cell' })
      const own = this.pieces.slice(from)
      if (own.length === 0) this.push('', { ...context, kind: 'cell' })
      for (const piece of this.pieces.slice(from)) if (!piece.cell) piece.cell = place
      this.pieces[from]!.glue = first ? '\n' : '\t'
    }
  }

  private append(data: string, context: Context): void {
    if (context.preserve && data.includes('\n')) {
      const [head, ...lines] = data.split('\n')
      this.append(head!, context)
      for (const line of lines) {
        this.flush(context)
        this.append(line, context)
      }
      return
    }
    if (data === '') return
    this.buffer.push(data)
    if (context.inLink) this.links += data.trim().length
  }

  private flush(context: Context): void {
    if (this.buffer.length === 0) return
    const text = inlineText(this.buffer.join(''))
    this.buffer = []
    if (text !== '') {
      this.push(this.pending + text, context)
      this.pending = ''
    }
    this.links = 0
  }

  private push(text: string, context: Context): void {
    const { kind, level, zone, furniture } = context
    this.pieces.push({ kind, text, ...(level === undefined || kind !== 'heading' ? {} : { level }), glue: '\n', links: this.links, zone, furniture })
  }

  private omit(code: string, element: Element): void {
    const text = squeezed(textOf(element))
    if (text !== '') this.leftOut.push({ code, text })
  }
}

const isShownAsBlock = (element: Element): boolean => /display\s{0,9}:\s{0,9}block/i.test(element.attribs['style'] ?? '')
