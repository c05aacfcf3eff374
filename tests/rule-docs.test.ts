import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { rulePage } from '../scripts/rule-page.js'

it('docs/rules.md is what the rules say (node dist/scripts/make-rule-docs.js makes it again)', () => expect(readFileSync('docs/rules.md', 'utf8')).toBe(rulePage()))
