import { fingerprint } from '../fingerprint.js'
import { loadExtractors } from '../load-extractors.js'

/** The name of what makes the results: our code and data, and the user's own extractors. */
export async function pipelineOf(extractors: string | undefined): Promise<string> {
  const own = extractors === undefined ? [] : await loadExtractors(extractors)
  return [fingerprint(), ...own.map(({ id }) => id)].join('+')
}
