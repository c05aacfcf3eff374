/** node dist/scripts/make-rule-docs.js: docs/rules.md, and the same pages as the program carries them. */
import { writeFileSync } from 'node:fs'
import { rulePage, rulePagesModule } from './rule-page.js'

writeFileSync('src/review/rule-pages.ts', rulePagesModule())
writeFileSync('docs/rules.md', rulePage())
