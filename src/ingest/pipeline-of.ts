import type { Splits } from '../domain/override-splits.js'
import { pipelineName } from '../fingerprint.js'
import { loadExtractors } from '../load-extractors.js'

/** Names the pipeline of a file: the same for all, but where a person has said how the file is parted. */
export type PipelineOf = (splits: Splits | null) => string

export async function pipelineOf(extractors: string | undefined): Promise<PipelineOf> {
  const own = extractors === undefined ? [] : (await loadExtractors(extractors)).map(({ id }) => id)
  const common = pipelineName(own)
  return (splits) => (splits === null ? common : pipelineName(own, splits))
}
