import { JianbaoError } from '../model/error.js'
import { ROW_SETS, type ExportFormat, type RowSet } from './options.js'

/** A table needs to know what its rows are. */
export const rowsNeeded = (format: ExportFormat): JianbaoError =>
  new JianbaoError(
    'rows-needed',
    'export',
    { zh: `${format} 是表格，要说明每行是什么`, en: `${format} is a table: say what its rows are` },
    { zh: `加上 --rows ${ROW_SETS.join('|')}；整份结果用 ndjson 或 json`, en: `Add --rows ${ROW_SETS.join('|')}; whole results come as ndjson or json` },
  )

/** SARIF is a log of findings. */
export const findingsOnly = (rows: RowSet): JianbaoError =>
  new JianbaoError(
    'findings-only',
    'export',
    { zh: `sarif 只能写疑点，不能写 ${rows}`, en: `sarif holds findings, no ${rows}` },
    { zh: '去掉 --rows，或换一种格式', en: 'Leave --rows out, or take another format' },
  )
