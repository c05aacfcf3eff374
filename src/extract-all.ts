import { JianbaoError } from './model/error.js'
import type { Analysis } from './model/analysis.js'
import { analyse, type AnalyseOptions } from './pipeline.js'
import { readSource, type Input } from './source.js'

/** What became of one input: its Analysis, or why there is none. */
export type Outcome = { name: string; analysis: Analysis; error?: never } | { name: string; error: JianbaoError; analysis?: never }

/** An error of any kind as a coded one. A code `internal` is a fault of the program, with the original as `cause`. */
export function codedError(error: unknown): JianbaoError {
  if (error instanceof JianbaoError) return error
  const detail = error instanceof Error ? error.message : String(error)
  return new JianbaoError(
    'internal',
    'extract',
    { zh: `程序内部错误：${detail}`, en: `Internal error: ${detail}` },
    { zh: '请把文件和这条消息报告给开发者', en: 'Please report it with the file and this message' },
    { cause: error },
  )
}

function nameOf(input: Input): string {
  if (typeof input === 'string') return input
  if (input instanceof URL) return input.href
  return input instanceof Uint8Array ? 'input' : input.name
}

/**
 * Many inputs, one at a time and in order: memory does not grow with their number. An input that fails is an outcome, and
 * the others go on.
 * @throws the signal's reason where it was aborted
 */
export async function* extractAll(inputs: Iterable<Input> | AsyncIterable<Input>, options: AnalyseOptions = {}): AsyncGenerator<Outcome, void, undefined> {
  for await (const input of inputs) {
    options.signal?.throwIfAborted()
    const name = nameOf(input)
    try {
      yield { name, analysis: await analyse(await readSource(input, options), options) }
    } catch (error) {
      options.signal?.throwIfAborted()
      yield { name, error: codedError(error) }
    }
  }
}
