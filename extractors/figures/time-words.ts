/** Expressions of time as they stand around a measured thing, for trimming names and for telling periods. */

const DIGITS = '[〇零一二三四五六七八九\\d]'
const YEAR = `(?:(?:民国|公元)?${DIGITS}{2,4}(?:[至到\\-—~～]${DIGITS}{2,4})?|[上本前去今]（${DIGITS}{2,4}）)(?:年度?|学年)`
const WITHIN = '(?:第?[一二三四1-4](?:至第?[一二三四1-4])?季度?|[首前][一二三四1-4两]季|[上下]半年|前[一二三四五六七八九十\\d]{1,2}个?月|(?:1[0-2]|[1-9])(?:[-—~～至](?:1[0-2]|[1-9]))?月份?(?:[1-3]?\\d日|[上中下]+旬)?|[一二三四五六七八九十]{1,2}月份?)'
const EDGE = '(?:底止|年?[底末初中](?:以?前|之前|前后)?|止|为止|以来|间|期间|前|后|时)'
const NAMED = '(?:[上下]半年|第[一二三四1-4]季度?|[一二三四]季度|前[一二三四五六七八九十\\d]{1,2}个?月|[“"]?十[一二三四五]五[”"]?(?:规划|时期|期间)?(?:以来|末)?|近[一二三四五六七八九十两几\\d]{0,3}年来?|[过未][去来][一二三四五六七八九十两几\\d]{0,3}年(?:间|来)?|[上去今当本明](?:一)?年度?(?:同期|全年)?[末底初中]?|[一二三四五六七八九十两几\\d]{1,3}年内|上期末?|上一(?:季度|月|期)|本期末?|(?:去|上)年同期|同期|年[初中底末]|月末|期末|全年|最新|目前|至今|迄今|现时|当前|现在|近期|近日|年内|前年|[上本]月(?:同期|末)?|届时|其后|本届政府任期内|五年来|一年来|截至目前|截止目前|此前)'

/** Sticky: time at the start. */
export const TIME_AT_START = new RegExp(`(?:到|至|截至|截止到?|自|从|在|于|由)?(?:${YEAR}(?:[至到\\-—~～]${YEAR})?${WITHIN}?${EDGE}?|${WITHIN}${EDGE}?|${NAMED}${EDGE}?)(?:的|度)?`, 'y')
/** Time at the end of a short piece. */
export const TIME_AT_END = new RegExp(`(?:${YEAR}(?:[至到\\-—~～]${YEAR})?${WITHIN}?${EDGE}?|${WITHIN}${EDGE}?|${NAMED}${EDGE}?)$`)
const END_CHARS = new Set('年月日季末底初中度期前后来间止内今时新')
/** Length of the time expression that ends a piece, 0 if none. */
export function timeAtEnd(piece: string): number {
  if (!END_CHARS.has(piece.charAt(piece.length - 1))) return 0
  const tail = piece.slice(-16)
  return TIME_AT_END.exec(tail)?.[0].length ?? 0
}
const START_CHARS = new Set('到至截自从首在于由民公〇零一二三四五六七八九十0123456789上下第前“"近过未去今当本明两几同年月期全目迄现届其此最')
/** Length of the time expression that begins at `start`, 0 if none. */
export function timeAtStart(text: string, start: number, end: number): number {
  if (!START_CHARS.has(text.charAt(start))) return 0
  TIME_AT_START.lastIndex = start
  const hit = TIME_AT_START.exec(text)
  return hit && start + hit[0].length <= end ? hit[0].length : 0
}
