import { Command, Option } from 'commander'
import Table from 'cli-table3'
import type { FigureRow } from '../library/query.js'
import { parseSelectors } from '../library/selectors.js'
import { pick, type Language } from './language.js'
import { libraryOption, withLibrary } from './library-option.js'
import { Output } from './output.js'
import { count } from './search.js'

/** `jianbao figures [SELECTOR…]`: figures of the library. */
export function figuresCommand(language: Language): Command {
  const say = pick(language)
  return new Command('figures')
    .description(say('查数字：按单位、年度、指标、类型、角色、数值范围', 'figures by issuer, period, indicator, kind, role, range of values'))
    .argument('[selector...]', say('筛选条件，如 issuer:某县财政局 year:2021..2023 indicator:预算执行率 value:90..100', 'selectors, as issuer:… year:2021..2023 indicator:… value:90..100'))
    .addOption(libraryOption(language))
    .addOption(new Option('--limit <n>', say('最多列出多少个（默认 100）', 'figures shown at most (default 100)')).argParser(count).default(100))
    .addOption(new Option('--json', say('每个数字一行 JSON，不限个数', 'one line of JSON a figure, without a limit')))
    .action(async (words: string[], flags: { library?: string; limit: number; json?: boolean }) => {
      const selection = parseSelectors(words)
      await withLibrary(flags.library, async (library) => {
        const output = new Output()
        const rows: FigureRow[] = []
        for await (const row of library.figures(selection)) {
          if (flags.json) {
            await output.write(`${JSON.stringify(row)}\n`)
            if (output.closed) return
          } else if (rows.push(row) > flags.limit) break
        }
        if (flags.json) return
        await output.write(rows.length === 0 ? say('没有符合的数字\n', 'No such figure\n') : `${tableOf(rows.slice(0, flags.limit), language)}\n`)
        if (rows.length > flags.limit) process.stderr.write(say(`只列出前 ${flags.limit} 个；用 --limit 看更多，或用 --json、jianbao export\n`, `The first ${flags.limit}; see more with --limit, --json or jianbao export\n`))
      })
    })
}

function tableOf(rows: readonly FigureRow[], language: Language): string {
  const head = language === 'zh' ? ['单位', '期间', '指标', '原文', '角色', '位置'] : ['issuer', 'period', 'indicator', 'as printed', 'role', 'place']
  const table = new Table({ head, style: { head: [], border: [] }, wordWrap: true, wrapOnWordBoundary: false, colWidths: [20, 12, 24, 18, 10, 36] })
  for (const row of rows) {
    const comparator = row.comparator === '=' ? '' : `${row.comparator} `
    table.push([row.issuer ?? '', row.period_start?.slice(0, 4) ?? '', row.indicator, comparator + row.quote, row.role, `${row.file}:${row.start}`])
  }
  return table.toString()
}
