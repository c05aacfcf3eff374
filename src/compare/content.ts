import { words } from '../segment/words.js'

/** Words that every problem and every measure has. Source: the problem sections of 40 reports, by how many of them have the word. */
const COMMON = new Set(
  '工作 问题 存在 情况 进行 加强 开展 提高 项目 进一步 管理 服务 建设 落实 实施 部分 相关 目前 以及 加大 不够 不足 较为 仍然 还是 一些 个别 没有 不高 不强 有待 需要 我们 我局 我县 我市 全县 全市 全区 单位 方面 力度 持续 推进 推动 确保 严格 进度 偏慢 缓慢 不够 明显 难以 往往 主要 由于 导致 影响 完成 组织 安排 要求 措施 整改 下一步 今年 去年 明年 年度 已经 正在 全部 全面 继续 不断 有效 切实 积极 认真 体系 健全 改革 发展 政策 经济 社会 机制 制度 建立 加快 深化 完善 支持 促进 提升 稳定 地区 一些地方 领域'.split(' '),
)
const HAN = /[\u4e00-\u9fff]{2}/
const HEAD = /^[\s（(]*(?:[一二三四五六七八九十\d]{1,3}[）)、.．]|[一二三四五六七八九十]是)?\s*/
/** Words of the head count as much more as this. */
const HEAD_WEIGHT = 2

/** What a text is about: its words and how much each of them counts there. */
export interface Content {
  head: string
  rest: string
  counts: ReadonlyMap<string, number>
  headWords: ReadonlySet<string>
}

/** The content of a problem or a measure: what stands before the first full stop is its head. */
export function contentOf(text: string): Content {
  const bare = text.replace(HEAD, '')
  const stop = bare.search(/[。；\n]/)
  const head = stop < 0 ? bare : bare.slice(0, stop)
  const rest = stop < 0 ? '' : bare.slice(stop + 1)
  const counts = new Map<string, number>()
  const headWords = new Set(wordsOf(head))
  for (const word of headWords) counts.set(word, HEAD_WEIGHT)
  for (const word of wordsOf(rest)) if (!counts.has(word)) counts.set(word, 1)
  return { head, rest, counts, headWords }
}
const wordsOf = (text: string): string[] => words(text).filter((word) => HAN.test(word) && !COMMON.has(word))

/** How telling words are among the texts of one issuer: the fewer texts have a word, the more it says. */
export class Rarity {
  private readonly spread = new Map<string, number>()
  private total = 0
  private readonly norms = new Map<Content, number>()

  add({ counts }: Content): void {
    this.total++
    this.norms.clear()
    for (const word of counts.keys()) this.spread.set(word, (this.spread.get(word) ?? 0) + 1)
  }
  weight(word: string): number {
    return Math.log(1 + this.total / (this.spread.get(word) ?? 1))
  }

  /** Cosine of two contents, and the words that they share, the most telling first. */
  likeness(a: Content, b: Content): { score: number; shared: string[] } {
    const shared = [...a.counts.keys()].filter((word) => b.counts.has(word))
    if (shared.length === 0) return { score: 0, shared }
    const dot = shared.reduce((sum, word) => sum + a.counts.get(word)! * b.counts.get(word)! * this.weight(word) ** 2, 0)
    return { score: dot / (this.norm(a) * this.norm(b)), shared: shared.sort((x, y) => this.weight(y) - this.weight(x)) }
  }

  private norm(content: Content): number {
    let norm = this.norms.get(content)
    if (norm === undefined) this.norms.set(content, (norm = Math.sqrt([...content.counts].reduce((sum, [word, n]) => sum + (n * this.weight(word)) ** 2, 0))))
    return norm
  }
}
