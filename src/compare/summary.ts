import type { Said } from '../model/said.js'
import type { Cell, Change, Comparison, Indicator, Place, SummaryItem } from './comparison.js'
import { shown } from './display.js'

/** The comparison as far as it is made when the summary is. */
type Compared = Pick<Comparison, 'by' | 'columns' | 'indicators' | 'restatements' | 'problems' | 'sections'>
type Candidate = Omit<SummaryItem, 'rank'>

const MOST = 10
/** At most so many of one kind, and one of one indicator or problem, so that ten lines tell ten things. */
const OF_A_KIND = 4

/**
 * What each kind weighs, on a scale of 100; what is added to it grows with size and stays below the next kind's. The order is that of
 * DOMAIN 5.1 and 5.2: first what two reports contradict each other in, then targets missed, what comes back, targets made easier, and
 * then changes for the worse, for the better, and those of which nobody says. docs/compare.md tells the rule.
 */
export const WEIGHTS = { restated: 90, 'stated-change-off': 90, 'target-missed': 75, 'problem-again': 60, 'promise-silent': 55, 'target-easier': 65, 'target-moved': 40, worse: 45, better: 30, change: 20, copied: 50, vanished: 35, new: 15 } as const
const EXTRA = 9

/** The changes that matter most, the weightiest first. */
export function summaryOf(compared: Compared): SummaryItem[] {
  const candidates = [...contradictions(compared), ...ofIndicators(compared), ...ofProblems(compared), ...copies(compared)].sort((a, b) => b.weight - a.weight)
  const kinds = new Map<string, number>()
  const told = new Set<string>()
  const out: SummaryItem[] = []
  for (const candidate of candidates) {
    const count = kinds.get(candidate.kind) ?? 0
    if (out.length === MOST) break
    if (count === OF_A_KIND || told.has(candidate.ref)) continue
    kinds.set(candidate.kind, count + 1)
    told.add(candidate.ref)
    out.push({ rank: out.length + 1, ...candidate })
  }
  return out
}

const placeOf = ({ source, report, span, quote }: Place | Cell): Place => ({ source, report, span, quote })
const grown = (base: number, size: number): number => Math.round((base + Math.min(EXTRA, size)) * 100) / 100

function contradictions({ restatements }: Compared): Candidate[] {
  return restatements.flatMap(({ id, kind, verdict, message, earlier, later, change }) => {
    if (verdict !== 'restated' && verdict !== 'off') return []
    const [was, is] = kind === 'value' ? [earlier.value, later.value].map((value) => Number([value].flat()[0])) : [Number(change!.value), Number(change!.value)]
    const size = was === 0 ? 0 : (Math.abs(is! - was!) / Math.abs(was!)) * 100
    const placed = [earlier, later, ...(change ? [change] : [])].map(placeOf)
    return [{ kind: verdict === 'off' ? ('stated-change-off' as const) : ('restated' as const), weight: grown(verdict === 'off' ? WEIGHTS['stated-change-off'] : WEIGHTS.restated, size), message, ref: id, places: placed }]
  })
}

function ofIndicators(compared: Compared): Candidate[] {
  const { columns, indicators } = compared
  const last = new Set(columns.filter((column) => columns.every((other) => other.issuer !== column.issuer || (other.period?.end ?? '') <= (column.period?.end ?? ''))).map(({ id }) => id))
  const keysOfLast = new Set(indicators.filter(({ cells }) => cells.some(({ column }) => last.has(column))).map(({ key }) => key))
  return indicators.flatMap((indicator) => ofIndicator(indicator, compared, last, keysOfLast))
}

/** @param last columns of the latest reports @param keysOfLast what stands in them, in whatever aspect, base or scope */
function ofIndicator(indicator: Indicator, { by }: Compared, last: ReadonlySet<string>, keysOfLast: ReadonlySet<string>): Candidate[] {
  const cells = new Map(indicator.cells.map((cell) => [cell.id, cell]))
  const isLatest = (id: string): boolean => by === 'issuer' || last.has(cells.get(id)!.column)
  const out: Candidate[] = []
  const push = (kind: Candidate['kind'], weight: number, message: Said, places: readonly Cell[]): void => void out.push({ kind, weight, message, ref: indicator.id, places: places.map(placeOf) })
  for (const { plan, result, verdict, message } of indicator.targets)
    if (verdict === 'missed' && isLatest(result!)) push('target-missed', WEIGHTS['target-missed'], { zh: `${indicator.name}：${message.zh}`, en: `${indicator.name}: ${message.en}` }, [cells.get(plan)!, cells.get(result!)!])
  for (const { from, to, direction, easier } of indicator.moved) {
    if (direction === 'reworded' || !isLatest(to)) continue
    const [before, after] = [cells.get(from)!, cells.get(to)!]
    push('target-moved', easier === true ? WEIGHTS['target-easier'] : WEIGHTS['target-moved'], { zh: `${indicator.name}：目标由 ${plain(before)} 改为 ${plain(after)}${easier === true ? '，放宽了' : ''}`, en: `${indicator.name}: the target went from ${plain(before)} to ${plain(after)}${easier === true ? ', which is easier' : ''}` }, [before, after])
  }
  for (const change of indicator.changes) {
    if (change.direction === 'same' || !change.certain || !isLatest(change.to) || indicator.aspect === 'increase') continue
    const [before, after] = [cells.get(change.from)!, cells.get(change.to)!]
    if (after.slot !== 'result') continue
    push('change', grown(change.good === null ? WEIGHTS.change : WEIGHTS[change.good], sizeOf(change)), { zh: `${indicator.name}：${plain(before)} → ${plain(after)}（${changeText(change, indicator).zh}）`, en: `${indicator.name}: ${plain(before)} → ${plain(after)} (${changeText(change, indicator).en})` }, [before, after])
  }
  const [first] = indicator.cells
  if (by === 'period' && indicator.presence === 'vanished' && !keysOfLast.has(indicator.key) && new Set(indicator.cells.map(({ column }) => column)).size > 1) push('vanished', WEIGHTS.vanished, { zh: `${indicator.name}：此后的报告不再出现`, en: `${indicator.name}: later reports do not have it` }, [indicator.cells.at(-1)!])
  if (by === 'period' && indicator.presence === 'new' && first !== undefined && indicator.better !== null) push('new', WEIGHTS.new, { zh: `${indicator.name}：新出现的指标（${plain(first)}）`, en: `${indicator.name}: a new indicator (${plain(first)})` }, [first])
  return out
}

/** As printed, with the sign that its words gave it: 下降5% → −5%. */
const plain = ({ quote, value }: Cell): string => `${String(value).startsWith('-') && !/^[-−]/.test(quote) ? '−' : ''}${quote.replace(/\s+/g, '')}`
const sizeOf = ({ percent, points }: Change): number => (points === undefined ? Math.abs(Number(percent ?? 0)) / 10 : Math.abs(Number(points)) / 2)

/** ↑1406.5万元，3.53%; ↓2.5个百分点: points for rates, amount and per cent for quantities, never mixed. Arrows, as spreadsheets take + and - for formulas. */
export function changeText({ absolute, percent, points, interval, direction }: Change, { display }: Pick<Indicator, 'display'>): Said {
  const signed = (value: string): string => (value.startsWith('-') ? `↓${value.slice(1)}` : Number(value) === 0 ? value : `↑${value}`)
  if (absolute === null) {
    const [low, high] = interval.absolute.map((value) => signed(shown(value, display)))
    return { zh: `${low!} 至 ${high!}${display.unit}`, en: `${low!} to ${high!} ${display.unit}` }
  }
  if (direction === 'same') return { zh: '持平', en: 'unchanged' }
  if (points !== undefined) return { zh: `${signed(points)}个百分点`, en: `${signed(points)} points` }
  const amount = `${signed(shown(absolute, display))}${display.unit}`
  return percent === undefined ? { zh: amount, en: amount } : { zh: `${amount}，${signed(percent)}%`, en: `${amount}, ${signed(percent)}%` }
}

function ofProblems({ problems, columns }: Compared): Candidate[] {
  const label = new Map(columns.map((column) => [column.id, column.label]))
  return problems.flatMap(({ id, text, years, open, sightings, promises, later }): Candidate[] => {
    const head = text.split(/[。\n]/, 1)[0]!
    const places = sightings.map(({ place }) => place)
    if (open && sightings.length > 1) return [{ kind: 'problem-again', weight: grown(WEIGHTS['problem-again'], 2 * years), message: { zh: `问题“${head}”见于 ${sightings.map(({ column }) => label.get(column)!).join('、')}，连续 ${years} 次`, en: `The problem “${head}” stands in ${sightings.length} reports, ${years} in a row` }, ref: id, places }]
    const last = later.at(-1)
    if (last?.status !== 'silent' || promises.length === 0) return []
    return [{ kind: 'promise-silent', weight: WEIGHTS['promise-silent'], message: { zh: `问题“${head}”提出过措施，${label.get(last.column)!}的报告没有再提`, en: `Of the problem “${head}” and what was promised against it, the report of ${label.get(last.column)!} says nothing` }, ref: id, places: [...places, ...promises.map(({ place }) => place)] }]
  })
}

const MUCH = 0.6
function copies({ sections, columns }: Compared): Candidate[] {
  const label = new Map(columns.map((column) => [column.id, column.label]))
  return sections.flatMap(({ from, to, copied }) => {
    if (copied === null || copied < MUCH) return []
    const share = Math.round(copied * 100)
    return [{ kind: 'copied' as const, weight: grown(WEIGHTS.copied, (copied - MUCH) * 20), message: { zh: `${label.get(to)!}的报告有 ${share}% 的文字照抄 ${label.get(from)!}（模板句除外）`, en: `${share}% of the report of ${label.get(to)!} is copied from that of ${label.get(from)!}, template sentences aside` }, ref: to, places: [] }]
  })
}
