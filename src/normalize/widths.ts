/** How a character is changed one to one, wherever it stands or by its neighbours. */
export const KIND = {
  /** Half-width digits, letters, signs; plain blanks. */
  width: 1,
  /** One mark for another. */
  punctuation: 2,
  /** ASCII comma: full-width, unless inside a number. */
  comma: 3,
  /** ASCII mark that Latin text and addresses keep. */
  mark: 4,
} as const

/** Full-width signs that go half-width. Brackets and sentence marks stay full-width; ①, ㎡, ½ are not touched (no NFKC). */
const HALF: Record<string, string> = { '％': '%', '／': '/', '－': '-', '＋': '+', '＝': '=', '～': '~', '〜': '~', '∼': '~', '．': '.', '＜': '<', '＞': '>', '＆': '&', '＊': '*', '＃': '#', '＠': '@', '＿': '_', '｜': '|', '＄': '$', '￥': '¥', '￡': '£', '￠': '¢', '﹪': '%', '﹢': '+', '﹣': '-', '﹦': '=', '﹒': '.', '−': '-', '‐': '-', '‑': '-', '‒': '-' }
const BLANKS = '\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f'

/** Half-width, small and vertical forms, and the quotes of traditional text. */
const MARKS: Record<string, string> = { '｡': '。', '､': '、', '｢': '“', '｣': '”', '「': '“', '」': '”', '『': '‘', '』': '’', '﹁': '“', '﹂': '”', '﹃': '‘', '﹄': '’', '﹐': '，', '﹑': '、', '﹔': '；', '﹕': '：', '﹖': '？', '﹗': '！', '﹙': '（', '﹚': '）', '﹝': '〔', '﹞': '〕', '∶': '：', '︰': '：', '︵': '（', '︶': '）', '･': '·' }
const ASCII_MARKS: Record<string, string> = { ':': '：', ';': '；', '?': '？', '!': '！', '(': '（', ')': '）' }

/** Of each code unit: its `KIND` or 0, and what it becomes. */
export const kindOf = new Uint8Array(0x10000)
export const halfOf = Uint16Array.from({ length: 0x10000 }, (_, code) => code)

const set = (from: number, to: number, kind: number): void => {
  kindOf[from] = kind
  halfOf[from] = to
}
for (let code = 0xff10; code <= 0xff5a; code++) if (code <= 0xff19 || (code >= 0xff21 && code <= 0xff3a) || code >= 0xff41) set(code, code - 0xfee0, KIND.width)
for (const [c, to] of Object.entries(HALF)) set(c.charCodeAt(0), to.charCodeAt(0), KIND.width)
for (const c of BLANKS) set(c.charCodeAt(0), 0x20, KIND.width)
for (const [c, to] of Object.entries(MARKS)) set(c.charCodeAt(0), to.charCodeAt(0), KIND.punctuation)
for (const [c, to] of Object.entries(ASCII_MARKS)) set(c.charCodeAt(0), to.charCodeAt(0), KIND.mark)
set(0x2c, 0xff0c, KIND.comma)
