import type { Edit } from '../model/edit.js'
import type { Repairer } from './repairer.js'

const DOUBLED = /([，。、；,])\1+/g
const isHanzi = (code: number): boolean => code >= 0x3400 && code <= 0x9fff

/** ，， and 。。: one mark typed or restored twice. Three and more are left, they may be an ellipsis or a row of blanks. */
export const doubledMark: Repairer = {
  id: 'doubled-mark',
  edits(text): Edit[] {
    const edits: Edit[] = []
    for (const match of text.matchAll(DOUBLED)) {
      const start = match.index
      if (match[0].length !== 2 || (match[1] === ',' && !isHanzi(text.charCodeAt(start + 2)))) continue
      edits.push({ start: start + 1, end: start + 2, replacement: '', by: 'doubled-mark', inferred: false })
    }
    return edits
  },
}
