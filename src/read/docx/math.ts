import { superscript } from '../html-space.js'
import { childrenOf, type Element } from './xml.js'

const child = (element: Element, name: string): Element | undefined => childrenOf(element).find((c) => c.localName === name)
const inner = (element: Element | undefined): string => (element ? childrenOf(element).map(mathText).join('') : '')
const grouped = (text: string): string => (text.length > 1 && /[+\-−×÷*/=＋－]/.test(text) ? `(${text})` : text)

/** A property of a math element, e.g. the sign of a sum. */
function property(element: Element, group: string, name: string): string | undefined {
  const holder = child(element, group)
  const found = holder && child(holder, name)
  return found?.getAttributeNS(found.namespaceURI, 'val') ?? found?.getAttribute('m:val') ?? undefined
}

/** A formula (OMML, ECMA-376 part 1, 22.1) on one line: a/b, x², √(x), ∑, (…). */
export function mathText(element: Element): string {
  switch (element.localName) {
    case 't':
      return element.textContent ?? ''
    case 'f':
      return `${grouped(inner(child(element, 'num')))}/${grouped(inner(child(element, 'den')))}`
    case 'sSup':
      return inner(child(element, 'e')) + raised(inner(child(element, 'sup')), 'sup')
    case 'sSub':
      return inner(child(element, 'e')) + raised(inner(child(element, 'sub')), 'sub')
    case 'sSubSup':
      return inner(child(element, 'e')) + raised(inner(child(element, 'sub')), 'sub') + raised(inner(child(element, 'sup')), 'sup')
    case 'rad': {
      const degree = inner(child(element, 'deg'))
      return `${degree === '' || degree === '2' ? '' : degree}√(${inner(child(element, 'e'))})`
    }
    case 'nary':
      return (property(element, 'naryPr', 'chr') ?? '∫') + inner(child(element, 'e'))
    case 'd': {
      const parts = childrenOf(element).filter((c) => c.localName === 'e')
      return (property(element, 'dPr', 'begChr') ?? '(') + parts.map((p) => inner(p)).join(property(element, 'dPr', 'sepChr') ?? '|') + (property(element, 'dPr', 'endChr') ?? ')')
    }
    case 'rPr':
    case 'ctrlPr':
      return ''
    default:
      return element.localName?.endsWith('Pr') ? '' : inner(element)
  }
}

function raised(text: string, position: 'sup' | 'sub'): string {
  const small = superscript(text, position)
  if (small !== text || text === '') return small
  return `${position === 'sup' ? '^' : '_'}${text.length > 1 ? `(${text})` : text}`
}
