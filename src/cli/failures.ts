import { Command, Option } from 'commander'
import { pick, type Language } from './language.js'
import { libraryOption, withLibrary } from './library-option.js'
import { Output } from './output.js'
import { csvLine } from './csv-line.js'

/** `jianbao failures`: every file without a result, with the reason and what to do. */
export function failuresCommand(language: Language): Command {
  const say = pick(language)
  return new Command('failures')
    .description(say('没有结果的文件：哪一步、为什么、怎么办、再试有没有用', 'files without a result: at which stage, why, what to do, whether to try again'))
    .addOption(libraryOption(language))
    .addOption(new Option('--csv', say('输出 CSV', 'print CSV')))
    .addOption(new Option('--json', say('每个文件一行 JSON', 'one line of JSON a file')))
    .addOption(new Option('--all', say('跳过的（忽略、不支持、太大）也列出', 'list what was skipped too (ignored, unsupported, too large)')))
    .action(async (flags: { library?: string; csv?: boolean; json?: boolean; all?: boolean }) => {
      await withLibrary(flags.library, async (library) => {
        const output = new Output()
        if (flags.csv) await output.write(csvLine(language === 'zh' ? ['文件', '结果', '代码', '阶段', '原因', '建议', '可重试'] : ['file', 'outcome', 'code', 'stage', 'message', 'hint', 'retryable'], { bom: language === 'zh' }))
        let count = 0
        for await (const failed of library.failures()) {
          if (failed.outcome !== 'failed' && !flags.all) continue
          count++
          const { path, outcome, code, stage, message, hint, retryable } = failed
          if (flags.json) await output.write(`${JSON.stringify(failed)}\n`)
          else if (flags.csv) await output.write(csvLine([path, outcome, code, stage, message[language], hint[language], say(retryable ? '是' : '否', retryable ? 'yes' : 'no')]))
          else await output.write(`${path}\n  [${code}] ${message[language]}${language === 'zh' ? '。' : '. '}${hint[language]}\n`)
          if (output.closed) return
        }
        if (!flags.json && !flags.csv && count === 0) await output.write(say('没有失败的文件\n', 'No file failed\n'))
      })
    })
}
