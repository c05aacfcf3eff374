import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { acrossPage } from '../scripts/across-page.js'

it('docs/across.md is what the rules say (node dist/scripts/make-across-docs.js makes it again)', () => expect(readFileSync('docs/across.md', 'utf8')).toBe(acrossPage()))
