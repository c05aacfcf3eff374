import { Command, Option } from 'commander'
import { pick, type Language } from './language.js'
import { ledgerLine } from './ledger-text.js'
import { libraryOption, withLibrary } from './library-option.js'
import { Output } from './output.js'

/** `jianbao status`: the counts of a library, which add up. */
export function statusCommand(language: Language): Command {
  const say = pick(language)
  return new Command('status')
    .description(say('库里有什么：文件的去向（加起来对得上）、内容、报告、数字', 'what the library holds: what became of each file (the counts add up), contents, reports, figures'))
    .addOption(libraryOption(language))
    .addOption(new Option('--json', say('输出 JSON', 'print JSON')))
    .action(async (flags: { library?: string; json?: boolean }) => {
      await withLibrary(flags.library, async (library) => {
        const status = await library.status()
        if (flags.json) return new Output().write(`${JSON.stringify(status)}\n`)
        const { files, gone, holds, lastRun } = status
        const lines = [
          ledgerLine(files, language),
          say(
            `内容 ${holds.contents} · 报告 ${holds.reports} · 单位 ${holds.issuers} · 数字 ${holds.figures} · 问题 ${holds.problems} · 措施 ${holds.measures} · 疑点 ${holds.findings}`,
            `contents ${holds.contents} · reports ${holds.reports} · issuers ${holds.issuers} · figures ${holds.figures} · problems ${holds.problems} · measures ${holds.measures} · findings ${holds.findings}`,
          ),
        ]
        if (gone > 0) lines.push(say(`另有 ${gone} 个文件已不在原处，或已被新的内容代替`, `${gone} more files are no longer where they were, or were replaced by another content`))
        if (lastRun) lines.push(`${say('最近一次', 'last run')} ${lastRun.command} ${lastRun.startedAt} ${RUN_WORDS[lastRun.state]?.[language] ?? lastRun.state}`)
        await new Output().write(`${lines.join('\n')}\n`)
      })
    })
}
const RUN_WORDS: Record<string, { zh: string; en: string }> = {
  running: { zh: '进行中（或被强行终止，再运行即接着做）', en: 'running (or killed: run it again to go on)' },
  finished: { zh: '已完成', en: 'finished' },
  interrupted: { zh: '中断（再运行即接着做）', en: 'interrupted (run it again to go on)' },
}
