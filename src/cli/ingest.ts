import { resolve } from 'node:path'
import { Command, InvalidArgumentError, Option } from 'commander'
import { aboutFiles } from '../ingest/about.js'
import type { IngestEvent, IngestOptions, IngestSummary } from '../ingest/options.js'
import { defaultLibrary, type Library } from '../library/library.js'
import { EXIT } from './exit-codes.js'
import { pick, type Language } from './language.js'
import { ledgerLine } from './ledger-text.js'
import { libraryOption, withLibrary } from './library-option.js'
import { Output } from './output.js'
import { ownOption } from './own-rules.js'
import { Progress, type Total } from './progress.js'
import { textOfUser } from './reports.js'

export interface IngestFlags {
  library?: string
  jobs?: number
  timeout?: number
  memory?: number
  maxSize?: number
  classified?: boolean
  extractors?: string
  own?: string[]
  recheck?: boolean
  about?: string
  dryRun?: boolean
  json?: boolean
}

const positive = (text: string): number => {
  const value = Number(text)
  if (!Number.isFinite(value) || value <= 0) throw new InvalidArgumentError('a positive number is needed')
  return value
}

/** What `ingest` and `retry` have in common. */
export function withIngestOptions(command: Command, language: Language): Command {
  const say = pick(language)
  return command
    .addOption(libraryOption(language))
    .addOption(new Option('--jobs <n>', say('同时工作的进程数（默认按核数和内存）', 'worker processes (default by cores and memory)')).argParser(positive))
    .addOption(new Option('--timeout <seconds>', say('每个文件最多用时，秒（默认 120）', 'seconds a document may take (default 120)')).argParser(positive))
    .addOption(new Option('--memory <MB>', say('每个文件最多占用内存，MB（默认 1500）', 'MB of memory a document may take (default 1500)')).argParser(positive))
    .addOption(new Option('--max-size <MB>', say('更大的文件跳过，MB（默认 256）', 'larger files are skipped, MB (default 256)')).argParser(positive))
    .addOption(new Option('--classified', say('标有密级（绝密、机密、秘密）的也入库', 'take in what bears a mark of secrecy too')))
    .addOption(new Option('--extractors <folder>', say('自备抽取器的文件夹', "a folder of extractors of one's own")))
    .addOption(ownOption(language))
    .addOption(new Option('--json', say('每件事一行 JSON', 'events as JSON, one a line')))
}

/** `jianbao ingest PATH…`: files into the library. */
export function ingestCommand(language: Language): Command {
  const say = pick(language)
  const command = new Command('ingest')
    .summary(say('批量入库：文件夹、通配、压缩包', 'take folders, globs, archives into the library'))
    .description(
      say(
        '把文件、文件夹、通配、zip 压缩包里的报告读进库里；“-” 从标准输入读路径清单。\n可以随时中断，再运行一次就接着做；没有变过的不再做。每个文件都有交代：完成、部分读出、失败或跳过。\n文件夹里的 .jianbaoignore 写不要读的（写法同 .gitignore）。',
        'Reads files, folders, globs and zip archives into the library; "-" takes a list of paths from stdin.\nIt may be stopped at any moment and goes on when run again; what has not changed is not done again. Every file is accounted for.\nA .jianbaoignore in a folder names what not to read (as .gitignore does).',
      ),
    )
    .argument('<path...>', say('文件、文件夹、通配，或 “-”', 'files, folders, globs, or "-"'))
    .addOption(new Option('--about <file>', say('按路径说明单位、年度、类型、从哪里拆分的文件（CSV 或 JSON）', 'a file that says issuer, year, kind and splits by path (CSV or JSON)')))
    .addOption(new Option('--dry-run', say('只说会做什么，不写任何东西', 'only say what would be done')))
    .addOption(new Option('--recheck', say('大小和时间没变的文件也重新核对内容', 'read files again whose size and times have not changed')))
  return withIngestOptions(command, language).action(async (paths: string[], flags: IngestFlags) => {
    if (flags.dryRun) return (await import('./dry-run.js')).dryRunPaths(paths, flags, language)
    const { ingest } = await import('../ingest/ingest.js')
    const total = await totalOf(paths, flags)
    const about = flags.about === undefined ? {} : { about: aboutFiles(await textOfUser(flags.about), flags.about) }
    await withLibrary(flags.library, (library) => show(library, flags, language, total, (options) => ingest(library, paths, { ...options, ...about, stdin: process.stdin })), { create: true })
  })
}

/** Counts what there is, so that a bar can be drawn; a list on stdin can be read only once. */
async function totalOf(paths: readonly string[], flags: IngestFlags): Promise<Total | null> {
  if (paths.includes('-') || flags.json) return null
  const { discover } = await import('../ingest/discover/index.js')
  const { DEFAULTS } = await import('../ingest/options.js')
  const total = { files: 0, bytes: 0 }
  for await (const { size } of discover(paths, { exclude: [resolve(flags.library ?? defaultLibrary())], maxBytes: flags.maxSize === undefined ? DEFAULTS.maxBytes : flags.maxSize * 2 ** 20 })) {
    total.files++
    total.bytes += size
  }
  return total
}

/** Ctrl-C, and what a service manager or a shutdown sends: what is in work is finished first. */
const STOPS = ['SIGINT', 'SIGTERM'] as const

/** Runs an ingest with its progress, its two kinds of Ctrl-C and its ledger. */
export async function show(library: Library, flags: IngestFlags, language: Language, total: Total | null, run: (options: IngestOptions) => Promise<IngestSummary>): Promise<void> {
  const say = pick(language)
  const output = new Output()
  const progress = flags.json ? null : new Progress(process.stderr, language, total)
  const drain = new AbortController()
  const abort = new AbortController()
  const interrupt = (): void => {
    if (drain.signal.aborted) {
      process.stderr.write(`\n${say('立即停止。没做完的留给下一次：再运行同一条命令', 'Stopped at once. The rest is left for next time: run the same command again')}\n`)
      abort.abort()
    } else {
      process.stderr.write(`\n${say('正在收尾：做完手上的就停（再按一次 Ctrl-C 立即停止）。再运行同一条命令会接着做', 'Finishing what is in work, then stopping (Ctrl-C again stops at once). Run the same command again to go on')}\n`)
      drain.abort()
    }
  }
  for (const signal of STOPS) process.on(signal, interrupt)
  let lines: Promise<void> = Promise.resolve()
  const onEvent = (event: IngestEvent): void => {
    progress?.on(event)
    if (flags.json) lines = lines.then(() => output.write(`${JSON.stringify(event)}\n`))
    else if (event.event === 'file' && event.failure && !event.unchanged && event.outcome === 'failed') progress?.say(`${event.path}: [${event.failure.code}] ${event.failure.message[language]}`)
  }
  try {
    const { timeout, jobs, memory, maxSize, classified, extractors, own: rules, recheck } = flags
    const given = Object.fromEntries(Object.entries({ timeout, jobs, memory, maxBytes: maxSize === undefined ? undefined : maxSize * 2 ** 20, classified, extractors, rules, recheck }).filter(([, value]) => value !== undefined))
    const summary = await run({ ...given, drain: drain.signal, abort: abort.signal, onEvent })
    await lines
    progress?.end()
    await output.write(flags.json ? `${JSON.stringify({ event: 'end', ...summary })}\n` : told(summary, library, language))
    process.exitCode = summary.interrupted ? EXIT.interrupted : summary.ledger.failed > 0 ? EXIT.someFailed : EXIT.done
  } finally {
    progress?.end()
    for (const signal of STOPS) process.off(signal, interrupt)
  }
}

function told({ ledger, unchanged, interrupted, gone, seconds }: IngestSummary, library: Library, language: Language): string {
  const say = pick(language)
  const lines = [ledgerLine(ledger, language)]
  if (unchanged > 0) lines.push(say(`其中 ${unchanged} 个与库里一致，没有重做`, `${unchanged} of them were as the library has them and were not done again`))
  if (gone > 0) lines.push(say(`库里有 ${gone} 个文件已不在原处（结果仍在库里）`, `${gone} files of the library are no longer where they were (their results remain)`))
  if (ledger.failed > 0) lines.push(say('用 jianbao failures 看原因，jianbao retry 再试', 'See why with jianbao failures, try again with jianbao retry'))
  if (interrupted) lines.push(say('没有做完：再运行同一条命令接着做', 'Not finished: run the same command again to go on'))
  lines.push(say(`用时 ${seconds.toFixed(1)} 秒 · 库：${library.folder.path}`, `${seconds.toFixed(1)} s · library: ${library.folder.path}`))
  return `${lines.join('\n')}\n`
}
