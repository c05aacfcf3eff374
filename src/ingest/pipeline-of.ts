import type { Splits } from '../domain/override-splits.js'
import { pipelineName } from '../fingerprint.js'
import { loadExtractors } from '../load-extractors.js'
import { loadRules } from '../load-rules.js'
import type { IngestOptions } from './options.js'

/** Names the pipeline of a file: the same for all, but where a person has said how the file is parted. */
export type PipelineOf = (splits: Splits | null) => string

export async function pipelineOf({ extractors, rules = [] }: Pick<IngestOptions, 'extractors' | 'rules'>): Promise<PipelineOf> {
  const own = { extractors: extractors === undefined ? [] : await loadExtractors(extractors), rules: await loadRules(...rules) }
  const common = pipelineName(own)
  return (splits) => (splits === null ? common : pipelineName({ ...own, splits }))
}
