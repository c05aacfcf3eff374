import { JianbaoError } from '../model/error.js'
import type { Said } from '../model/said.js'

/** Everything the reader refuses, by code. */
const REFUSALS = {
  empty: [
    { zh: '文件是空的', en: 'The file is empty' },
    { zh: '请检查文件是否完整下载或导出', en: 'Check that the file was downloaded or exported completely' },
  ],
  binary: [
    { zh: '这是二进制文件，不是文字', en: 'This is a binary file, not text' },
    { zh: '可读的格式：txt、md、html、docx', en: 'Formats that can be read: txt, md, html, docx' },
  ],
  'truncated-docx': [
    { zh: 'docx 文件不完整或已损坏', en: 'The docx file is incomplete or damaged' },
    { zh: '请重新下载，或用 Word、WPS 打开后另存一份', en: 'Download it again, or open it in Word or WPS and save a copy' },
  ],
  encrypted: [
    { zh: '文件已加密', en: 'The file is encrypted' },
    { zh: '请用 Word、WPS 打开，去掉密码后另存', en: 'Open it in Word or WPS, remove the password and save it' },
  ],
  'not-chinese': [
    { zh: '没有可以读作中文的文字', en: 'Nothing in it reads as Chinese' },
    { zh: '请检查文件内容；若是乱码，请从原文重新导出为 UTF-8', en: 'Check the content; if it is garbled, export the original again as UTF-8' },
  ],
  'too-large': [
    { zh: '文件解压后超过上限', en: 'The file expands beyond the limit' },
    { zh: '请去掉图片等内容后另存；来历不明的文件请勿打开', en: 'Save it without pictures; do not open it if you do not know where it is from' },
  ],
  'too-deep': [
    { zh: '网页标签嵌套过深，无法读取', en: 'The page nests its tags too deeply to be read' },
    { zh: '请在浏览器中打开，将正文另存为纯文本', en: 'Open it in a browser and save the text as plain text' },
  ],
} as const satisfies Record<string, readonly [Said, Said]>

export type Refusal = keyof typeof REFUSALS

/** The error for an input that cannot be read. */
export function refusal(code: Refusal, cause?: unknown): JianbaoError {
  const [said, hint] = REFUSALS[code]
  return new JianbaoError(code, 'read', said, hint, cause === undefined ? undefined : { cause })
}

/** A format that is known, but not read; the hint says what to save it as. */
export function unsupported(format: Said): JianbaoError {
  return new JianbaoError(
    'unsupported-format',
    'read',
    { zh: `不支持的格式：${format.zh}`, en: `Unsupported format: ${format.en}` },
    { zh: '请另存为 docx 或 txt 后再试', en: 'Save it as docx or txt and try again' },
  )
}
