import picomatch from 'picomatch'
import { badPattern } from './failures.js'

/** A pattern of paths below a folder. */
export interface Glob {
  /** @param path relative to the folder, as text */
  matches: (path: string) => boolean
  /** May something below this folder match? */
  leadsOn: (folder: string) => boolean
}

/** Names of reports are full of round brackets and exclamation marks; they mean themselves. What begins with a dot is matched only by name. */
const OPTIONS = { dot: false, noextglob: true, nonegate: true } as const

/** Does a text have what makes it a pattern: `*`, `?`, `[…]` or `{…}`? */
export const isPattern = (text: string): boolean => /[*?]/.test(text) || between(text, '[', ']') || between(text, '{', '}')
const between = (text: string, open: string, close: string): boolean => text.includes(open) && text.includes(close, text.indexOf(open) + 1)

/** @throws JianbaoError `bad-pattern` */
export function globOf(pattern: string): Glob {
  const parts = splitAtSlashes(pattern)
  const steps = parts.map((part) => (part.includes('**') ? null : matcherOf(part)))
  const matches = matcherOf(pattern)
  const leadsOn = (folder: string): boolean => {
    const names = folder.split('/')
    for (const [i, name] of names.entries()) {
      const step = steps[i]
      // Below `**`, and where a brace goes over slashes, everything may match but what is hidden.
      if (step === null || parts[i]?.includes('/')) return names.slice(i).every((n) => !n.startsWith('.'))
      if (step === undefined || !step(name)) return false
    }
    return names.length < parts.length
  }
  return { matches, leadsOn }
}

function matcherOf(pattern: string): (text: string) => boolean {
  try {
    return picomatch(pattern.replaceAll('[!', '[^').replace(/[()]/g, String.raw`\$&`), OPTIONS)
  } catch (error) {
    throw badPattern(pattern, error)
  }
}

/** Splits at the slashes that are in no brace. */
function splitAtSlashes(pattern: string): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let i = 0; i < pattern.length; i++) {
    const char = pattern.charAt(i)
    if (char === '\\') i++
    else if (char === '{') depth++
    else if (char === '}') depth = Math.max(0, depth - 1)
    else if (char === '/' && depth === 0) {
      parts.push(pattern.slice(from, i))
      from = i + 1
    }
  }
  return [...parts, pattern.slice(from)]
}
