import type { Cheerio, CheerioAPI } from 'cheerio/slim'

/** Node types of the parser under cheerio, taken from cheerio's own types. */
export type Document = ReturnType<CheerioAPI['root']> extends Cheerio<infer D> ? D : never
export type Node = Document['children'][number]
export type Element = Extract<Node, { attribs: Record<string, string> }>

export const isElement = (node: Node): node is Element => node.type === 'tag' || node.type === 'script' || node.type === 'style'
export const isText = (node: Node): node is Extract<Node, { data: string }> => (node.type as string) === 'text'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Elements that begin a new line. All others run on: an inline element never breaks a line, or a number. */
export const BLOCKS = set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul caption',
)
/** Elements whose content is no text of the page. */
export const CODE = set('script style noscript template iframe object embed canvas svg math link meta head title select button input textarea audio video map')
/** Text struck out by the author. */
export const DELETED = set('del s strike')

export const childrenOf = (element: Element | Document): readonly Node[] => element.children

/** The words of class and id: "xxgk-header articleTitle" → xxgk, header, article, title. */
export function nameTokens(element: Element): string[] {
  const names = `${element.attribs['class'] ?? ''} ${element.attribs['id'] ?? ''}`
  return names.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().split(/[^a-z]+/).filter((t) => t !== '')
}

/** Not shown by the browser. */
export function isHidden(element: Element): boolean {
  const { style, hidden } = element.attribs
  if (hidden !== undefined) return true
  return style !== undefined && /(?:^|;)\s{0,9}(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i.test(style)
}

/** All text below a node, as it stands, without code. */
export function textOf(node: Node): string {
  if (isText(node)) return node.data
  if (!isElement(node) || CODE.has(node.name)) return ''
  return childrenOf(node).map(textOf).join('')
}

export const squeezed = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
/** For comparing titles: no white space, no case. */
export const bare = (text: string): string => text.replaceAll(/\s+/g, '').toLowerCase()
