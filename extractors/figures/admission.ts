import type { Span } from '../../src/model/span.js'
import type { Quantity } from '../../src/model/quantity.js'

/** May a number with a unit be a figure by the guide? Numbers in 《…》 and stretches of time that only date what is told are none. */
export function mayMeasure(text: string, q: Quantity, heading: Span | null): boolean {
  if (insideTitle(text, q)) return false
  if (q.kind !== 'duration') return true
  return !isTimeFrame(text, q) && !(heading !== null && q.start < heading.end && q.start >= heading.start)
}

/** 过去五年, 一年来, 近3年, 五年规划: a stretch of time that dates what is told; it measures nothing. */
const FRAME_BEFORE = /(?:过去|近|最近|未来|今后|前|每|这|那|头|后|此后|又|新的|同|上|下|首|第|当|全)$/
const FRAME_AFTER = /^(?:来|以来|间|里|中|内(?!完成|办结)|前|后|之|行动|计划|规划|任务|期间|大计|的?(?:奋斗|实践|努力|发展|工作|历程))/
function isTimeFrame(text: string, q: Quantity): boolean {
  // 99至100年: years of the republic
  if (q.unit === '年' && Array.isArray(q.value) && Number(q.value[0]) >= 80) return true
  if (q.unit === '年' && q.form === 'numerals' && !/(?:连续|为期|历时|期限|年限|缩短|延长|任期|持续)(?:为|了|至|到|达)?$/.test(text.slice(Math.max(0, q.start - 4), q.start))) return true
  return FRAME_BEFORE.test(text.slice(Math.max(0, q.start - 3), q.start)) || FRAME_AFTER.test(text.slice(q.end, q.end + 4))
}

/** Between 《 and 》 on the same line. */
function insideTitle(text: string, q: Span): boolean {
  for (let i = q.start - 1, floor = Math.max(0, q.start - 80); i >= floor; i--) {
    const c = text.charAt(i)
    if (c === '》' || c === '\n') return false
    if (c === '《') return true
  }
  return false
}
