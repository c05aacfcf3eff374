import type { RawDocument } from '../model/document.js'
import { unsupported } from './errors.js'

export function readDocx(_bytes: Uint8Array): Promise<RawDocument> {
  throw unsupported({ zh: 'docx', en: 'docx' })
}
