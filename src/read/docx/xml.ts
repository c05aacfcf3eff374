import { DOMParser, XMLSerializer, type Document, type Element, type Node } from '@xmldom/xmldom'
import { refusal } from '../errors.js'
import { slim } from './slim.js'

export type { Document, Element, Node }

/** WordprocessingML, transitional and strict. */
const WORD = new Set(['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://purl.oclc.org/ooxml/wordprocessingml/main'])
/** Nested tables, text boxes and content controls together stay far below. */
const DEEPEST = 800

/** @throws JianbaoError `truncated-docx` on XML that does not parse, `too-deep` */
export function parseXml(bytes: Uint8Array): Document {
  const xml = slim(new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8').decode(bytes))
  if (depthOf(xml) > DEEPEST) throw refusal('too-deep')
  const faults: string[] = []
  try {
    const document = new DOMParser({ onError: (level, message) => void (level === 'warning' || faults.push(message)) }).parseFromString(xml, 'text/xml')
    if (document.documentElement !== null) return document
  } catch (error) {
    throw refusal('truncated-docx', error)
  }
  throw refusal('truncated-docx', faults)
}

export const serializeXml = (document: Document): Uint8Array => Buffer.from(new XMLSerializer().serializeToString(document), 'utf8')

function depthOf(xml: string): number {
  let depth = 0
  let deepest = 0
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) {
    const next = xml.charCodeAt(at + 1)
    if (next === 0x2f) depth--
    else if (next !== 0x21 && next !== 0x3f) {
      const end = xml.indexOf('>', at)
      if (end < 0) break
      if (xml.charCodeAt(end - 1) !== 0x2f && ++depth > deepest) deepest = depth
      at = end
    }
  }
  return deepest
}

export const isElement = (node: Node | null): node is Element => node?.nodeType === 1
/** Is it the Word element of this local name? */
export const isWord = (node: Node | null, name: string): node is Element => isElement(node) && node.localName === name && WORD.has(node.namespaceURI ?? '')

export function childrenOf(node: Node): Element[] {
  const children: Element[] = []
  for (let c = node.firstChild; c; c = c.nextSibling) if (isElement(c)) children.push(c)
  return children
}
export const kids = (node: Node | undefined, name: string): Element[] => (node ? childrenOf(node).filter((c) => isWord(c, name)) : [])
export function kid(node: Node | undefined, name: string): Element | undefined {
  for (let c = node?.firstChild ?? null; c; c = c.nextSibling) if (isWord(c, name)) return c
  return undefined
}
/** An attribute of the Word namespace; `w:val` unless named. */
export function val(element: Element | undefined, name = 'val'): string | undefined {
  return element?.getAttributeNS(element.namespaceURI, name) ?? element?.getAttribute(`w:${name}`) ?? undefined
}
/** An on/off property: there and not turned off. */
export function isOn(element: Element | undefined): boolean {
  return element !== undefined && !['0', 'false', 'off', 'none'].includes(val(element) ?? '')
}

/** All Word elements of a name below a node, in order, as a list that stays when the tree changes. */
export const all = (node: Document | Element, name: string): Element[] => descendants(node, (c) => isWord(c, name))

/** All elements below a node that pass, in order. */
export function descendants(root: Node, passes: (element: Element) => boolean): Element[] {
  const found: Element[] = []
  let at: Node | null = root.firstChild
  while (at && at !== root) {
    if (at.nodeType === 1 && passes(at as Element)) found.push(at as Element)
    if (at.firstChild) at = at.firstChild
    else {
      while (at && at !== root && !at.nextSibling) at = at.parentNode
      at = at && at !== root ? at.nextSibling : null
    }
  }
  return found
}

/** A new Word element beside others of the tree. */
export function make(beside: Element, name: string, attributes: Record<string, string> = {}): Element {
  const element = beside.ownerDocument!.createElementNS(beside.namespaceURI, `w:${name}`)
  for (const [key, value] of Object.entries(attributes)) element.setAttributeNS(beside.namespaceURI, `w:${key}`, value)
  return element
}

/** A run of text. */
export function makeRun(beside: Element, text: string): Element {
  const run = make(beside, 'r')
  const t = make(beside, 't')
  t.setAttribute('xml:space', 'preserve')
  t.appendChild(beside.ownerDocument!.createTextNode(text))
  run.appendChild(t)
  return run
}

/** The element gives way to its children, or to those of another element. */
export function unwrap(element: Element, source: Node = element): void {
  const parent = element.parentNode
  if (!parent) return
  while (source.firstChild) parent.insertBefore(source.firstChild, element)
  parent.removeChild(element)
}

export const remove = (node: Node): void => void node.parentNode?.removeChild(node)

/** The paragraph's properties, made where there are none. */
export function propertiesOf(paragraph: Element): Element {
  const found = kid(paragraph, 'pPr')
  if (found) return found
  const made = make(paragraph, 'pPr')
  paragraph.insertBefore(made, paragraph.firstChild)
  return made
}

/** Gives a paragraph a style of ours, by which mammoth's style map knows it. */
export function setStyle(paragraph: Element, id: string): void {
  const properties = propertiesOf(paragraph)
  const old = kid(properties, 'pStyle')
  if (old) remove(old)
  properties.insertBefore(make(paragraph, 'pStyle', { val: id }), properties.firstChild)
}

/** Text of the runs below a node, deleted text too where asked. */
export function textOf(node: Node, deleted = false): string {
  const parts: string[] = []
  const visit = (parent: Node): void => {
    for (const c of childrenOf(parent)) {
      if (isWord(c, 't') || (deleted && isWord(c, 'delText'))) parts.push(c.textContent ?? '')
      else if (isWord(c, 'tab') || isWord(c, 'br')) parts.push(' ')
      else visit(c)
    }
  }
  visit(node)
  return parts.join('')
}
