import { JianbaoError } from '../../model/error.js'

const error = (code: string, zh: string, en: string, hintZh: string, hintEn: string, cause?: unknown): JianbaoError =>
  new JianbaoError(code, 'discover', { zh, en }, { zh: hintZh, en: hintEn }, cause === undefined ? undefined : { cause })

/** What the file system answered instead of a file. */
export function unreadable(path: string, cause: unknown): JianbaoError {
  const reason = (cause as NodeJS.ErrnoException).code ?? String(cause)
  if (reason === 'ENOENT' || reason === 'ENOTDIR') return error('file-not-found', `找不到：${path}`, `No such file: ${path}`, '请检查路径；也可能在读的时候被移走了', 'Check the path; it may have been moved meanwhile', cause)
  if (reason === 'EACCES' || reason === 'EPERM') return error('file-unreadable', `没有权限读取：${path}`, `No permission to read: ${path}`, '请检查权限', 'Check the permissions', cause)
  return error('file-unreadable', `无法读取：${path}（${reason}）`, `Cannot be read: ${path} (${reason})`, '请检查磁盘', 'Check the disk', cause)
}
export const damagedArchive = (path: string, cause: unknown): JianbaoError =>
  error('archive-damaged', `压缩包损坏：${path}（${(cause as Error).message}）`, `Damaged archive: ${path} (${(cause as Error).message})`, '请重新下载或重新压缩', 'Download or pack it again', cause)
export const encryptedMember = (path: string): JianbaoError => error('archive-encrypted', `压缩包里的文件有密码：${path}`, `A member with a password: ${path}`, '解压后再入库', 'Unpack it first')
export const unsafeMember = (path: string): JianbaoError => error('archive-unsafe', `压缩包里的路径指到包外：${path}`, `A member's path leads out of the archive: ${path}`, '这样的压缩包可能有恶意，请检查来源', 'Such an archive may be malicious: check where it came from')
export const unknownMethod = (path: string): JianbaoError => error('archive-method', `压缩包用了不支持的压缩方法：${path}`, `An unknown compression method: ${path}`, '解压后再入库，或改压成普通 zip', 'Unpack it first, or pack it as a plain zip')
export const tooManyMembers = (path: string, limit: number): JianbaoError => error('archive-too-many', `压缩包里超过 ${limit} 个文件：${path}`, `More than ${limit} members: ${path}`, '解压后再入库', 'Unpack it first')
export const tooDeep = (path: string, limit: number): JianbaoError => error('archive-too-deep', `压缩包套了超过 ${limit} 层：${path}`, `Archives nested more than ${limit} deep: ${path}`, '解压后再入库', 'Unpack it first')
export const bomb = (path: string): JianbaoError => error('archive-bomb', `解压后大得不合情理：${path}`, `It inflates beyond reason: ${path}`, '可能是恶意压缩包，请检查来源', 'It may be malicious: check where it came from')
export const nothingFound = (argument: string): JianbaoError => error('nothing-found', `没有找到：${argument}`, `Nothing found: ${argument}`, '请检查路径或通配的写法', 'Check the path or the pattern')
