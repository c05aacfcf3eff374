import type { Column } from '../cell.js'

type Common = Column

/** What opens each row: the document and the report. */
export const LEAD: readonly Common[] = [
  { id: 'file', head: { zh: '文件', en: 'File' }, type: 'text', width: 28, description: { zh: '文件路径；同一内容在多处时为第一处，其余见“其他路径”', en: 'Path of the file; the first one where the same content lies at several' }, of: (_, { files }) => files[0] ?? null },
  { id: 'issuer', head: { zh: '报告单位', en: 'Issuer' }, type: 'text', width: 24, description: { zh: '报告单位；文中没有时为空', en: 'Who reports; empty where the text names nobody' }, of: (_, { report, corrected }) => corrected.issuer ?? report.issuer },
  { id: 'title', head: { zh: '报告标题', en: 'Report title' }, type: 'text', width: 36, description: { zh: '标题，简体', en: 'Title, simplified' }, of: (_, { report, corrected }) => corrected.title ?? report.title },
  { id: 'report_kind', head: { zh: '报告类型', en: 'Report kind' }, type: 'text', width: 16, description: { zh: '类型代码', en: 'Code of the kind' }, of: (_, { report, corrected }) => corrected.kind ?? report.kind },
  {
    id: 'year', head: { zh: '年度', en: 'Year' }, type: 'integer', width: 8,
    description: { zh: '报告所述期间的年份；跨年的取最后一年', en: 'Year reported on; the last one of several' },
    of: (_, { report, corrected }) => corrected.year ?? (report.period === null ? null : Number(report.period.end.slice(0, 4))),
  },
]

export const QUOTE: Common = { id: 'quote', head: { zh: '原文', en: 'Quote' }, type: 'text', width: 40, brief: true, description: { zh: '原文，一字不改', en: 'The source as it stands' }, of: (_, { quote }) => quote }

/** What closes each row: where it stands, and ids. */
export const TAIL: readonly Common[] = [
  { id: 'section', head: { zh: '章节', en: 'Section' }, type: 'text', width: 36, brief: true, description: { zh: '所在章节：各级标题，上级在前', en: 'Headings above it, the top one first' }, of: (_, { section }) => section || null },
  { id: 'section_role', head: { zh: '章节性质', en: 'Section role' }, type: 'text', width: 12, description: { zh: '所在章节的性质代码', en: 'Code of what the section is for' }, of: (_, { sectionRole }) => sectionRole },
  { id: 'place', head: { zh: '位置', en: 'Place' }, type: 'code', width: 14, brief: true, description: { zh: '所在段落、页或表格单元格，如 p14、table 2 r4c1', en: 'Paragraph, page or table cell: p14, table 2 r4c1' }, of: (_, { locator }) => locator || null },
  { id: 'start', head: { zh: '起', en: 'Start' }, type: 'integer', width: 9, description: { zh: '在原文中的起点，按 UTF-16 单元计', en: 'First UTF-16 code unit in the text of the source' }, of: (_, { span }) => span?.start ?? null },
  { id: 'end', head: { zh: '止', en: 'End' }, type: 'integer', width: 9, description: { zh: '在原文中的终点，不含', en: 'Where it ends, exclusive' }, of: (_, { span }) => span?.end ?? null },
  { id: 'report_period', head: { zh: '报告期间', en: 'Report period' }, type: 'text', width: 14, description: { zh: '报告所述期间，照原文', en: 'The period reported on, as written' }, of: (_, { report }) => report.period?.text ?? null },
  { id: 'report_start', head: { zh: '报告期间起', en: 'Report period from' }, type: 'date', width: 12, description: { zh: '报告期间首日', en: 'First day of the report period' }, of: (_, { report }) => report.period?.start ?? null },
  { id: 'report_end', head: { zh: '报告期间止', en: 'Report period to' }, type: 'date', width: 12, description: { zh: '报告期间末日', en: 'Last day of the report period' }, of: (_, { report }) => report.period?.end ?? null },
  {
    id: 'corrected', head: { zh: '已更正', en: 'Corrected' }, type: 'list', width: 14,
    description: { zh: '上列哪些字段不是读出的，而是人工或登记表给出的：issuer、title、kind、year', en: 'Which of issuer, title, kind and year were given by a person or a register instead of read' },
    of: (_, { corrected }) => Object.keys(corrected),
  },
  { id: 'id', head: { zh: '编号', en: 'Id' }, type: 'code', width: 18, description: { zh: '本行的编号，由种类、报告序号和位置生成，稳定', en: 'Id of the row: made of its kind, the report and the place; stable' }, of: (_, { id }) => id },
  { id: 'report', head: { zh: '报告编号', en: 'Report id' }, type: 'code', width: 18, description: { zh: '报告的编号', en: 'Id of the report' }, of: (_, { report }) => report.id },
  { id: 'sha256', head: { zh: '文件指纹', en: 'SHA-256' }, type: 'code', width: 18, description: { zh: '文件内容的 SHA-256', en: 'Of the bytes of the file' }, of: (_, { analysis }) => analysis.source.sha256 },
  { id: 'other_files', head: { zh: '其他路径', en: 'Other paths' }, type: 'list', width: 20, description: { zh: '同一内容的其他路径', en: 'Further paths of the same content' }, of: (_, { files }) => files.slice(1) },
]
