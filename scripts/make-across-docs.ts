/** node dist/scripts/make-across-docs.js: docs/across.md. */
import { writeFileSync } from 'node:fs'
import { acrossPage } from './across-page.js'

writeFileSync('docs/across.md', acrossPage())
