import { existsSync, readFileSync } from 'node:fs'

/** Beside this file where it is compiled; under dist where it runs from the sources, as tests do. */
const PLACES = ['./client.js', '../../../dist/src/compare/page/client.js'] as const
let code: string | null = null

/** `client.ts` as it is compiled, to be inlined. */
export function clientCode(): string {
  if (code !== null) return code
  const file = PLACES.map((place) => new URL(place, import.meta.url)).find((url) => existsSync(url))
  if (!file) throw new Error('client.js is missing: the package has not been built')
  return (code = readFileSync(file, 'utf8').replace(/^\/\/# sourceMappingURL=.*$/m, '').trim())
}
