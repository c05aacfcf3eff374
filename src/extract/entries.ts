import { isBlank, trimSpan, type Span } from '../model/span.js'
import { sentences } from '../segment/sentences.js'
import { enumerators, type Enumerator, type EnumeratorFamily } from './enumerators.js'
import { isClosingLine, isClosingSentence, isLeadIn, leadInLength, semicolonParts } from './lead-in.js'

/**
 * One thing that the author sets apart. item: counted off, with all below it; part: between the semicolons that a lead-in
 * opens; sentence: nothing sets it apart but the full stop.
 */
export interface Entry extends Span {
  how: 'item' | 'part' | 'sentence'
}

interface Mark extends Enumerator {
  line: number
}

/** The entries of some lines of text, in order; lead-ins are left out. `opened`: a lead-in stands before them. */
export function entriesOf(text: string, lines: readonly Span[], opened = false): Entry[] {
  const marks: Mark[] = []
  const opening = new Map<number, EnumeratorFamily>()
  lines.forEach((line, i) => {
    for (const mark of enumerators(text, line)) {
      marks.push({ ...mark, line: i })
      if (mark.opensLine) opening.set(i, mark.family)
    }
  })
  const out: Entry[] = []
  let line = 0
  let from = lines[0]?.start ?? 0
  let led = opened
  const prose = (toLine: number, to: number): void => {
    for (; line <= toLine && line < lines.length; line++) {
      const start = Math.max(from, lines[line]!.start)
      const end = Math.min(lines[line]!.end, line === toLine ? to : lines[line]!.end)
      if (start < end) led = proseEntries(text, { start, end }, led, out)
      if (line === toLine) break
      led = led && endsOpen(text, lines[line]!)
    }
  }
  for (let i = 0; i < marks.length; ) {
    const run = runAt(marks, i)
    if (!run) {
      i++
      continue
    }
    prose(run[0]!.line, run[0]!.start)
    from = endOfLast(text, lines, run, opening)
    run.forEach((mark, n) => {
      push(text, { start: mark.start, end: run[n + 1]?.start ?? from }, 'item', out)
    })
    line = run.at(-1)!.line
    while (line < lines.length && lines[line]!.end < from) line++
    while (i < marks.length && marks[i]!.start < from) i++
    led = false
  }
  prose(lines.length - 1, Number.POSITIVE_INFINITY)
  return out
}

/** The run of enumerators that begins at mark i: one family, counting up; null where it is no run of two. */
function runAt(marks: readonly Mark[], i: number): Mark[] | null {
  const first = marks[i]!
  if (first.family === 'dash' ? !first.opensLine : first.value !== 1 && !first.opensLine) return null
  const run = [first]
  for (let k = i + 1; k < marks.length; k++) {
    const mark = marks[k]!
    if (mark.family !== first.family) continue
    if (mark.value === 1 && first.family !== 'dash') break
    // Authors miscount (1, 3, 2) where each has a line; within a line the count must go up.
    if (!mark.opensLine && mark.value !== run.at(-1)!.value + 1 && first.family !== 'first-then') continue
    run.push(mark)
  }
  return run.length > 1 ? run : null
}

/** Where the last of a run ends: with its line, and with the lines below it where the others have such lines too. */
function endOfLast(text: string, lines: readonly Span[], run: readonly Mark[], opening: ReadonlyMap<number, EnumeratorFamily>): number {
  const last = run.at(-1)!
  if (!last.opensLine) return closingAt(text, { start: last.end, end: lines[last.line]!.end })
  const bodied = run.some((mark, n) => n + 1 < run.length && run[n + 1]!.line - mark.line > 1)
  let end = last.line
  for (let i = last.line + 1; i < lines.length; i++) {
    const opens = opening.has(i) && opening.get(i) !== last.family
    if ((!bodied && !opens) || isClosingLine(text.slice(lines[i]!.start, Math.min(lines[i]!.end, lines[i]!.start + 60)))) break
    end = i
  }
  return lines[end]!.end
}

/** The last item of a paragraph ends before a sentence that speaks of all of them: 对此，我们… */
function closingAt(text: string, rest: Span): number {
  const parts = sentences(text, rest)
  for (let i = 1; i < parts.length; i++) if (isClosingSentence(text, parts[i]!)) return parts[i]!.start
  return rest.end
}

/** Entries of prose; returns whether its end is still led in. */
function proseEntries(text: string, span: Span, led: boolean, out: Entry[]): boolean {
  for (const sentence of sentences(text, span)) {
    if (isLeadIn(text, sentence)) {
      led = true
      continue
    }
    const start = sentence.start + leadInLength(text, sentence)
    led ||= start > sentence.start
    const rest = { start, end: sentence.end }
    const parts = led ? semicolonParts(text, rest) : []
    if (parts.length > 1) for (const part of parts) push(text, part, 'part', out)
    else push(text, rest, start > sentence.start ? 'part' : 'sentence', out)
  }
  return led
}

const endsOpen = (text: string, line: Span): boolean => text[line.end - 1] === '：' || text[line.end - 1] === '；'

function push(text: string, span: Span, how: Entry['how'], out: Entry[]): void {
  const { start, end } = trimSpan(text, span)
  let letters = 0
  for (let i = start; i < end && letters < 4; i++) if (!isBlank(text.charCodeAt(i))) letters++
  if (letters >= 4) out.push({ start, end, how })
}
