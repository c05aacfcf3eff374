/**
 * Formatting that says nothing of the text: nine tenths of a document's markup. Taken out before the parser sees it, which
 * makes reading several times faster. Matching markup by pattern is safe: `<` in text is always escaped.
 */
const FORMATTING = [
  ...['rFonts', 'sz', 'szCs', 'color', 'kern', 'lang', 'spacing', 'ind', 'jc', 'shd', 'vAlign', 'tcW', 'noWrap', 'widowControl', 'textAlignment', 'trHeight', 'bCs', 'iCs', 'wordWrap', 'topLinePunct', 'b', 'i', 'u'],
  ...['snapToGrid', 'adjustRightInd', 'kinsoku', 'overflowPunct', 'autoSpaceDE', 'autoSpaceDN', 'keepNext', 'keepLines', 'highlight', 'w', 'position', 'lastRenderedPageBreak', 'proofErr', 'bookmarkStart', 'bookmarkEnd'],
  ...['tblW', 'tblLayout', 'tblLook', 'cantSplit', 'tblHeader', 'hideMark', 'bdr', 'em', 'effect', 'fitText', 'webHidden', 'noProof', 'contextualSpacing', 'mirrorIndents', 'rtl', 'cs', 'eastAsianLayout'],
]
const EMPTY_ELEMENT = new RegExp(String.raw`<w:(?:${FORMATTING.join('|')})(?:\s[^<>]*)?/>`, 'g')
const BORDERS = /<w:(tcBorders|tblBorders|tblCellMar|tcMar|pBdr|tabs)>(?:<w:[^<>]*\/>|\s)*<\/w:\1>/g
/** All attributes of these count editing sessions. */
const SESSIONS = /<w:(p|r|tr)\s[^<>]*?(\/?)>/g

export const slim = (xml: string): string => xml.replace(EMPTY_ELEMENT, '').replace(BORDERS, '').replace(SESSIONS, '<w:$1$2>')
