import { Command, Option } from 'commander'
import type { JianbaoError } from '../model/error.js'
import { complaint } from './complaint.js'
import { EXIT } from './exit-codes.js'
import { pick, type Language } from './language.js'
import { Output } from './output.js'
import { ownOption, ownRules } from './own-rules.js'

interface Flags {
  withText?: boolean
  pretty?: boolean
  json?: boolean
  extractors?: string
  own?: string[]
}

/** `jianbao extract FILE…`: one Analysis a line on stdout. */
export function extractCommand(language: Language): Command {
  const say = pick(language)
  return new Command('extract')
    .summary(say('读取报告，每个文件输出一行 JSON', 'read reports, one line of JSON each'))
    .description(
      say(
        '读取报告（txt、md、html、docx，按内容识别），每个文件在标准输出写一行 Analysis（NDJSON）；“-” 读标准输入。\n出错的文件在标准错误说明原因，其余照常进行，退出码 3。',
        'Reads reports (txt, md, html, docx, told by content) and writes one Analysis a line on stdout (NDJSON); "-" reads stdin.\nA file that fails is explained on stderr, the others go on, exit code 3.',
      ),
    )
    .argument('<file...>', say('文件，或 “-”', 'files, or "-"'))
    .addOption(new Option('--with-text', say('结果里附上原文，便于按位置查证', 'put the raw text into the result, so that spans can be followed')))
    .addOption(new Option('--pretty', say('缩进排版（不再是一行一个）', 'indent the JSON (no longer one a line)')))
    .addOption(new Option('--extractors <folder>', say('自备抽取器的文件夹', "a folder of extractors of one's own")))
    .addOption(ownOption(language))
    .addOption(new Option('--json', say('错误也写成 JSON，一行一个', 'errors as JSON too, one a line')))
    .action((files: string[], flags: Flags) => extractFiles(files, flags, language))
}

async function extractFiles(files: readonly string[], flags: Flags, language: Language): Promise<void> {
  const output = new Output()
  const stop = new AbortController()
  let worst: number = EXIT.done
  process.on('SIGINT', () => {
    stop.abort()
    // A line that is being written is finished, unless nobody takes it.
    setTimeout(() => process.exit(EXIT.interrupted), 1000).unref()
  })
  const report = (name: string, error: JianbaoError): void => {
    worst = Math.max(worst, error.code === 'internal' ? EXIT.internal : EXIT.someFailed)
    process.stderr.write(complaint(error, name, language, flags.json === true))
    if (error.code === 'internal' && error.cause instanceof Error) process.stderr.write(flags.json ? '' : `${error.cause.stack}\n`)
  }

  const { extractAll } = await import('../extract-all.js')
  const inputs = files.map((file) => (file === '-' ? { name: 'stdin', stream: process.stdin } : file))
  const options = { signal: stop.signal, withText: flags.withText === true, ...(flags.extractors === undefined ? {} : { extractors: await loaded(flags.extractors) }), rules: await ownRules(flags.own) }
  try {
    for await (const { name, analysis, error } of extractAll(inputs, options)) {
      if (error) report(name, error)
      else await output.write(`${JSON.stringify(analysis, null, flags.pretty ? 2 : 0)}\n`)
      if (output.closed) break
    }
  } catch (error) {
    if (!stop.signal.aborted) throw error
  }
  process.exitCode = stop.signal.aborted ? EXIT.interrupted : worst
}

const loaded = async (folder: string) => (await import('../load-extractors.js')).loadExtractors(folder)
