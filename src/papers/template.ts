import Docxtemplater from 'docxtemplater'
import { zipSync, type Zippable } from 'fflate'
import PizZip from 'pizzip'
import type { Said } from '../model/said.js'
import { withoutForbidden } from '../export/xlsx-text.js'
import type { Paper } from './paper.js'
import { DETAIL_FIELDS, detailScope, QUOTE_FIELDS, QUOTES, SHEET_FIELDS, SHEETS, sheetScope, type Scope, type SheetDetails } from './sheet-fields.js'
import { faultyTemplate, refusedTemplate, type Fault } from './template-errors.js'
import { unpackTemplate, type TemplateParts } from './template-package.js'
import { placeInTemplate } from './template-place.js'

const NAMES: ReadonlySet<string> = new Set([SHEETS, QUOTES, ...[...DETAIL_FIELDS, ...SHEET_FIELDS, ...QUOTE_FIELDS].map(({ name }) => name)])
const SHOWN_NAMES = [`#${SHEETS} … /${SHEETS}`, `#${QUOTES} … /${QUOTES}`, ...[...DETAIL_FIELDS, ...SHEET_FIELDS, ...QUOTE_FIELDS].map(({ name }) => name)].map((name) => `{${name}}`)
/** 1980-01-01, the first day that a zip knows: the same papers give the same bytes. */
const DATE = new Date(1980, 0, 1)

/** A placeholder as docxtemplater finds it. */
interface Tag {
  path: string
  name: string
  /** null: a plain one; loop, rawxml */
  module: string | null
  offset: number
}

/**
 * A template of evidence sheets (审计取证单): a docx with placeholders. With {#取证单} … {/取证单} it makes one file with a sheet for each
 * finding; without, it is one sheet, and makes a file for each.
 * Names are looked up in a list of ours and nothing of a template is ever run; texts become text, never markup.
 */
export class SheetTemplate {
  private constructor(
    private readonly parts: TemplateParts,
    /** It repeats itself for each finding. */
    readonly holdsMany: boolean,
  ) {}

  /**
   * Reads and checks a template.
   * @throws JianbaoError `template-not-docx`, `template-encrypted`, `template-damaged`, `template-too-large`, `template-placeholder` (naming each and its place)
   */
  static async load(bytes: Uint8Array): Promise<SheetTemplate> {
    const parts = await unpackTemplate(bytes)
    const tags: Tag[] = []
    const missing: Tag[] = []
    const document = compiled(parts, tags, (tag) => missing.push(tag))
    const faults = tags.flatMap((tag) => faultOf(tag) ?? []).map(({ said, tag }) => ({ said, where: whereIs(parts, tag.path, tag.offset) }))
    if (tags.length === 0) faults.push({ said: { zh: '一个占位符也没有', en: 'there are none' }, where: { zh: '整个模板', en: 'the whole template' } })
    const holdsMany = tags.some(({ name, module }) => module === 'loop' && name === SHEETS)
    if (faults.length === 0) {
      // A sheet with everything filled in: what then has no value stands outside its loop.
      try {
        document.render(holdsMany ? { ...TRIAL_DETAILS, [SHEETS]: [TRIAL_SHEET] } : { ...TRIAL_DETAILS, ...TRIAL_SHEET })
      } catch (error) {
        throw compileError(error, parts)
      }
      faults.push(...missing.map((tag) => ({ said: misplaced(tag.name), where: whereIs(parts, tag.path, tag.offset) })))
    }
    if (faults.length > 0) throw faultyTemplate(faults, SHOWN_NAMES)
    return new SheetTemplate(parts, holdsMany)
  }

  /** A docx with a sheet for each paper; where the template is a single sheet, for the one paper. */
  render(papers: readonly Paper[], details: SheetDetails): Uint8Array {
    const sheets = papers.map(sheetScope)
    const document = compiled(this.parts, [], () => undefined)
    document.render(this.holdsMany ? { ...detailScope(details), [SHEETS]: sheets } : { ...detailScope(details), ...sheets[0] })
    return packed(document.getZip())
  }
}

/** @throws JianbaoError `template-placeholder` where tags are not closed, `template-damaged` where a part is no XML */
function compiled(parts: TemplateParts, tags: Tag[], missing: (tag: Tag) => void): Docxtemplater<PizZip> {
  const zip = new PizZip()
  for (const [path, bytes] of parts) zip.file(path, bytes)
  let path = ''
  try {
    return new Docxtemplater<PizZip>(zip, {
      modules: [
        {
          name: 'tags',
          postparse(found: Part[], { filePath }: { filePath: string }) {
            for (const { type, value, module = null, offset } of found) if (type === 'placeholder') tags.push({ path: filePath, name: value, module, offset })
            return found
          },
          render(_: Part, { filePath }: { filePath: string }) {
            path = filePath
            return null
          },
        } as never,
      ],
      parser: (tag) => ({ get: (scope: unknown) => (typeof scope === 'object' && scope !== null && Object.hasOwn(scope, tag) ? clean((scope as Scope)[tag]!) : undefined) }),
      nullGetter: ({ value, module, offset }: Part) => {
        missing({ path, name: value, module: module ?? null, offset })
        return ''
      },
      syntax: { changeDelimiterPrefix: null },
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
    })
  } catch (error) {
    throw compileError(error, parts)
  }
}

interface Part {
  type: string
  value: string
  module?: string | null
  offset: number
}

/** Characters that XML forbids would make a file that Word does not open. */
const clean = (value: string | readonly Scope[]): string | readonly Scope[] => (typeof value === 'string' ? withoutForbidden(value) : value)

function faultOf(tag: Tag): { said: Said; tag: Tag } | null {
  const { name, module } = tag
  if (module !== null && module !== 'loop') return { tag, said: { zh: `{@${name}}：文字不能当作标记插入`, en: `{@${name}}: text cannot be put in as markup` } }
  if (!NAMES.has(name)) return { tag, said: { zh: `没有占位符 {${name}}`, en: `no such placeholder: {${name}}` } }
  if (module === null && (name === SHEETS || name === QUOTES)) return { tag, said: { zh: `{${name}} 是循环，要写作 {#${name}} … {/${name}}`, en: `{${name}} is a loop: write {#${name}} … {/${name}}` } }
  return null
}

const misplaced = (name: string): Said => {
  const loop = QUOTE_FIELDS.some((field) => field.name === name) ? QUOTES : SHEETS
  return { zh: `{${name}} 要放在 {#${loop}} 与 {/${loop}} 之间`, en: `{${name}} belongs between {#${loop}} and {/${loop}}` }
}

const whereIs = (parts: TemplateParts, path: string, offset: number): Said => placeInTemplate(path, parts.get(path)?.toString('utf8') ?? '', offset)

interface CompileFault {
  properties?: { id?: string; xtag?: string; openingtag?: string; closingtag?: string; offset?: number | number[]; file?: string; explanation?: string; errors?: CompileFault[] }
}

/** Longest piece of an unclosed tag that is quoted: it goes on to the end of the part. */
const QUOTED = 20

/** What docxtemplater says is wrong, in our words. */
function compileError(error: unknown, parts: TemplateParts): Error {
  const { properties } = error as CompileFault
  const list = properties?.errors ?? (properties ? [error as CompileFault] : [])
  const faults = list.flatMap(({ properties: about }): Fault[] => {
    const said = about?.id === undefined ? null : SAID[about.id]?.((about.xtag ?? about.openingtag ?? '').slice(0, QUOTED), about.closingtag ?? '')
    return said ? [{ said, where: whereIs(parts, about!.file ?? 'word/document.xml', [about!.offset ?? 0].flat()[0]!) }] : []
  })
  return faults.length > 0 ? faultyTemplate(faults, SHOWN_NAMES) : refusedTemplate('template-damaged', error)
}

const unclosed = (tag: string): Said => ({ zh: `占位符“{${tag}”没有用 } 结束`, en: `the placeholder “{${tag}” is not closed by }` })
const unopened = (tag: string): Said => ({ zh: `“${tag}}”前面缺少 {`, en: `“${tag}}” has no { before it` })
const unclosedLoop = (tag: string): Said => ({ zh: `循环 {#${tag}} 没有用 {/${tag}} 结束`, en: `the loop {#${tag}} is not closed by {/${tag}}` })
const crossed = (tag: string, closing: string): Said => ({ zh: closing === '' ? `循环 {#${tag}} 与别的循环交叉` : `循环 {#${tag}} 被 {/${closing}} 结束`, en: closing === '' ? `the loop {#${tag}} crosses another` : `the loop {#${tag}} is closed by {/${closing}}` })
/** By id of docxtemplater's errors. */
const SAID: Readonly<Record<string, (tag: string, closing: string) => Said>> = {
  unclosed_tag: unclosed,
  duplicate_open_tag: unclosed,
  unopened_tag: unopened,
  duplicate_close_tag: unopened,
  unclosed_loop: unclosedLoop,
  no_xml_tag_found_at_right: unclosedLoop,
  unopened_loop: (tag) => ({ zh: `{/${tag}} 前面没有 {#${tag}}`, en: `{/${tag}} has no {#${tag}} before it` }),
  closing_tag_does_not_match_opening_tag: crossed,
  unbalanced_loop_tags: crossed,
}

const filled = (names: readonly { name: string }[]): Scope => Object.fromEntries(names.map(({ name }) => [name, name]))
const TRIAL_DETAILS = filled(DETAIL_FIELDS)
const TRIAL_SHEET: Scope = { ...filled(SHEET_FIELDS), [QUOTES]: [filled(QUOTE_FIELDS)] }

function packed(zip: PizZip): Uint8Array {
  const files: Zippable = {}
  for (const [path, file] of Object.entries(zip.files)) if (!file.dir) files[path] = file.asUint8Array()
  return zipSync(files, { level: 6, mtime: DATE })
}
