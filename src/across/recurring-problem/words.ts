import { sentences } from '../../segment/sentences.js'
import { words } from '../../segment/words.js'

/** Words that say nothing of what the problem is. Source: lead-ins and predicates of problem items, DOMAIN 3.4. */
const EMPTY = new Set(
  '工作 方面 问题 存在 不够 不足 不高 不强 不到位 较低 较差 个别 部分 一些 有的 有待 进一步 加强 提高 提升 完善 仍然 还是 还有 由于 因为 导致 造成 原因 主要 目前 相关 有关 情况 需要 没有 未能 能够 可以 以及 同时 但是 其中 对于 我局 我县 我市 我区 单位 部门 项目 今年 年度 全年 我们 开展 进行 实施 一定 程度 力度 一是 二是 三是 四是 影响 比较 较大 较多 不及时 不完善 不规范 不健全'.split(' '),
)
const NUMBERING = /^[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]\s*/
const HANZI = /^\p{Script=Han}{2,}$/u

/** 精细化 and 精细, 规范性 and 规范 are one. */
const stem = (word: string): string => (word.length > 2 ? word.replace(/[化性率]$/, '') : word)

/** Content words of a text. */
export const contentWords = (text: string): Set<string> => new Set(words(text).filter((word) => HANZI.test(word) && !EMPTY.has(word)).map(stem))

/** The first sentence of a problem without its number: what the problem is called. */
export function headlineOf(text: string): string {
  const bare = text.replace(NUMBERING, '')
  const [first] = sentences(bare, { start: 0, end: bare.length })
  return first ? bare.slice(first.start, first.end) : bare
}

/** Words in common, against the smaller set and against both together. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): { count: number; ofSmaller: number; ofBoth: number } {
  let count = 0
  for (const word of a) if (b.has(word)) count++
  return { count, ofSmaller: count / Math.max(1, Math.min(a.size, b.size)), ofBoth: count / Math.max(1, a.size + b.size - count) }
}
