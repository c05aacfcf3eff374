/**
 * What a report says of a problem it once told or of a measure it promised. Something under way is not done, though parts of it are:
 * 正在推进，目前已到岗4名. Source: rectification sections (整改落实情况) of audit and self-evaluation reports, DOMAIN 5.
 */
const UNDER_WAY = /正在|推进中|进行中|办理中|陆续|尚未|仍在|下一步|待.{2,12}后|起草|(?:部分|基本)(?:完成|整改|解决)|已启动|初步/
const DONE = /已.{0,24}(?:完成|整改|解决|建立|出台|印发|落实|实现|纳入|到位|消除|补录|更正|共享|设立|开通|配[备齐]|制定|销号|收回|支付|拨付|上线|挂钩|执行|投入使用)|整改(?:任务)?(?:已经|已|全部)?(?:完成|到位|落实)|(?:全部|全面)(?:完成|整改|落实|解决)|得到(?:根治|解决|纠正|改善|落实)|完成(?:了)?整改|问题.{0,6}(?:已|得到)/

/** What the words of a sentence say of the matter they are about; null where they say neither. */
export function rectificationIn(sentence: string): 'done' | 'in-progress' | null {
  if (UNDER_WAY.test(sentence)) return 'in-progress'
  return DONE.test(sentence) ? 'done' : null
}
