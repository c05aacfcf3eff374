import { dirname, relative, resolve, sep } from 'node:path'
import { parseOverrides, type Claims } from '../domain/overrides.js'
import { convert } from '../normalize/convert.js'

/** What the user's file says of a path, or null. */
export type About = (path: string) => Claims | null

/**
 * The per-path file: CSV or JSON with path, issuer, year, kind, submission, reports. Its paths are relative to its own folder.
 * @throws JianbaoError `bad-user-file` that names the line
 */
export function aboutFiles(text: string, file: string): About {
  const overrides = parseOverrides(text, (words) => convert(words).text)
  const folder = dirname(resolve(file))
  return (path) => {
    const name = relative(folder, path).split(sep).join('/')
    const claims = name.startsWith('../') ? null : overrides.match(name)
    if (claims === null) return null
    const { issuer, year, kind, submission, splits } = claims
    return { issuer, year, kind, submission, splits }
  }
}
