/** Proves a gold file of a comparison: every quote stands at one place, every value is the quoted one, and the sums are right. */
import Big from 'big.js'
import type { ComparisonGold, GoldCell, GoldPlace, GoldRestatement, GoldRow, GoldTexts } from './compare-gold.js'

/** Units of what is measured, not counted. */
const MEASURED: ReadonlySet<string> = new Set(['CNY', '%', '/10万', '分'])

/** Words of a plan that is a limit. */
const AT_MOST = /控制在|不超过|≤/

interface Printed {
  value: Big
  /** One in the last printed place. */
  step: Big
}

/** The number of a quote as printed, read without the readers of the program: 3.98亿元 → 398000000, step 1000000. */
export function printed(quote: string): Printed | null {
  const [, digits, multiplier] = /([\d,]+(?:\.\d+)?)([万萬亿億]?)/.exec(quote) ?? []
  if (digits === undefined) return null
  const plain = digits.replaceAll(',', '')
  const power = /[万萬]/.test(multiplier!) ? 4 : /[亿億]/.test(multiplier!) ? 8 : 0
  const places = plain.split('.')[1]?.length ?? 0
  return { value: new Big(plain).times(new Big(10).pow(power)), step: new Big(10).pow(power - places) }
}

const quoteOf = (at: string): string => at.slice(at.indexOf('[[') + 2, at.indexOf(']]'))
const numberAt = ({ at }: { at: string }): Printed => {
  const number = printed(quoteOf(at))
  if (!number) throw new Error(`no number in ${at}`)
  return number
}
const percentOf = (from: Big, to: Big): Big => to.minus(from).div(from).times(100)
const same = (a: string | undefined, b: Big | undefined): boolean => (a === undefined || b === undefined ? a === b?.toFixed() : new Big(a).eq(b))

/** The step that a value was rounded to; what is counted to the last one was not rounded. */
const roundingOf = (unit: string, cell: GoldCell): Big => {
  const { step } = numberAt(cell)
  return !MEASURED.has(unit) && step.eq(1) ? new Big(0) : step
}

function checkRow(row: GoldRow, fault: (what: string) => void): void {
  for (const cell of row.cells) for (const at of [cell.at, ...(cell.also ?? [])]) {
    const number = printed(quoteOf(at))
    if (number ? !number.value.eq(new Big(cell.value).abs()) : !row.optional) fault(`${at} is not ${cell.value}`)
    if (row.aspect === 'level' && cell.value.startsWith('-')) fault(`${at} is signed`)
  }
  for (const { from, to, slot, ...change } of row.changes ?? []) {
    const cellOf = (doc: string): GoldCell | undefined => row.cells.find((cell) => cell.doc === doc && cell.slot === slot && !cell.optional)
    const [a, b] = [cellOf(from), cellOf(to)]
    if (!a || !b) { fault(`change ${from} → ${to}: no cell`); continue }
    const [one, two] = [new Big(a.value), new Big(b.value)]
    const difference = two.minus(one)
    const play = roundingOf(row.unit, a).plus(roundingOf(row.unit, b)).div(2)
    if (!same(change.absolute, difference)) fault(`change ${from} → ${to}: ${difference.toFixed()}, not ${change.absolute}`)
    if (!same(change.points, row.unit === '%' ? difference : undefined)) fault(`change ${from} → ${to}: points ${change.points}`)
    const percent = row.unit !== '%' && change.percent !== undefined ? percentOf(one, two).round(2, Big.roundHalfUp) : undefined
    if (!same(change.percent, percent)) fault(`change ${from} → ${to}: per cent ${percent?.toFixed()}, not ${change.percent}`)
    if (change.interval && !(same(change.interval[0], difference.minus(play)) && same(change.interval[1], difference.plus(play)))) fault(`change ${from} → ${to}: interval ${change.interval.join(' to ')}`)
  }
}

function checkRestatement(entry: GoldRestatement, fault: (what: string) => void): void {
  const [a, b] = [numberAt(entry.earlier), numberAt(entry.later)]
  const difference = b.value.minus(a.value)
  if (entry.kind === 'value') {
    if (!same(entry.computed, difference)) fault(`${entry.name}: ${difference.toFixed()}, not ${entry.computed}`)
    if ((entry.verdict === 'same') !== difference.eq(0)) fault(`${entry.name}: ${entry.verdict}`)
    return
  }
  const stated = numberAt(entry.change)
  if (!stated.value.eq(new Big(entry.stated).abs())) fault(`${entry.change.at} is not ${entry.stated}`)
  const percent = entry.measure === 'percent'
  const [ha, hb] = [a.step.div(2), b.step.div(2)]
  const exact = percent ? percentOf(a.value, b.value) : difference
  const low = percent ? percentOf(a.value.plus(ha), b.value.minus(hb)) : difference.minus(ha).minus(hb)
  const high = percent ? percentOf(a.value.minus(ha), b.value.plus(hb)) : difference.plus(ha).plus(hb)
  const near = (x: string, y: Big): boolean => new Big(x).minus(y).abs().lte('0.0001')
  if (!same(entry.computed, percent ? exact.round(2, Big.roundHalfUp) : exact)) fault(`${entry.name}: ${exact.toFixed(4)}, not ${entry.computed}`)
  if (!near(entry.interval[0], low) || !near(entry.interval[1], high)) fault(`${entry.name}: interval ${low.toFixed(4)} to ${high.toFixed(4)}`)
  const value = new Big(entry.stated)
  const half = stated.step.div(2)
  const rounded = exact.div(stated.step).round(0, Big.roundHalfUp).times(stated.step)
  const verdict = rounded.eq(value) ? 'same' : value.plus(half).gte(low) && value.minus(half).lte(high) ? 'within-rounding' : 'off'
  if (verdict !== entry.verdict) fault(`${entry.name} ${entry.change.at}: ${verdict}, not ${entry.verdict}`)
}

/** Every place that a gold file names. */
export const placesOf = (gold: ComparisonGold): GoldPlace[] => [
  ...gold.indicators.flatMap(({ cells }) => cells.flatMap(({ doc, at, also = [] }) => [at, ...also].map((place) => ({ doc, at: place })))),
  ...gold.apart.flatMap(({ a, b }) => [a, b]),
  ...gold.targets.flatMap(({ plan, result }) => [plan, result]),
  ...gold.moved.flatMap(({ from, to }) => [from, to]),
  ...gold.restatements.flatMap((entry) => [entry.earlier, entry.later, ...(entry.kind === 'change' ? [entry.change] : [])]),
  ...gold.problems.flatMap(({ sightings, promises, later }) => [...sightings, ...promises, ...later.flatMap(({ doc, at }) => (at === undefined ? [] : [{ doc, at }]))]),
  ...gold.sections.flatMap(({ from, to, pairs }) => pairs.flatMap((pair) => [...pair.from.map((at) => ({ doc: from, at })), ...pair.to.map((at) => ({ doc: to, at }))])),
]

/** What is wrong with a gold file: nothing, when it is right. */
export function faultsOf(gold: ComparisonGold, texts: GoldTexts): string[] {
  const faults: string[] = []
  const fault = (what: string): void => void faults.push(what)
  for (const place of placesOf(gold)) {
    try {
      texts.span(place)
    } catch (error) {
      fault(error instanceof Error ? error.message : String(error))
    }
  }
  for (const row of gold.indicators) checkRow(row, (what) => fault(`${row.name}: ${what}`))
  for (const entry of gold.restatements) checkRestatement(entry, fault)
  const keyOf = ({ doc, at }: GoldPlace): string => `${doc} ${at}`
  const rowOf = new Map(gold.indicators.flatMap((row) => row.cells.map((cell) => [keyOf(cell), row] as const)))
  for (const { a, b } of gold.apart) if (rowOf.get(keyOf(a)) === undefined || rowOf.get(keyOf(a)) === rowOf.get(keyOf(b))) fault(`${keyOf(a)} and ${keyOf(b)} are not apart`)
  const valueAt = (place: GoldPlace): Big => new Big(rowOf.get(keyOf(place))?.cells.find((cell) => keyOf(cell) === keyOf(place))?.value ?? numberAt(place).value)
  for (const { name, plan, result, verdict } of gold.targets) {
    const [wanted, reached] = [valueAt(plan), valueAt(result)]
    if ((AT_MOST.test(plan.at) ? reached.lte(wanted) : reached.gte(wanted)) !== (verdict === 'met')) fault(`${name}: ${result.at} against ${plan.at} is not ${verdict}`)
  }
  const direction = ({ from, to }: { from: GoldPlace; to: GoldPlace }): string => (numberAt(to).value.gt(numberAt(from).value) ? 'up' : 'down')
  for (const move of gold.moved) if (move.direction !== direction(move)) fault(`${keyOf(move.to)} is ${direction(move)}`)
  const docs = Object.keys(gold.documents)
  for (const { name, sightings, later } of gold.problems)
    for (const { after, doc, status, at } of later) {
      if (!sightings.some((place) => place.doc === after) || docs.indexOf(doc) <= docs.indexOf(after)) fault(`${name}: ${after} → ${doc}`)
      if ((status === 'silent') !== (at === undefined) || (status === 'again') !== sightings.some((place) => place.doc === doc)) fault(`${name}: ${status} in ${doc}`)
    }
  for (const { pairs } of gold.sections)
    for (const { status, from, to } of pairs) {
      const wanted = status === 'new' ? from.length === 0 && to.length === 1 : status === 'removed' ? from.length === 1 && to.length === 0 : status === 'merged' ? from.length > 1 && to.length === 1 : from.length === 1 && to.length === 1
      if (!wanted) fault(`${status}: ${from.join()} → ${to.join()}`)
    }
  return faults
}
