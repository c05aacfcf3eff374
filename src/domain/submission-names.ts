/** Words of names that make a file an attachment. Source: annex lists of notices that ask for self-evaluations (财政部、各省财政厅绩效自评通知的报送材料). */
const ATTACHMENT = /附件|附表|附录|附图|自评表|自评打分表|评价表|评分表|打分表|评分细则|目标表|申报表|指标表|指标体系|情况表|统计表|汇总表|明细表|基础表|基础数据|数据表|佐证|证明材料|支撑材料|印证|问卷|满意度调查|照片|图片|台账|清单|封面|目录|凭证|发票|合同/
const ATTACHMENT_FOLDER = /^(?:附件|附表|附录|佐证|佐证材料|证明材料|支撑材料|相关附件|附件材料|附件资料)\d*$/
const EACH_ATTACHMENT = new RegExp(ATTACHMENT, 'g')
const REPORT = /(?:报告|总结|汇报|方案|通知|决定|意见)$/
/** Signs of a version: 送审稿, 修改2, v3, 终稿, (1), 副本, 盖章版. */
const VERSION = /[（([【]?(?:(?:征求意见|送审|报审|讨论|审议|修改|修订|初|终|定|正式|上报|报批|草|改|第[一二三四五六七八九十\d]+)稿\d*|最终版?|定版|终版|修改版?\d*|修订版?|更新版?|更正|重报|补报|重新报送|盖章版?|扫描件|副本|公开版|正式版|第[一二三四五六七八九十\d]+[版次]|[vV]\d+(?:\.\d+)*|final)[）)\]】]?/g
/** (1) at the end of a name, which systems add to a second copy; - 副本. */
const COPY = /\s?(?:[（(]\d{1,2}[）)]|[-—]\s?副本)$/
const YEARS = /(?:19|20)\d{2}年?度?|二[〇○零][一二三四五六七八九〇○零]{2}年度?/g
const DATES = /(?:19|20)\d{2}[-.年]?(?:0?[1-9]|1[0-2])[-.月]?(?:[0-2]?\d|3[01])日?/g
/** What names of reports and forms have in common and so tells none from another. */
const COMMON = /绩效|自评|评价|报告|工作|情况|总结|汇报|材料|项目支出|部门整体支出|整体支出|部门|支出|资金|项目|关于|调查|完成|预算|决算|整改|年度|基础|相关|及其|[的和及与、]/g

const parts = (path: string): string[] => path.normalize('NFC').split(/!?\/+/)
/** The name of a file without its folder and its ending. */
export const nameOf = (path: string): string => (parts(path).at(-1) ?? '').replace(/\.[A-Za-z0-9]{1,5}$/, '')

/** The folder, or archive, that a file lies in; folders that only hold attachments (附件, 佐证材料) count as the one above. */
export function folderOf(path: string): string {
  const folders = path.normalize('NFC').split('/').slice(0, -1)
  while (folders.length > 0 && ATTACHMENT_FOLDER.test(folders.at(-1)!)) folders.pop()
  return folders.join('/')
}

/**
 * Does the name, or the folder, say that it is an attachment? A report on such things is none: 合同管理工作总结, 满意度调查报告; nor is one
 * that keeps the number its template had in the notice: 附件2：绩效自评报告.
 */
export function isAttachment(path: string): boolean {
  const folder = parts(path).at(-2)
  if (folder !== undefined && ATTACHMENT_FOLDER.test(folder)) return true
  const name = nameOf(path).replace(VERSION, '').replace(COPY, '')
  return ATTACHMENT.test(name) && !REPORT.test(name)
}

/** A title or name without version signs and blanks: what must be equal for two to be versions of one. */
export const titleCore = (title: string): string => title.normalize('NFKC').replace(COPY, '').replace(VERSION, '').replace(/[\s_\-—《》“”"'.,，。:：()（）[\]【】]+/g, '').toLowerCase()

/** What a file's name is about beside its year, its version and the words that all reports share: 2022年道路改造项目自评表 → 道路改造. */
export function topicOf(path: string): string {
  const name = nameOf(path).normalize('NFKC').replace(COPY, '').replace(VERSION, '').replace(DATES, '').replace(YEARS, '')
  return name
    .replace(/^附[件表录图][一二三四五六七八九十\d]*[-_.、:：\s]*/, '')
    .replace(EACH_ATTACHMENT, '')
    .replace(COMMON, '')
    .replace(/^[\s\d.、_\-—]+|[\s_\-—]+|[《》“”"'.,，。:：()（）[\]【】]/g, '')
}

/** Signs of a version in order: what bears a later one is the newer where dates do not tell. */
const ORDER: readonly RegExp[] = [/草稿|初稿|讨论稿/, /征求意见稿/, /送审稿|报审稿|审议稿/, /修改|修订|改稿|更新/, /定稿|终稿|定版|终版|最终|正式|上报|报批|final/i, /盖章|扫描件|公开版/]
const NUMBERED = /第([一二三四五六七八九\d])[稿版次]|[vV](\d{1,3})|(?:修改|改)稿?(\d{1,2})|[（(](\d{1,2})[）)]$/
/** Rank and number of the version that a name says it is; [0, 0] where it says nothing. */
export function versionOf(name: string): [rank: number, number: number] {
  const m = NUMBERED.exec(name)
  const word = m?.[1] ?? m?.[2] ?? m?.[3] ?? m?.[4]
  const number = word === undefined ? 0 : '一二三四五六七八九'.includes(word) ? '一二三四五六七八九'.indexOf(word) + 1 : Number(word)
  return [ORDER.findLastIndex((sign) => sign.test(name)) + 1, number]
}
