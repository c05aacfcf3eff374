import type { RawDocument } from '../model/document.js'
import { unsupported } from './errors.js'

export function readHtml(_text: string): RawDocument {
  throw unsupported({ zh: 'html', en: 'html' })
}
