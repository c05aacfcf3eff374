import { Command, Option } from 'commander'
import { pick, type Language } from './language.js'
import { Output } from './output.js'

/** `jianbao schema`: the JSON Schema of an Analysis, or of a Comparison. */
export function schemaCommand(language: Language): Command {
  const say = pick(language)
  return new Command('schema')
    .description(say('输出 Analysis（或 --of comparison：比较结果）的 JSON Schema（draft 2020-12）', 'print the JSON Schema of an Analysis, or of a Comparison (draft 2020-12)'))
    .addOption(new Option('--of <what>', say('哪一种结果', 'of which result')).choices(['analysis', 'comparison']).default('analysis'))
    .action(async ({ of }: { of: 'analysis' | 'comparison' }) => {
      const { comparisonJsonSchema, jsonSchema } = await import('../json-schema.js')
      await new Output().write(`${JSON.stringify(of === 'comparison' ? comparisonJsonSchema() : jsonSchema(), null, 2)}\n`)
    })
}
