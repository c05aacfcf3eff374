import { createWriteStream, existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { join, parse } from 'node:path'
import { finished } from 'node:stream/promises'
import type { Entry } from '../export/options.js'
import { JianbaoError } from '../model/error.js'
import type { Said } from '../model/said.js'
import { defaultTemplate } from './default-template.js'
import { FileNames } from './file-name.js'
import { writeList } from './list.js'
import { papersOf, type Paper, type PaperOptions } from './paper.js'
import type { SheetDetails } from './sheet-fields.js'
import { SheetTemplate } from './template.js'

export const PAPER_FORMATS = ['xlsx', 'docx', 'both'] as const
export type PaperFormat = (typeof PAPER_FORMATS)[number]

export interface WritePapersOptions extends PaperOptions {
  /** The folder; made where it is not there. */
  to: string
  format: PaperFormat
  /** A docx to make the evidence sheets from; left out: the default one. */
  template?: Uint8Array
  details?: Omit<SheetDetails, 'date'>
  /** Write over files of the same names. */
  force?: boolean
}

export interface WrittenPaper {
  path: string
  kind: 'list' | 'sheets'
  findings: number
}
export interface WrittenPapers {
  files: WrittenPaper[]
  findings: number
  /** What had to be changed to fit the format. */
  notes: Said[]
}

const LIST_NAME: Said = { zh: '疑点清单.xlsx', en: 'findings.xlsx' }
/** What the names of the sheets begin with; they are in Chinese whatever the language of the list, as audit files are. */
const SHEETS_NAME = '取证单'
/** More sheets than this go on in a further file: word processors take minutes over thousands of pages. */
const SHEETS_A_FILE = 200

/**
 * Writes working papers into a folder: the list of findings (xlsx), evidence sheets (docx, one file a report), or both. All are made
 * first and then put in place, so that a run that fails leaves no file behind. Without findings the list has a head only, and there
 * are no sheets.
 * @throws JianbaoError `output-exists`, `output-unwritable`, those of `SheetTemplate.load` and `writeList`; whatever `entries` throws
 */
export async function writePapers(entries: AsyncIterable<Entry> | Iterable<Entry>, options: WritePapersOptions): Promise<WrittenPapers> {
  const { to, format, lang, today, details = {}, force = false, signal } = options
  const template = format === 'xlsx' ? null : await SheetTemplate.load(options.template ?? defaultTemplate())
  const list = LIST_NAME[lang]
  if (format !== 'docx' && !force && existsSync(join(to, list))) throw exists([join(to, list)])
  const staging = await stagingIn(to)
  try {
    const sheets = template ? new SheetFiles(template, staging, { ...details, date: today }) : null
    const papers = through(papersOf(entries, options), sheets)
    const written: (WrittenPaper & { name: string })[] = []
    let findings = 0
    let notes: Said[] = []
    if (format === 'docx') for await (const _ of papers) findings++
    else {
      const stream = createWriteStream(join(staging, list))
      const done = await writeList(papers, stream, { lang, about: aboutLines(options), ...(signal ? { signal } : {}) })
      stream.end()
      await finished(stream)
      findings = done.rows
      notes = done.notes
      written.push({ name: list, path: join(to, list), kind: 'list', findings })
    }
    for (const { name, findings: count } of sheets?.files ?? []) written.push({ name, path: join(to, name), kind: 'sheets', findings: count })
    const there = written.filter(({ path }) => existsSync(path)).map(({ path }) => path)
    if (there.length > 0 && !force) throw exists(there)
    for (const { name, path } of written) await rename(join(staging, name), path)
    return { files: written.map(({ path, kind, findings: count }) => ({ path, kind, findings: count })), findings, notes }
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
}

/** The papers, each given to the sheets on its way. */
async function* through(papers: AsyncIterable<Paper>, sheets: SheetFiles | null): AsyncGenerator<Paper, void, undefined> {
  for await (const paper of papers) {
    await sheets?.add(paper)
    yield paper
  }
  await sheets?.flush()
}

/** Evidence sheets as files: a file for each report, or for each finding where the template is a single sheet. */
class SheetFiles {
  readonly files: { name: string; findings: number }[] = []
  private readonly names = new FileNames()
  private papers: Paper[] = []

  constructor(
    private readonly template: SheetTemplate,
    private readonly folder: string,
    private readonly details: SheetDetails,
  ) {}

  async add(paper: Paper): Promise<void> {
    const before = this.papers[0]
    if (before && (before.report !== paper.report || !this.template.holdsMany || this.papers.length >= SHEETS_A_FILE)) await this.flush()
    this.papers.push(paper)
  }

  async flush(): Promise<void> {
    const [first] = this.papers
    if (first === undefined) return
    const { issuer, period, analysis, code, file } = first
    const name = this.names.next([SHEETS_NAME, issuer ?? parse(file).name, period, this.template.holdsMany ? analysis.source.sha256.slice(0, 6) : code], 'docx')
    await writeFile(join(this.folder, name), this.template.render(this.papers, this.details))
    this.files.push({ name, findings: this.papers.length })
    this.papers = []
  }
}

function aboutLines({ lang, today, details = {} }: WritePapersOptions): string[] {
  const lines: (readonly [string, string, string | undefined])[] = [['项目名称', 'Project', details.project], ['编制人', 'Prepared by', details.preparedBy], ['复核人', 'Reviewed by', details.reviewedBy], ['日期', 'Date', today]]
  return lines.flatMap(([zh, en, value]) => (value === undefined ? [] : [lang === 'zh' ? `${zh}：${value}` : `${en}: ${value}`]))
}

async function stagingIn(folder: string): Promise<string> {
  try {
    await mkdir(folder, { recursive: true })
    return await mkdtemp(join(folder, '.papers-'))
  } catch (error) {
    const detail = (error as Error).message
    throw new JianbaoError('output-unwritable', 'cli', { zh: `不能写到这个文件夹：${folder}（${detail}）`, en: `Cannot write into this folder: ${folder} (${detail})` }, { zh: '换一个文件夹，或检查权限', en: 'Name another folder, or check the permissions' }, { cause: error })
  }
}

const exists = (paths: readonly string[]): JianbaoError =>
  new JianbaoError(
    'output-exists',
    'cli',
    { zh: `已有同名文件：${paths.slice(0, 5).join('、')}${paths.length > 5 ? ` 等 ${paths.length} 个` : ''}，什么也没有写`, en: `These files are there already: ${paths.slice(0, 5).join(', ')}${paths.length > 5 ? ` and ${paths.length - 5} more` : ''}; nothing was written` },
    { zh: '换一个文件夹；确要覆盖（里面手写的意见会丢），加 --force', en: 'Name another folder, or add --force to write over them (what was written into them by hand is lost)' },
  )
