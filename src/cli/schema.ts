import { Command } from 'commander'
import { pick, type Language } from './language.js'
import { Output } from './output.js'

/** `jianbao schema`: the JSON Schema of an Analysis. */
export function schemaCommand(language: Language): Command {
  return new Command('schema').description(pick(language)('输出 Analysis 的 JSON Schema（draft 2020-12）', 'print the JSON Schema of an Analysis (draft 2020-12)')).action(async () => {
    const { jsonSchema } = await import('../json-schema.js')
    await new Output().write(`${JSON.stringify(jsonSchema(), null, 2)}\n`)
  })
}
