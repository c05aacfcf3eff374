/** Symbols that never stand inside running Chinese text: where two-byte codes land that are read one byte late. */
export const isShape = /[\u2500-\u25ff\u3105-\u3129]/
/** … and letters that Chinese text holds only in a gloss. */
export const isOutlandish = /[\u2500-\u25ff\u3105-\u3129\u0391-\u0451āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹɑɡ]/
/** Full-width letters and signs: suspicious between hanzi, each may hide two characters. */
export const isOdd = /[Ａ-Ｚａ-ｚ＊＋－／｛｜｝￣＂＃＄＆＇＠＼＾＿｀]/
/** Marks that a page folds to ASCII. */
export const FULL_MARKS: Record<string, string> = { ',': '，', '?': '？', ';': '；', '!': '！', ':': '：', '(': '（', ')': '）' }
