import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { finished } from 'node:stream/promises'
import { Command, Option } from 'commander'
import type { Entry, ExportFormat, MoneyUnit, RowSet } from '../export/index.js'
import { EXPORT_FORMATS, MONEY_UNITS, ROW_SETS } from '../export/options.js'
import { JianbaoError } from '../model/error.js'
import type { Library } from '../library/library.js'
import { meansFigure, namesFigures } from '../library/select.js'
import type { Selection } from '../library/selectors.js'
import { meant } from './arguments.js'
import { complaint } from './complaint.js'
import { correctionsOf } from './corrections.js'
import { EXIT } from './exit-codes.js'
import { pick, type Language } from './language.js'
import { libraryOption, withLibrary } from './library-option.js'

interface Flags {
  library?: string
  format: ExportFormat
  rows?: RowSet
  money: MoneyUnit
  output?: string
  redact?: boolean
  bom?: boolean
}

/** `jianbao export [FILE… | SELECTOR…]`: results as tables or as whole Analyses. */
export function exportCommand(language: Language): Command {
  const say = pick(language)
  return new Command('export')
    .summary(say('导出：整份 JSON，或数字、问题、措施、疑点的表', 'whole Analyses, or tables of figures, problems, measures, findings'))
    .description(
      say(
        '导出库里的结果（或直接导出文件）。不加 --rows：每份一行完整的 Analysis。列的含义见 docs/export.md。\n金额列默认按元；身份证号、电话可用 --redact 隐去。',
        'Writes results of the library, or of files. Without --rows: one whole Analysis a line. The columns are described in docs/export.md.\nAmounts are in 元 unless told; --redact hides ID and telephone numbers.',
      ),
    )
    .argument('[what...]', say('文件，或筛选条件（issuer: year: kind: …）；省略即全部', 'files, or selectors (issuer: year: kind: …); everything when left out'))
    .addOption(libraryOption(language))
    .addOption(new Option('--format <format>', say('格式', 'format')).choices(EXPORT_FORMATS).default('ndjson'))
    .addOption(new Option('--rows <rows>', say('一行一个：', 'one row for each of: ')).choices(ROW_SETS))
    .addOption(new Option('--money <unit>', say('金额列的单位', 'unit of amount columns')).choices(MONEY_UNITS).default('元'))
    .addOption(new Option('-o, --output <file>', say('写到文件（写完才出现）', 'write to a file (it appears when it is whole)')))
    .addOption(new Option('--redact', say('隐去身份证号和电话', 'hide ID and telephone numbers')))
    .addOption(new Option('--no-bom', say('CSV 不加 BOM', 'CSV without a byte order mark')))
    .action((what: string[], flags: Flags) => run(what, flags, language))
}

async function run(what: string[], flags: Flags, language: Language): Promise<void> {
  const { files, selection } = meant(what)
  const isBinary = flags.format === 'xlsx' || flags.format === 'parquet'
  if (isBinary && flags.output === undefined && process.stdout.isTTY) throw needsFile(flags.format)
  if (files.length > 0) return write(ofFiles(files, language), selection, flags, language)
  await withLibrary(flags.library, (library) => write(ofLibrary(library, selection, flags.format === 'sarif' ? 'findings' : flags.rows), selection, flags, language))
}

async function write(entries: AsyncIterable<Entry>, selection: Selection, flags: Flags, language: Language): Promise<void> {
  const { exportTo } = await import('../export/index.js')
  const { format, rows, money, redact = false, output, bom } = flags
  const part = output === undefined ? null : `${output}.part`
  const sink = part === null ? process.stdout : createWriteStream(part)
  const isMeant = meansFigure(selection)
  const keep = rows === 'figures' && namesFigures(selection) ? (row: object): boolean => isMeant(row as Parameters<typeof isMeant>[0]) : undefined
  try {
    const done = await exportTo(entries, sink, { format, lang: language, money, redact, ...(rows ? { rows } : {}), ...(bom === false ? { bom } : {}), ...(keep ? { keep } : {}) })
    if (part !== null) {
      sink.end()
      await finished(sink)
      await rename(part, output!)
      process.stderr.write(pick(language)(`写了 ${done.rows} 行：${output}\n`, `${done.rows} rows: ${output}\n`))
    }
    for (const note of done.notes) process.stderr.write(`${note[language]}\n`)
  } catch (error) {
    if (part !== null) await rm(part, { force: true })
    throw error
  }
}

/** Results of the library; a table has rows only of the reports that are meant. */
async function* ofLibrary(library: Library, selection: Selection, rows: RowSet | undefined): AsyncGenerator<Entry> {
  for await (const { analysis, files, reports, claims, dispositions } of library.documents(selection)) {
    yield { files, dispositions, ...(claims ? { corrected: correctionsOf(analysis, claims) } : {}), analysis: rows === undefined ? analysis : { ...analysis, reports: analysis.reports.filter(({ id }) => reports.has(id)) } }
  }
}

/** Files read on the way; one that fails is told, and the others go on. */
async function* ofFiles(files: readonly string[], language: Language): AsyncGenerator<Entry> {
  const { extractAll } = await import('../extract-all.js')
  for await (const { name, analysis, error } of extractAll(files, { withText: true })) {
    if (analysis) yield { analysis, files: [name] }
    else {
      process.stderr.write(complaint(error, name, language, false))
      process.exitCode = EXIT.someFailed
    }
  }
}

const needsFile = (format: string): JianbaoError =>
  new JianbaoError('output-needed', 'cli', { zh: `${format} 不能显示在终端上`, en: `${format} cannot be shown on a terminal` }, { zh: '用 -o 文件名 写到文件，或接到管道', en: 'Write it to a file with -o FILE, or pipe it' })
