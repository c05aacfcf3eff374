import { Command, InvalidArgumentError, Option } from 'commander'
import pc from 'picocolors'
import type { Hit } from '../library/search.js'
import { queryAnd } from './arguments.js'
import { pick, type Language } from './language.js'
import { libraryOption, withLibrary } from './library-option.js'
import { Output } from './output.js'

export const count = (text: string): number => {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('a whole number from 1 is needed')
  return value
}

/** `jianbao search QUERY [SELECTOR…]`: full text over all reports. */
export function searchCommand(language: Language): Command {
  const say = pick(language)
  return new Command('search')
    .description(say('全文查找：简体繁体都行，一两个字也行；多个词要都在同一份报告里', 'full text over all reports: simplified or traditional, words of any length; several terms must stand in one report'))
    .argument('<words...>', say('要找的词，和筛选条件（issuer: year: kind: …）', 'the query, and selectors (issuer: year: kind: …)'))
    .addOption(libraryOption(language))
    .addOption(new Option('--limit <n>', say('最多列出多少处（默认 50）', 'places shown at most (default 50)')).argParser(count).default(50))
    .addOption(new Option('--json', say('每处一行 JSON', 'one line of JSON a place')))
    .action(async (words: string[], flags: { library?: string; limit: number; json?: boolean }) => {
      const { query, selection } = queryAnd(words)
      await withLibrary(flags.library, async (library) => {
        const output = new Output()
        let shown = 0
        for await (const hit of library.search(query, selection)) {
          if (shown === flags.limit) {
            process.stderr.write(say(`只列出前 ${shown} 处；用 --limit 看更多\n`, `The first ${shown} places; see more with --limit\n`))
            break
          }
          shown++
          await output.write(flags.json ? `${JSON.stringify(hit)}\n` : told(hit))
          if (output.closed) return
        }
        if (shown === 0 && !flags.json) process.stderr.write(say('没有找到\n', 'Nothing found\n'))
      })
    })
}

function told({ files, report, section, text, matches, locator, span }: Hit): string {
  let line = ''
  let at = 0
  for (const { start, end } of matches) {
    line += text.slice(at, start) + pc.bold(pc.yellow(text.slice(start, end)))
    at = end
  }
  line = (line + text.slice(at)).split('\n').map((part) => part.trim()).join(' ')
  const head = [report.issuer, report.title, report.period].filter((part) => part !== null).join(' · ')
  return `${pc.cyan(files[0] ?? '')}${pc.dim(`:${span.start}${locator === null ? '' : ` ${locator}`}`)}  ${head}\n${section.length === 0 ? '' : `  ${pc.dim(section.join(' › '))}\n`}  ${line}\n`
}
