/** Decimals that a number cell may show; more of them show as Excel likes. */
const MAX_DECIMALS = 15

/** Styles of cells, by position in `cellXfs`. */
export const STYLE = { plain: 0, head: 1, text: 2, note: 3, integer: 4, wrapped: 5, wrappedText: 6, top: 7, whole: 8 } as const

/** Style of a number with so many decimals: 3980000 with separators, 99.6 with one decimal. Never an exponent, which General shows from 12 digits on. */
export function numberStyle(decimal: string): number {
  const dot = decimal.indexOf('.')
  return STYLE.whole + Math.min(MAX_DECIMALS, dot < 0 ? 0 : decimal.length - dot - 1)
}

const FIRST_OWN_FORMAT = 164
const WRAPPED = '<alignment vertical="top" wrapText="1"/>'
const TOP = '<alignment vertical="top"/>'

/** xl/styles.xml. */
export function stylesXml(): string {
  const decimals = Array.from({ length: MAX_DECIMALS }, (_, i) => i + 1)
  const formats = decimals.map((n) => `<numFmt numFmtId="${FIRST_OWN_FORMAT + n}" formatCode="#,##0.${'0'.repeat(n)}"/>`)
  const xf = (format: number, alignment = ''): string => `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"${alignment === '' ? '/>' : ` applyAlignment="1">${alignment}</xf>`}`
  const xfs = [
    xf(0),
    '<xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="center"/></xf>',
    xf(49),
    '<xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1"/>',
    xf(1),
    xf(0, WRAPPED),
    xf(49, WRAPPED),
    xf(1, TOP),
    xf(3),
    ...decimals.map((n) => xf(FIRST_OWN_FORMAT + n)),
  ]
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="${formats.length}">${formats.join('')}</numFmts><fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><i/><sz val="11"/><color rgb="FF9C5700"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE7EDF5"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
}
