/** node dist/scripts/make-rule-docs.js: docs/rules.md. */
import { writeFileSync } from 'node:fs'
import { rulePage } from './rule-page.js'

writeFileSync('docs/rules.md', rulePage())
