import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { Command, InvalidArgumentError, Option } from 'commander'
import type { Entry, PaperFormat } from '../papers/index.js'
import { localDay } from '../model/disposition.js'
import { JianbaoError } from '../model/error.js'
import { eachChecked, isWanted, listOf, type FindingFlags } from './checked.js'
import { EXIT } from './exit-codes.js'
import { pick, type Language } from './language.js'
import { libraryOption } from './library-option.js'
import { ownOption, ownRules } from './own-rules.js'
import { pulled } from './pulled.js'

const FORMATS = ['xlsx', 'docx', 'both'] as const satisfies readonly PaperFormat[]

interface Flags extends FindingFlags {
  out?: string
  format: PaperFormat
  template?: string
  writeTemplate?: string
  preparedBy?: string
  reviewedBy?: string
  project?: string
  date?: string
  force?: boolean
  lang?: Language
}

/** `jianbao papers [FILE… | SELECTOR…] --out DIR`: working papers from what does not add up. */
export function papersCommand(language: Language): Command {
  const say = pick(language)
  return new Command('papers')
    .summary(say('底稿：疑点清单（xlsx）和审计取证单（docx）', 'working papers: a list of findings (xlsx) and evidence sheets (docx)'))
    .description(
      say(
        '把核对出的疑点写成疑点清单（一处一行）和审计取证单（一处一页，一份报告一个文件）。给文件则查文件，给筛选条件（或什么都不给）则查库。\n取证单可以换成自己的模板；编制人、复核人没有给就空着，由人签。',
        'Writes what does not add up as a list (a row a finding) and as evidence sheets (a page a finding, a file a report). Files are checked as they are; selectors (or nothing) mean the library.\nThe sheets can be made from a template of your own; who prepared and reviewed them is left blank unless told. They are in Chinese; the list too, unless --lang en is given.',
      ),
    )
    .argument('[what...]', say('文件，或筛选条件', 'files, or selectors'))
    .addOption(new Option('-o, --out <folder>', say('写到这个文件夹', 'write into this folder')))
    .addOption(libraryOption(language))
    .addOption(new Option('--format <format>', say('写什么', 'what to write')).choices(FORMATS).default('both'))
    .addOption(new Option('--template <file>', say('取证单用这个模板（docx）', 'make the sheets from this template (docx)')))
    .addOption(new Option('--write-template <file>', say('把默认模板写到文件，供修改', 'write the default template to a file, to be changed')))
    .addOption(new Option('--project <name>', say('项目名称', 'name of the project')))
    .addOption(new Option('--prepared-by <name>', say('编制人', 'who prepared them')))
    .addOption(new Option('--reviewed-by <name>', say('复核人', 'who reviewed them')))
    .addOption(new Option('--date <date>', say('印上的日期（默认今天）', 'the date that is printed (default today)')).argParser(isoDate(language)))
    .addOption(new Option('--all', say('核对无误的也写', 'what holds too')))
    .addOption(new Option('--rules <ids>', say('只用这些规则', 'only these rules')).argParser(listOf))
    .addOption(new Option('--off <ids>', say('不用这些规则', 'without these rules')).argParser(listOf))
    .addOption(ownOption(language))
    .addOption(new Option('--force', say('覆盖同名文件', 'write over files of the same names')))
    .addOption(new Option('--json', say('每个写出的文件一行 JSON', 'one line of JSON a file written')))
    .action(async (what: string[], _: Flags, command: Command) => run(what, command.optsWithGlobals<Flags>(), language))
}

async function run(what: string[], flags: Flags, language: Language): Promise<void> {
  const say = pick(language)
  const { defaultTemplate, writePapers } = await import('../papers/index.js')
  if (flags.writeTemplate !== undefined) {
    if (existsSync(flags.writeTemplate) && flags.force !== true) throw templateExists(flags.writeTemplate)
    writeFileSync(flags.writeTemplate, defaultTemplate())
    process.stderr.write(say(`写了默认模板：${flags.writeTemplate}\n`, `Default template: ${flags.writeTemplate}\n`))
    if (flags.out === undefined && what.length === 0) return
  }
  if (flags.out === undefined) throw outNeeded()
  const template = flags.template === undefined ? undefined : templateOf(flags.template)
  const { RULE_NAMES } = await import('../check/rule-names.js')
  const own = await ownRules(flags.own)
  let worst: number = EXIT.done
  // Decisions of people come along with what the library knows of an entry.
  const entries = pulled<Entry>(async (push) => {
    worst = await eachChecked(what, flags, language, ({ analysis, reports, ...known }) => push({ ...known, analysis: { ...analysis, reports: [...reports] } }), { own })
  })
  const { project, preparedBy, reviewedBy, force = false } = flags
  const done = await writePapers(entries, {
    to: flags.out,
    format: flags.format,
    // Papers are Chinese documents whatever the locale of the machine; only who asks for English gets the list in English.
    lang: flags.lang ?? 'zh',
    today: flags.date ?? localDay(),
    ruleNames: new Map([...RULE_NAMES, ...own.map(({ id, name }) => [id, name] as const)]),
    keep: (finding) => isWanted(finding, flags),
    ...(template ? { template } : {}),
    details: { ...(project === undefined ? {} : { project }), ...(preparedBy === undefined ? {} : { preparedBy }), ...(reviewedBy === undefined ? {} : { reviewedBy }) },
    force,
  })
  for (const { path, kind, findings } of done.files) {
    if (flags.json === true) process.stdout.write(`${JSON.stringify({ path, kind, findings })}\n`)
    else process.stderr.write(kind === 'list' ? say(`疑点清单 ${findings} 处：${path}\n`, `List of ${findings} findings: ${path}\n`) : say(`取证单 ${findings} 页：${path}\n`, `${findings} evidence sheets: ${path}\n`))
  }
  if (done.findings === 0) process.stderr.write(say('没有疑点。\n', 'No findings.\n'))
  for (const note of done.notes) process.stderr.write(`${note[language]}\n`)
  process.exitCode = worst
}

const isoDate = (language: Language) => (text: string): string => {
  const date = new Date(`${text}T00:00:00Z`)
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text) throw new InvalidArgumentError(pick(language)('日期写作 2026-11-24', 'Write dates like 2026-11-24'))
  return text
}

function templateOf(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (error) {
    throw new JianbaoError('template-unreadable', 'cli', { zh: `模板打不开：${path}`, en: `Cannot open the template: ${path}` }, { zh: '检查路径和权限；用 --write-template 可得到默认模板', en: 'Check the path and the permissions; --write-template gives the default one' }, { cause: error })
  }
}

const templateExists = (path: string): JianbaoError => new JianbaoError('output-exists', 'cli', { zh: `已有这个文件：${path}`, en: `This file is there already: ${path}` }, { zh: '换一个名字，或加 --force 覆盖', en: 'Name another file, or add --force to write over it' })
const outNeeded = (): JianbaoError => new JianbaoError('output-needed', 'cli', { zh: '没有说写到哪个文件夹', en: 'No folder to write into' }, { zh: '加上 --out 文件夹', en: 'Add --out FOLDER' })
