/** node dist/scripts/make-export-docs.js: docs/export.md. */
import { writeFileSync } from 'node:fs'
import { exportPage } from './export-page.js'

writeFileSync('docs/export.md', exportPage())
