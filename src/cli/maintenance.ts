import { Command, Option } from 'commander'
import { parseSelectors } from '../library/selectors.js'
import type { Checked } from '../library/maintenance.js'
import { JianbaoError } from '../model/error.js'
import { EXIT } from './exit-codes.js'
import { pick, type Language } from './language.js'
import { libraryOption, withLibrary } from './library-option.js'
import { Output } from './output.js'

/** `jianbao backup [TO]`: a copy of the library. */
export function backupCommand(language: Language): Command {
  const say = pick(language)
  return new Command('backup')
    .description(say('备份库（可以边用边备份）；要恢复，把备份改名放回 library.sqlite', 'copy the library while it is in use; to restore, put the copy in the place of library.sqlite'))
    .argument('[to]', say('新文件或文件夹（默认库里的 backups/）', 'a new file or a folder (default backups/ of the library)'))
    .addOption(libraryOption(language))
    .action(async (to: string | undefined, flags: { library?: string }) => {
      await withLibrary(flags.library, async (library) => new Output().write(`${await library.backup(to)}\n`))
    })
}

/** `jianbao remove SELECTOR…`: contents out of the library. */
export function removeCommand(language: Language): Command {
  const say = pick(language)
  return new Command('remove')
    .description(say('从库里彻底去掉：原文件、结果、处理意见。先列出来，加 --yes 才去掉', 'take contents away for good: bytes, results, decisions. Lists them first, removes with --yes'))
    .argument('<selector...>', say('筛选条件', 'selectors'))
    .addOption(libraryOption(language))
    .addOption(new Option('--yes', say('真的去掉', 'really remove')))
    .action(async (words: string[], flags: { library?: string; yes?: boolean }) => {
      const selection = parseSelectors(words)
      await withLibrary(flags.library, async (library) => {
        const output = new Output()
        const hashes: string[] = []
        for await (const { sha256, files, decisions } of library.toRemove(selection)) {
          hashes.push(sha256)
          await output.write(`${sha256.slice(0, 12)}  ${files.join('  ')}${decisions === 0 ? '' : say(`（连同 ${decisions} 条处理意见）`, ` (with ${decisions} decisions)`)}\n`)
        }
        if (hashes.length === 0) return output.write(say('没有符合的\n', 'Nothing is meant\n'))
        if (!flags.yes) return void process.stderr.write(say(`将去掉 ${hashes.length} 份；确认请加 --yes\n`, `${hashes.length} would be removed; add --yes to do it\n`))
        await library.remove(hashes)
        process.stderr.write(say(`已去掉 ${hashes.length} 份\n`, `${hashes.length} removed\n`))
      })
    })
}

const LOOKED: Record<Checked['name'], { zh: string; en: string }> = {
  database: { zh: '数据库文件', en: 'database file' },
  sources: { zh: '原文件与指纹', en: 'contents against their hashes' },
  results: { zh: '结果与数据行', en: 'results against their rows' },
  permissions: { zh: '权限（只有本人可读）', en: 'permissions (owner only)' },
}

/** `jianbao doctor`: is the library whole? */
export function doctorCommand(language: Language): Command {
  const say = pick(language)
  return new Command('doctor')
    .description(say('检查库是否完好：数据库、每份原文件、每个结果、权限', 'is the library whole: the database, each content, each result, permissions'))
    .addOption(libraryOption(language))
    .addOption(new Option('--json', say('每项一行 JSON', 'one line of JSON a check')))
    .action(async (flags: { library?: string; json?: boolean }) => {
      await withLibrary(flags.library, async (library) => {
        const output = new Output()
        let faults = 0
        for await (const check of library.check()) {
          faults += check.faults.length
          if (flags.json) await output.write(`${JSON.stringify(check)}\n`)
          else await output.write(`${check.ok ? '✓' : '✗'} ${LOOKED[check.name][language]} (${check.looked})\n${check.faults.slice(0, 20).map((fault) => `    ${fault}\n`).join('')}`)
        }
        if (faults > 0) {
          const hint = say('从 backups/ 恢复，或对原文件夹再运行 ingest --recheck', 'Restore from backups/, or run ingest --recheck over the folders again')
          if (!flags.json) process.stderr.write(`${hint}\n`)
          process.exitCode = EXIT.someFailed
        }
      })
    })
}

/** `jianbao diff-runs [FROM TO]`: what an upgrade changed. */
export function diffRunsCommand(language: Language): Command {
  const say = pick(language)
  return new Command('diff-runs')
    .description(say('两次运行之间，同一份内容的结果变了什么（程序升级、换了抽取器）', 'what changed in the results of the same contents between two runs (an upgrade, other extractors)'))
    .argument('[from]', say('从哪次运行之后（默认上一次）', 'after which run (default: the one before the last)'))
    .argument('[to]', say('到哪次运行（默认最近一次）', 'up to which run (default: the last)'))
    .addOption(libraryOption(language))
    .addOption(new Option('--list', say('列出运行', 'list the runs')))
    .addOption(new Option('--json', say('每处一行 JSON', 'one line of JSON a change')))
    .action(async (from: string | undefined, to: string | undefined, flags: { library?: string; list?: boolean; json?: boolean }) => {
      await withLibrary(flags.library, async (library) => {
        const output = new Output()
        const all = await library.runs()
        if (flags.list || all.length === 0) {
          for (const run of all) await output.write(flags.json ? `${JSON.stringify(run)}\n` : `${run.id}\t${run.command}\t${run.startedAt}\t${run.version}\t${run.fingerprint}\t${run.state}\t${say('变动', 'changes')} ${run.changes}\n`)
          return
        }
        const upTo = numberOf(to) ?? all[0]!.id
        let changes = 0
        for await (const change of library.changes({ after: numberOf(from) ?? upTo - 1, upTo })) {
          changes++
          await output.write(flags.json ? `${JSON.stringify(change)}\n` : `${MARKS[change.change]} ${change.table_name} ${change.uid}  ${change.files[0] ?? change.sha256}\n${shown('-', change.before)}${shown('+', change.after)}`)
          if (output.closed) return
        }
        if (changes === 0 && !flags.json) process.stderr.write(say('没有变动\n', 'Nothing changed\n'))
      })
    })
}
const MARKS = { added: '+', removed: '-', changed: '~' } as const
const shown = (mark: string, thing: unknown): string => {
  if (thing === null) return ''
  const { quote, title, value, role, indicator } = thing as { quote?: string; title?: string; value?: unknown; role?: string; indicator?: { name: string } }
  return `    ${mark} ${[indicator?.name, quote ?? title, value === undefined ? undefined : JSON.stringify(value), role].filter((part) => part !== undefined).join(' · ')}\n`
}
function numberOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (/^\d+$/.test(text)) return Number(text)
  throw new JianbaoError('run-unknown', 'cli', { zh: `不是运行的编号：${text}`, en: `Not the number of a run: ${text}` }, { zh: '用 jianbao diff-runs --list 看有哪些', en: 'See them with jianbao diff-runs --list' })
}

/** `jianbao near`: contents that are nearly the same. */
export function nearCommand(language: Language): Command {
  const say = pick(language)
  return new Command('near')
    .description(say('内容大半相同的文件（改过的副本、同一模板）：只列出，不合并', 'contents that are nearly the same (edited copies, one form): listed, never merged'))
    .addOption(libraryOption(language))
    .addOption(new Option('--least <share>', say('至少相同多少（0 到 1，默认 0.8）', 'share in common at least (0 to 1, default 0.8)')).argParser(Number).default(0.8))
    .addOption(new Option('--json', say('每对一行 JSON', 'one line of JSON a pair')))
    .action(async (flags: { library?: string; least: number; json?: boolean }) => {
      await withLibrary(flags.library, async (library) => {
        const output = new Output()
        for await (const pair of library.nearDuplicates({ least: flags.least })) {
          await output.write(flags.json ? `${JSON.stringify(pair)}\n` : `${Math.round(pair.similarity * 100)}%  ${pair.a.files[0] ?? pair.a.sha256}\n     ${pair.b.files[0] ?? pair.b.sha256}\n`)
          if (output.closed) return
        }
      })
    })
}
