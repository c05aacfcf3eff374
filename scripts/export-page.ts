/** docs/export.md, made from the columns themselves, so that it cannot say anything else. */
import { CODES, COLUMNS, ROW_SETS, type RowSet } from '../src/export/index.js'

const HEAD = `# Export · 导出

Made by \`node dist/scripts/make-export-docs.js\` from the columns in \`src/export/columns\`.

\`\`\`
jianbao export --format ndjson|json|csv|xlsx|parquet|markdown|sarif [--rows figures|problems|measures|findings] [--money 元|万元|亿元] [--lang zh|en] [--redact]
\`\`\`

| format | without \`--rows\` | with \`--rows\` |
|---|---|---|
| ndjson | one whole Analysis a line | one row a line, keyed by the names below |
| json | a list of whole Analyses | a list of rows |
| csv | needs \`--rows\` | RFC 4180: UTF-8, commas, CRLF; a byte order mark where the language is Chinese; heads by language |
| xlsx | needs \`--rows\` | frozen head, filter, a last sheet that tells each column and what was changed |
| parquet | needs \`--rows\` | Snappy, row groups of about 10,000; column names as below, heads in the metadata |
| markdown | each report as a whole | a table for each report, of the columns marked ○ |
| sarif | one SARIF 2.1.0 log of the findings | the same with \`--rows findings\`; other rows are refused |

- **Nothing is held**: documents come in one at a time, bytes go out as they are made; a million rows take as much memory as a thousand. 逐份读入、随读随写，行数再多也不占内存。
- **Numbers are never rounded.** They are exact decimals. A *number* column is a typed number where its digits are 15 or fewer (what Excel and a double keep); with more it is text in xlsx and json, empty in parquet, and the exact value stands in \`value\`. CSV has all digits, but a spreadsheet that opens a CSV keeps 15: use xlsx there. 数字从不舍入；超过 15 位有效数字的写成文字。
- **Money** is converted exactly to \`--money\`; its currency is the unit column (CNY, TWD …): do not add up different ones. 金额按 \`--money\` 精确换算，币种见“计量单位”。
- **Formulas**: in csv and xlsx, text that a spreadsheet would run (\`= + - @\`, \`＝ ＋ － ＠\`, also behind blanks and quotes, and all that begins with TAB, CR or LF) gets an apostrophe \`'\` in front. Numbers and percentages, negative ones too, stay as they are. Take the first \`'\` off to have the source again. 会被当作公式执行的文字前加撇号 '；负数不受影响。
- **xlsx limits**: a cell is cut at 32,767 characters, never within one, and says so at its end; a sheet ends at 1,048,576 rows (or at 3.5 GiB of XML), says where it goes on in its last row, and the next sheet begins with the head again; control characters that XML forbids are removed. All of it is counted in the notes, which stand on the last sheet and are given to the caller. Excel 单元格和工作表的上限处都写明。
- **\`--redact\`** hides ID numbers (18 characters with a valid check character, 15 digits with a valid date and province) and telephone numbers (mobile, landline, +86, 400/800 and local ones behind their label) in every field that people wrote: the text of the source, quotes, titles, messages, paths. Each digit becomes \`*\`, so lengths and spans stay. Amounts stay (\`13800000000元\`, and a bare number that its table says is money), and credit codes do. \`sha256\` and \`textSha256\` are still those of the source. 遮去身份证号和电话号码，长度不变，金额和统一社会信用代码不动。
- **Lists** are JSON lists in ndjson and json; elsewhere their items are parted by \`; \`.
- **Corrections** of issuer, title, kind and year, by a person or a register, stand in rows in place of what was read, and \`corrected\` names them. A whole Analysis is what was read.
- Codes stay codes in all tables; markdown tells them in words, and csv and xlsx do so for \`comparator\`, where \`=\` would begin a formula.

Types: *text* · *code* (text that no program may take for a number: ids, document numbers, exact decimals) · *list* of texts · *number* · *integer* · *boolean* · *date* (ISO 8601 text).
`

const TITLES: Readonly<Record<RowSet, string>> = { figures: '数字', problems: '问题', measures: '措施', findings: '核对结果' }
const cell = (text: string): string => text.replaceAll('|', '\\|')

const table = (set: RowSet): string =>
  [
    `## ${set} · ${TITLES[set]}`,
    '',
    '| name | 中文列名 | English head | type | ○ | 含义 | meaning |',
    '|---|---|---|---|---|---|---|',
    ...COLUMNS[set].map(({ id, head, type, brief, description }) => `| \`${id}\` | ${head.zh} | ${head.en} | ${type} | ${brief === true ? '○' : ''} | ${cell(description.zh)} | ${cell(description.en)} |`),
  ].join('\n')

const codes = (): string =>
  ['## Codes · 代码', '', '| column | code | 中文 | English |', '|---|---|---|---|', ...Object.entries(CODES).flatMap(([column, list]) => Object.entries(list).map(([code, { zh, en }]) => `| \`${column}\` | \`${cell(code)}\` | ${zh} | ${en} |`))].join('\n')

export const exportPage = (): string => `${[HEAD.trimEnd(), ...ROW_SETS.map(table), codes()].join('\n\n')}\n`
