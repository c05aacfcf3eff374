import type { Skip } from './found.js'

const ignored = (zh: string, en: string): Skip => ({
  reason: 'ignored',
  code: 'ignored',
  message: { zh, en },
  hint: { zh: '要读它，直接写出它的路径，或改 .jianbaoignore', en: 'To read it, name its path, or change .jianbaoignore' },
})

export const byRule = (file: string): Skip => ignored(`按 ${file} 忽略`, `Ignored by ${file}`)
export const symlink: Skip = ignored('符号链接，不跟随', 'A symbolic link, not followed')

/** Names of what is never a report. Source: Word's owner files (`~$`), and what Finder and Explorer leave in folders. */
const NEVER: readonly (readonly [RegExp, Skip])[] = [
  [/^~\$/, ignored('Word 打开文件时的临时文件', 'A lock file of Word')],
  [/^(?:\.DS_Store|Thumbs\.db|desktop\.ini|ehthumbs\.db)$/i, ignored('系统自己的文件', 'A file of the operating system')],
  [/^__MACOSX$/, ignored('系统自己的文件夹', 'A folder of the operating system')],
  [/^\./, ignored('隐藏文件', 'A hidden file')],
]
/** Is a name never a report's? */
export const neverRead = (name: string): Skip | null => NEVER.find(([pattern]) => pattern.test(name))?.[1] ?? null

/** Extensions whose files hold no text that could be read, or hold it packed. */
const UNSUPPORTED: Readonly<Record<string, readonly string[]>> = {
  image: ['jpg', 'jpeg', 'png', 'gif', 'bmp', 'tif', 'tiff', 'webp', 'heic', 'svg', 'ico', 'psd', 'dwg'],
  media: ['mp3', 'wav', 'wma', 'm4a', 'mp4', 'avi', 'mov', 'wmv', 'mkv', 'flv'],
  program: ['exe', 'dll', 'so', 'msi', 'bat', 'cmd', 'js', 'css', 'woff', 'woff2', 'ttf', 'db', 'sqlite', 'lnk'],
  archive: ['rar', '7z', 'tar', 'gz', 'tgz', 'bz2', 'xz', 'cab', 'iso', 'z'],
}
const KIND_OF = new Map(Object.entries(UNSUPPORTED).flatMap(([kind, extensions]) => extensions.map((extension) => [extension, kind] as const)))

export function unsupported(name: string): Skip | null {
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase()
  const kind = extension === undefined ? undefined : KIND_OF.get(extension)
  if (kind === undefined) return null
  const packed = kind === 'archive'
  return {
    reason: 'unsupported',
    code: packed ? 'unsupported-archive' : 'unsupported-format',
    message: { zh: packed ? `不支持的压缩格式：.${extension}` : `不是文本报告：.${extension}`, en: packed ? `An archive of another kind: .${extension}` : `Not a text report: .${extension}` },
    hint: packed ? { zh: '解压后再入库，或改压成 zip', en: 'Unpack it first, or pack it as zip' } : { zh: '图片、扫描件请先识别成文字', en: 'Turn pictures into text first' },
  }
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
  message: { zh: `超过 ${Math.round(maxBytes / 2 ** 20)} MB`, en: `Larger than ${Math.round(maxBytes / 2 ** 20)} MB` },
  hint: { zh: '拆开，或用 --max-size 放宽', en: 'Split it, or allow more with --max-size' },
})
