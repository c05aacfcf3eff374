import { JianbaoError } from '../../model/error.js'

const error = (code: string, zh: string, en: string, hintZh: string, hintEn: string, cause?: unknown): JianbaoError =>
  new JianbaoError(code, 'discover', { zh, en }, { zh: hintZh, en: hintEn }, cause === undefined ? undefined : { cause })

export const missing = (path: string, cause?: unknown): JianbaoError => error('file-not-found', `找不到：${path}`, `No such file: ${path}`, '请检查路径；也可能在读的时候被移走了', 'Check the path; it may have been moved meanwhile', cause)

/** What the file system answered instead of a file. */
export function unreadable(path: string, cause: unknown): JianbaoError {
  const reason = (cause as NodeJS.ErrnoException).code ?? String(cause)
  if (reason === 'ENOENT' || reason === 'ENOTDIR') return missing(path, cause)
  if (reason === 'EACCES' || reason === 'EPERM') return error('file-unreadable', `没有权限读取：${path}`, `No permission to read: ${path}`, '请检查权限', 'Check the permissions', cause)
  return error('file-unreadable', `无法读取：${path}（${reason}）`, `Cannot be read: ${path} (${reason})`, '请检查磁盘', 'Check the disk', cause)
}
export const changed = (path: string): JianbaoError => error('file-changed', `读的时候被改动了：${path}`, `Changed while it was read: ${path}`, '再运行同一条命令', 'Run the same command again')
/** A folder whose wishes cannot be known is not entered. */
export const ignoreFileUnreadable = (file: string, cause: unknown): JianbaoError =>
  error('ignore-file-unreadable', `忽略规则读不出来，没有进入这个文件夹：${file}`, `The ignore file cannot be read, so its folder was not entered: ${file}`, '请检查这个文件的权限，或删掉它', 'Check its permissions, or remove it', cause)

export const damagedArchive = (path: string, cause: unknown): JianbaoError =>
  error('archive-damaged', `压缩包损坏：${path}（${(cause as Error).message}）`, `Damaged archive: ${path} (${(cause as Error).message})`, '请重新下载或重新压缩', 'Download or pack it again', cause)
export const emptyArchive = (path: string): JianbaoError => error('archive-empty', `压缩包里没有文件：${path}`, `The archive holds no files: ${path}`, '请检查是否完整下载或压缩', 'Check that it was downloaded or packed completely')
export const encrypted = (path: string): JianbaoError => error('encrypted', `压缩包里的文件有密码：${path}`, `A member with a password: ${path}`, '用密码解压后再入库', 'Unpack it with its password first')
export const unsafeMember = (path: string): JianbaoError =>
  error('archive-unsafe', `压缩包里的文件名不安全（指到包外，或有反斜杠、空字符）：${path}`, `A member's name is not safe (it leads out of the archive, or has a backslash or NUL): ${path}`, '请检查来源；可信的，解压后再入库', 'Check where it came from; if it can be trusted, unpack it first')
export const unknownMethod = (path: string): JianbaoError => error('archive-method', `压缩包用了不支持的压缩方法：${path}`, `An unknown compression method: ${path}`, '解压后再入库，或改压成普通 zip', 'Unpack it first, or pack it as a plain zip')
export const tooManyMembers = (path: string, limit: number): JianbaoError => error('archive-too-many', `压缩包里（连同套着的包）超过 ${limit} 个文件：${path}`, `More than ${limit} members, with those of archives within: ${path}`, '解压后再入库', 'Unpack it first')
export const tooDeep = (path: string, limit: number): JianbaoError => error('archive-too-deep', `压缩包套了超过 ${limit} 层：${path}`, `Archives nested more than ${limit} deep: ${path}`, '解压后再入库', 'Unpack it first')
export const bomb = (path: string): JianbaoError => error('archive-bomb', `解压后大得不合情理：${path}`, `It inflates beyond reason: ${path}`, '可能是恶意压缩包，请检查来源', 'It may be malicious: check where it came from')

export const nothingFound = (names: readonly string[]): JianbaoError =>
  error('nothing-found', `没有找到：${names.join('、')}`, `Nothing found: ${names.join(', ')}`, '请检查路径或通配的写法', 'Check the path or the pattern')
export const badPattern = (pattern: string, cause: unknown): JianbaoError => error('bad-pattern', `通配写得不对：${pattern}`, `Not a pattern: ${pattern}`, '可用 *、?、**、[甲乙]、{甲,乙}', 'Use *, ?, **, [ab] and {a,b}', cause)
export const listTooLarge = (limit: number): JianbaoError => error('list-too-large', `标准输入的路径清单超过 ${limit / 2 ** 20} MB`, `The list of paths on stdin is larger than ${limit / 2 ** 20} MB`, '请分几次，或直接给出文件夹', 'Give it in parts, or name the folder')
