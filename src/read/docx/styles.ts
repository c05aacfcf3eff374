import { isOn, kid, kids, val, type Document, type Element } from './xml.js'

export interface Style {
  name: string
  basedOn?: string
  numId?: string
  ilvl?: string
  outlineLevel?: number
  vanish?: boolean
}

/** The styles of a document, each property looked up along `basedOn`, cycles and gaps included. */
export class Styles {
  private readonly byId = new Map<string, Style>()
  private defaultParagraph: string | undefined

  constructor(document: Document | undefined) {
    for (const element of document ? kids(document.documentElement!, 'style') : []) {
      const id = val(element, 'styleId')
      if (id === undefined) continue
      this.byId.set(id, readStyle(element))
      if (val(element, 'type') === 'paragraph' && ['1', 'true'].includes(val(element, 'default') ?? '')) this.defaultParagraph = id
    }
  }

  /** First defined value along the chain. */
  find<T>(id: string | undefined, pick: (style: Style) => T | undefined): T | undefined {
    const seen = new Set<string>()
    for (let at = id; at !== undefined && !seen.has(at); ) {
      seen.add(at)
      const style = this.byId.get(at)
      if (style === undefined) return undefined
      const value = pick(style)
      if (value !== undefined) return value
      at = style.basedOn
    }
    return undefined
  }

  /** Id of the paragraph's style, the default one where it names none. */
  idOf(paragraph: Element): string | undefined {
    return val(kid(kid(paragraph, 'pPr'), 'pStyle')) ?? this.defaultParagraph
  }

  get(id: string | undefined): Style | undefined {
    return id === undefined ? undefined : this.byId.get(id)
  }
}

function readStyle(element: Element): Style {
  const pPr = kid(element, 'pPr')
  const numPr = kid(pPr, 'numPr')
  const vanish = kid(kid(element, 'rPr'), 'vanish')
  const style: Style = { name: val(kid(element, 'name')) ?? '' }
  const basedOn = val(kid(element, 'basedOn'))
  if (basedOn !== undefined) style.basedOn = basedOn
  const numId = val(kid(numPr, 'numId'))
  if (numId !== undefined) style.numId = numId
  const ilvl = val(kid(numPr, 'ilvl'))
  if (ilvl !== undefined) style.ilvl = ilvl
  const outline = val(kid(pPr, 'outlineLvl'))
  if (outline !== undefined) style.outlineLevel = Number(outline)
  if (vanish !== undefined) style.vanish = isOn(vanish)
  return style
}

const HEADING_NAME = /^(?:heading|标题|標題)\s?([1-9])$/i
const TITLE_NAME = /^(?:title|subtitle|标题|副标题|標題|副標題|文档标题|公文标题|大标题)$/i
const TOC_NAME = /^(?:toc \d|toc heading|目录\s?\d?|目錄\s?\d?)$/i

export type ParagraphRole = { role: 'heading'; level: number } | { role: 'title' } | { role: 'toc' } | null

/** What the styles and properties say a paragraph is: outline level 1–9, the title, a line of the table of contents. */
export function roleOf(paragraph: Element, styles: Styles): ParagraphRole {
  const id = styles.idOf(paragraph)
  const own = val(kid(kid(paragraph, 'pPr'), 'outlineLvl'))
  const name = styles.find(id, (s) => (TOC_NAME.test(s.name) || TITLE_NAME.test(s.name) || HEADING_NAME.test(s.name) ? s.name : undefined))
  if (name !== undefined && TOC_NAME.test(name)) return { role: 'toc' }
  if (name !== undefined && TITLE_NAME.test(name)) return { role: 'title' }
  const named = HEADING_NAME.exec(name ?? '')?.[1]
  const outline = own === undefined ? styles.find(id, (s) => s.outlineLevel) : Number(own)
  if (outline !== undefined && outline <= 8) return { role: 'heading', level: outline + 1 }
  if (own === undefined && named !== undefined) return { role: 'heading', level: Number(named) }
  return null
}
