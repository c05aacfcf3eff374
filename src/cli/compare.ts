import { createWriteStream, existsSync, readFileSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { Command, Option } from 'commander'
import type { Comparison } from '../compare/comparison.js'
import type { Joins } from '../compare/joins.js'
import type { CompareInput } from '../compare/sheets.js'
import { defaultLibrary, type Library } from '../library/library.js'
import { parseSelectors, type Selection } from '../library/selectors.js'
import { JianbaoError } from '../model/error.js'
import { meant } from './arguments.js'
import { complaint } from './complaint.js'
import { EXIT } from './exit-codes.js'
import { pick, type Language } from './language.js'
import { libraryOption, withLibrary } from './library-option.js'
import { Output } from './output.js'

const FORMATS = ['table', 'json', 'csv', 'xlsx', 'markdown', 'html'] as const
const ROWS = ['indicators', 'changes', 'targets', 'restatements', 'problems', 'sections', 'summary'] as const
/** The analyst's joins and splits, looked for where no file is named. */
const JOINS = 'joins.csv'

interface Flags {
  library?: string
  issuer?: string
  year?: string
  by?: 'period' | 'issuer'
  joins?: string
  format: (typeof FORMATS)[number]
  rows: (typeof ROWS)[number]
  json?: boolean
  all?: boolean
  withText?: boolean
  output?: string
}

/** `jianbao compare [FILE… | SELECTOR…]`: reports side by side. */
export function compareCommand(language: Language): Command {
  const say = pick(language)
  return new Command('compare')
    .summary(say('比较：历年并排，或各单位并排', 'years or issuers side by side'))
    .description(
      say(
        '把几份报告并排：指标逐项对齐（口径、范围、单位不同的不并），列出变化、目标是否达到、前后说法不一、问题台账。给文件则比文件，给筛选条件则比库里的报告。\n自己的对应关系写在 CSV 里（处理,指标：并 或 分），用 --joins 指定；不指定时用库文件夹（比文件时用当前文件夹）里的 joins.csv。',
        'Puts reports side by side: indicators are aligned (never across bases, scopes or units), with changes, targets met, what was told otherwise, and a ledger of problems. Files are compared as they are; selectors mean the library.\nYour own joins and splits stand in a CSV file (action,names) named by --joins; else joins.csv of the library (of the working folder, for files) is used.',
      ),
    )
    .argument('[what...]', say('文件，或筛选条件', 'files, or selectors'))
    .addOption(libraryOption(language))
    .addOption(new Option('--issuer <name>', say('库里这个单位的历年报告', "this issuer's reports of the library")))
    .addOption(new Option('--year <years>', say('年度，如 2023 或 2021..2023', 'years, as 2023 or 2021..2023')))
    .addOption(new Option('--by <what>', say('比什么；不写则看有几个单位、几个年度', 'what is put side by side; told by the issuers and years where left out')).choices(['period', 'issuer']))
    .addOption(new Option('--joins <file>', say('指标的并与分', 'joins and splits of indicators')))
    .addOption(new Option('--format <format>', say('格式', 'format')).choices(FORMATS).default('table'))
    .addOption(new Option('--rows <rows>', say('csv 的内容', 'what csv has rows of')).choices(ROWS).default('indicators'))
    .addOption(new Option('--json', say('同 --format json', 'the same as --format json')))
    .addOption(new Option('--with-text', say('JSON 里带上原文', 'put the texts into the JSON')))
    .addOption(new Option('--all', say('只见于一份报告的指标也列出', 'list indicators of one report too')))
    .addOption(new Option('-o, --output <file>', say('写到文件（写完才出现）', 'write to a file (it appears when it is whole)')))
    .action((what: string[], flags: Flags) => run(what, flags, language))
}

async function run(what: string[], flags: Flags, language: Language): Promise<void> {
  const { files, selection } = meant(what)
  const isNamed = flags.issuer !== undefined || flags.year !== undefined
  if (files.length > 0 && isNamed) throw filesAndSelectors()
  if (files.length === 0 && what.length === 0 && !isNamed) throw nothingNamed()
  if (flags.format === 'xlsx' && flags.output === undefined && process.stdout.isTTY) throw needsFile()
  const { compare } = await import('../compare/compare.js')
  const joins = await joinsOf(flags, files.length > 0)
  const inputs = files.length > 0 ? await ofFiles(files, language) : await withLibrary(flags.library, (library) => ofLibrary(library, withNamed(selection, flags)))
  if (inputs.length === 0) throw nothingToCompare()
  const comparison = compare(inputs, { joins, ...(flags.by ? { by: flags.by } : {}), ...(flags.withText || flags.format === 'html' ? { withText: true } : {}) })
  for (const { message } of comparison.notes) process.stderr.write(`${message[language]}\n`)
  await write(comparison, flags, language)
}

const withNamed = (selection: Selection, { issuer, year }: Flags): Selection => {
  const named = parseSelectors([...(issuer === undefined ? [] : [`issuer:${issuer}`]), ...(year === undefined ? [] : [`year:${year}`])])
  return { ...selection, issuer: [...selection.issuer, ...named.issuer], year: [...selection.year, ...named.year] }
}

/** The analyst's file: the one named, else the one that lies with the library or the files. @throws JianbaoError `joins-unreadable`, `bad-user-file` */
async function joinsOf({ joins, library }: Flags, isFiles: boolean): Promise<Joins> {
  const { parseJoins, Joins } = await import('../compare/joins.js')
  const path = joins ?? join(isFiles ? '.' : library ?? defaultLibrary(), JOINS)
  if (joins === undefined && !existsSync(path)) return new Joins()
  try {
    return parseJoins(readFileSync(path, 'utf8'))
  } catch (error) {
    if (error instanceof JianbaoError) throw error
    const why = error instanceof Error ? error.message : String(error)
    throw new JianbaoError('joins-unreadable', 'cli', { zh: `读不了对应文件 ${path}：${why}`, en: `Cannot read the file of joins ${path}: ${why}` }, { zh: '检查路径和权限', en: 'Check the path and its permissions' }, { cause: error })
  }
}

/** Files that fail are told, and the others are compared. */
async function ofFiles(files: readonly string[], language: Language): Promise<CompareInput[]> {
  const { extractAll } = await import('../extract-all.js')
  const inputs: CompareInput[] = []
  for await (const { name, analysis, error } of extractAll(files, { withText: true })) {
    if (analysis) inputs.push({ analysis, name })
    else {
      process.stderr.write(complaint(error, name, language, false))
      process.exitCode = EXIT.someFailed
    }
  }
  return inputs
}

/** The reports that are meant, in their current versions. */
async function ofLibrary(library: Library, selection: Selection): Promise<CompareInput[]> {
  const superseded = new Set((await library.reports(selection)).filter(({ version }) => version !== null && !version.current).map(({ id }) => id))
  const inputs: CompareInput[] = []
  for await (const { analysis, files, sha256, reports, claims } of library.documents(selection)) {
    const current = new Set([...reports].filter((id) => !superseded.has(`${sha256}#${id}`)))
    if (current.size > 0) inputs.push({ analysis, name: files[0] ?? sha256, reports: current, ...(claims?.issuer ? { issuer: claims.issuer } : {}), ...(claims?.year ? { year: claims.year } : {}) })
  }
  return inputs
}

async function write(comparison: Comparison, flags: Flags, language: Language): Promise<void> {
  const format = flags.json ? 'json' : flags.format
  if (flags.output === undefined) return send(comparison, format, flags, language, process.stdout)
  const part = `${flags.output}.part`
  const file = createWriteStream(part)
  try {
    await send(comparison, format, flags, language, file)
    file.end()
    await finished(file)
    await rename(part, flags.output)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}

async function send(comparison: Comparison, format: Flags['format'], flags: Flags, language: Language, to: NodeJS.WritableStream): Promise<void> {
  if (format === 'json') return new Output(to as NodeJS.WriteStream).write(`${JSON.stringify(comparison)}\n`)
  if (format === 'table') {
    const { comparisonTables } = await import('./compare-table.js')
    const { textTable } = await import('./compare-text-table.js')
    const text = textTable(comparison, language)
    return new Output(to as NodeJS.WriteStream).write(`${comparisonTables(comparison, { all: flags.all === true, language })}${text === '' ? '' : `\n${text}`}`)
  }
  if (format === 'html') {
    const { comparisonPage } = await import('../compare/page/page.js')
    return new Output(to as NodeJS.WriteStream).write(comparisonPage(comparison, { lang: language }))
  }
  const { writeComparison } = await import('../compare/tables/index.js')
  const notes = await writeComparison(comparison, to as NodeJS.WriteStream, { format, rows: flags.rows, lang: language })
  for (const note of notes) process.stderr.write(`${note[language]}\n`)
}

const nothingNamed = (): JianbaoError => new JianbaoError('wrong-use', 'cli', { zh: '没有说比较什么', en: 'Nothing was named to be compared' }, { zh: '给两份以上的文件，或 --issuer 单位、--year 年度、筛选条件', en: 'Name two files or more, or --issuer, --year, or selectors' })
const filesAndSelectors = (): JianbaoError => new JianbaoError('wrong-use', 'cli', { zh: '--issuer 和 --year 只用于库，不能和文件一起用', en: '--issuer and --year are for the library; they do not go with files' }, { zh: '去掉文件，或去掉这两个选项', en: 'Leave out the files, or the options' })
const nothingToCompare = (): JianbaoError => new JianbaoError('nothing-to-compare', 'cli', { zh: '没有可以比较的报告', en: 'There is no report to be compared' }, { zh: '用 jianbao reports 看库里有哪些报告', en: 'See the reports of the library with jianbao reports' })
const needsFile = (): JianbaoError => new JianbaoError('output-needed', 'cli', { zh: 'xlsx 不能显示在终端上', en: 'xlsx cannot be shown on a terminal' }, { zh: '用 -o 文件名 写到文件，或接到管道', en: 'Write it to a file with -o FILE, or pipe it' })
