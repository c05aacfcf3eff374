/** npm run docs: docs/output.md from the schema of the output, so that the reference cannot say anything else. */
import { writeFileSync } from 'node:fs'
import { jsonSchema } from '../src/index.js'
import { describeFields } from './field-descriptions.js'

interface Schema {
  type?: string | string[]
  description?: string
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema | false
  prefixItems?: Schema[]
  enum?: unknown[]
  const?: unknown
  anyOf?: Schema[]
  pattern?: string
  format?: string
  title?: string
}

/** Shapes that stand at many places and are described once. */
const NAMED = new Set(['Span', 'Said', 'Doubt', 'Period'])

function typeOf(schema: Schema): string {
  if (schema.title !== undefined && NAMED.has(schema.title)) return schema.title
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum) return schema.enum.map((value) => `\`${String(value)}\``).join(' · ')
  if (schema.anyOf) return [...new Set(schema.anyOf.map(typeOf))].join(' or ')
  if (schema.type === 'array') return schema.prefixItems ? `[${schema.prefixItems.map(typeOf).join(', ')}${schema.items ? ', …' : ''}]` : `list of ${schema.items ? typeOf(schema.items) : 'anything'}`
  if (schema.pattern?.includes('\\d')) return 'decimal'
  if (schema.format === 'date') return 'date'
  return [schema.type ?? 'anything'].flat().join(' or ')
}

/** The object that a field holds, directly, in a list, or beside null. */
function objectIn(schema: Schema): Schema | undefined {
  if (schema.title !== undefined && NAMED.has(schema.title)) return undefined
  if (schema.properties) return schema
  if (schema.items) return objectIn(schema.items)
  for (const option of schema.anyOf ?? []) {
    const found = objectIn(option)
    if (found) return found
  }
  return undefined
}

const missing: string[] = []

function tables(schema: Schema, path: string): string {
  const rows: string[] = []
  const below: string[] = []
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    const at = path === '' ? name : `${path}.${name}`
    const text = describeFields[at] ?? describeFields[`*.${name}`] ?? field.description
    if (text === undefined) missing.push(at)
    rows.push(`| \`${name}\`${schema.required?.includes(name) ? '' : ' ?'} | ${typeOf(field)} | ${text ?? ''} |`)
    const object = objectIn(field)
    if (object) below.push(tables(object, at))
  }
  return [`## ${path === '' ? 'Analysis' : `\`${path}\``}`, '', '| field | type | |', '|---|---|---|', ...rows, '', ...below].join('\n')
}

const page = `# Output reference

Made from the schema by \`npm run docs\`; \`jianbao schema\` prints the JSON Schema itself. A field with \`?\` may be left out.

- **Span** \`{ start, end }\`: half-open range of UTF-16 code units in \`source.text\`.
- **Said** \`{ zh, en }\`: a message in Chinese and English.
- **Doubt** \`{ code, message: Said }\`.
- **Period** \`{ text, start, end }\`: first and last day, inclusive; \`text\` as written.
- **decimal**: an exact decimal number in a string.

${tables(jsonSchema(), '')}`
writeFileSync('docs/output.md', `${page.trimEnd()}\n`)
if (missing.length > 0) {
  console.error(`fields without a description: ${missing.join(', ')}`)
  process.exitCode = 1
}
