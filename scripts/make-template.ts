/** node dist/scripts/make-template.js: writes the default template of `jianbao papers`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { evidenceSheet } from './evidence-sheet.js'

mkdirSync('templates', { recursive: true })
writeFileSync('templates/evidence-sheet.docx', await evidenceSheet())
