import { readFile } from 'node:fs/promises'
import { Command, Option } from 'commander'
import { parseSelectors } from '../library/selectors.js'
import type { RolledReport } from '../library/roll.js'
import { JianbaoError } from '../model/error.js'
import { EXIT } from './exit-codes.js'
import { pick, type Language } from './language.js'
import { libraryOption, withLibrary } from './library-option.js'
import { Output } from './output.js'

/** `jianbao reports [SELECTOR…]`: who reported what. */
export function reportsCommand(language: Language): Command {
  const say = pick(language)
  return new Command('reports')
    .description(say('列出报告：单位、期间、类型、标题，重报的版本，一起报送的附件', 'reports: issuer, period, kind, title; versions that were handed in again; what was handed in together'))
    .argument('[selector...]', say('筛选条件', 'selectors'))
    .addOption(libraryOption(language))
    .addOption(new Option('--json', say('每份一行 JSON', 'one line of JSON a report')))
    .action(async (words: string[], flags: { library?: string; json?: boolean }) => {
      const selection = parseSelectors(words)
      await withLibrary(flags.library, async (library) => {
        const output = new Output()
        for (const report of await library.reports(selection)) {
          await output.write(flags.json ? `${JSON.stringify(report)}\n` : told(report, language))
          if (output.closed) return
        }
      })
    })
}

function told({ issuer, period, kind, title, file, version, together }: RolledReport, language: Language): string {
  const say = pick(language)
  const head = [issuer ?? say('（单位不明）', '(issuer unknown)'), period ?? say('（期间不明）', '(period unknown)'), kind, title ?? ''].join(' · ')
  const versions = version === null ? '' : say(`\n  第 ${version.number} 版，共 ${version.of} 版${version.current ? '（现行）' : ''}`, `\n  version ${version.number} of ${version.of}${version.current ? ' (current)' : ''}`)
  return `${head}\n  ${file}${versions}${together.map((path) => `\n  + ${path}`).join('')}\n`
}

const STATUS = { submitted: { zh: '已报', en: 'submitted' }, late: { zh: '迟报', en: 'late' }, missing: { zh: '未报', en: 'missing' } } as const

/** `jianbao due MANIFEST`: who has not submitted. */
export function dueCommand(language: Language): Command {
  const say = pick(language)
  return new Command('due')
    .description(say('对照应报清单：谁还没报、谁报晚了、谁不在清单上（CSV 或 JSON：单位, 年度, 类型, 截止日期）', 'against a manifest of reports due: who is missing, who was late, who is not on it (CSV or JSON: issuer, year, kind, due)'))
    .argument('<manifest>', say('应报清单', 'the manifest'))
    .argument('[selector...]', say('筛选条件', 'selectors'))
    .addOption(libraryOption(language))
    .addOption(new Option('--json', say('输出 JSON', 'print JSON')))
    .action(async (manifest: string, words: string[], flags: { library?: string; json?: boolean }) => {
      const selection = parseSelectors(words)
      const text = await textOfUser(manifest)
      await withLibrary(flags.library, async (library) => {
        const output = new Output()
        const { due, unexpected, reports, ignored } = await library.due(text, { selection, today: new Date().toISOString().slice(0, 10) })
        if (ignored.length > 0) process.stderr.write(say(`不认识的列：${ignored.join('、')}\n`, `Columns not known: ${ignored.join(', ')}\n`))
        if (flags.json) return output.write(`${JSON.stringify({ due, unexpected })}\n`)
        const counts = { submitted: 0, late: 0, missing: 0 }
        for (const { entry, status, overdue, submissions } of due) {
          counts[status]++
          const what = [entry.issuer, entry.year ?? '', entry.kind ?? '', entry.due ?? ''].join('\t')
          await output.write(`${STATUS[status][language]}${overdue ? say('（已过期）', ' (overdue)') : ''}\t${what}\t${submissions.map(({ id }) => reports.get(id)!.file).join('  ')}\n`)
        }
        for (const { report, reason } of unexpected) await output.write(`${say('清单外', 'unexpected')}\t${report.issuer ?? ''}\t${report.period ?? ''}\t${report.kind}\t\t${report.file}\t${reason}\n`)
        await output.write(`${say('应报', 'due')} ${due.length} = ${(['submitted', 'late', 'missing'] as const).map((status) => `${STATUS[status][language]} ${counts[status]}`).join(' + ')} · ${say('清单外', 'unexpected')} ${unexpected.length}\n`)
        if (counts.missing > 0) process.exitCode = EXIT.findings
      })
    })
}

/** A file that a user wrote: UTF-8, or GB 18030 as Excel saves CSV in China. @throws JianbaoError `file-not-found` */
export async function textOfUser(path: string): Promise<string> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(path)
  } catch (cause) {
    throw new JianbaoError('file-not-found', 'cli', { zh: `读不到：${path}（${(cause as Error).message}）`, en: `Cannot be read: ${path} (${(cause as Error).message})` }, { zh: '请检查路径', en: 'Check the path' }, { cause })
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return new TextDecoder('gb18030').decode(bytes)
    throw error
  }
}
