import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { exportPage } from '../scripts/export-page.js'

it('docs/export.md is what the columns say (node dist/scripts/make-export-docs.js makes it again)', () => expect(readFileSync('docs/export.md', 'utf8')).toBe(exportPage()))
