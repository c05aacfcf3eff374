import type { Skip } from './found.js'
import { EXTENSIONS, type Unread } from './unread-extensions.js'

const ignored = (zh: string, en: string, hintZh = '要读它，请直接写出它的路径', hintEn = 'To read it, name its path'): Skip => ({ reason: 'ignored', code: 'ignored', message: { zh, en }, hint: { zh: hintZh, en: hintEn } })

export const byRule = (file: string): Skip => ignored(`按 ${file} 忽略`, `Ignored by ${file}`, `要读它，请直接写出它的路径，或改 ${file}`, `To read it, name its path, or change ${file}`)
export const symlink: Skip = ignored('符号链接，不跟随', 'A symbolic link, not followed', '要读它，请写出它指向的路径', 'To read it, name the path it points to')
export const ownLibrary: Skip = ignored('鉴报自己的库', "Jianbao's own library", '库不能读进自己', 'A library cannot be read into itself')
export const ownRules: Skip = ignored('鉴报的忽略规则', "Jianbao's ignore rules", '这个文件不是报告', 'This file is no report')

/** Names of what is never a report. Source: Word's owner files (`~$`), and what Finder and Explorer leave in folders. */
const NEVER: readonly (readonly [RegExp, Skip])[] = [
  [/^~\$/, ignored('Word 打开文件时的临时文件', 'A lock file of Word')],
  [/^(?:\.DS_Store|Thumbs\.db|desktop\.ini|ehthumbs\.db)$/i, ignored('系统自己的文件', 'A file of the operating system')],
  [/^__MACOSX$/, ignored('系统自己的文件夹', 'A folder of the operating system')],
  [/^\.(?!\.?$)/, ignored('隐藏文件', 'A hidden file')],
]
/** Is a name never a report's? */
export const neverRead = (name: string): Skip | null => NEVER.find(([pattern]) => pattern.test(name))?.[1] ?? null

const KIND_OF = new Map(Object.entries(EXTENSIONS).flatMap(([kind, extensions]) => extensions.map((extension) => [extension, kind as Unread] as const)))
const SAID: Readonly<Record<Unread, readonly [code: string, zh: string, en: string, hintZh: string, hintEn: string]>> = {
  image: ['unsupported-format', '图片', 'A picture', '扫描件请先识别成文字', 'Turn a scan into text first'],
  media: ['unsupported-format', '音频或视频', 'Sound or video', '请给出文字稿', 'Give its text'],
  program: ['unsupported-format', '程序或系统文件', 'A program or a file of the system', '这不是报告', 'It is no report'],
  archive: ['unsupported-archive', '不支持的压缩格式', 'An archive of another kind', '解压后再导入，或改压成 zip', 'Unpack it first, or pack it as zip'],
}

/** What the extension says is no document, or hides one. Everything else is left to the reader. */
export function unsupported(name: string): Skip | null {
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  const kind = name.includes('.') ? KIND_OF.get(extension) : undefined
  if (kind === undefined) return null
  const [code, zh, en, hintZh, hintEn] = SAID[kind]
  return { reason: 'unsupported', code, message: { zh: `${zh}：.${extension}`, en: `${en}: .${extension}` }, hint: { zh: hintZh, en: hintEn } }
}

export const notAFile: Skip = {
  reason: 'unsupported',
  code: 'not-a-file',
  message: { zh: '不是普通文件（设备、管道或套接字）', en: 'Not a regular file (device, pipe or socket)' },
  hint: { zh: '请换成普通文件', en: 'Give a regular file' },
}

export const tooLarge = (maxBytes: number): Skip => ({
  reason: 'too-large',
  code: 'file-too-large',
  message: { zh: `超过 ${megabytes(maxBytes)} MB`, en: `Larger than ${megabytes(maxBytes)} MB` },
  hint: { zh: '拆开，或用 --max-size 放宽', en: 'Split it, or allow more with --max-size' },
})
/** An archive within an archive, which is opened in memory. */
export const innerTooLarge = (maxBytes: number): Skip => ({ ...tooLarge(maxBytes), hint: { zh: '解压外层后再入库', en: 'Unpack the outer archive first' } })
const megabytes = (bytes: number): number => Math.round(bytes / 2 ** 16) / 16
