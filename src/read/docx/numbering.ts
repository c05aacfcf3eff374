import { formatNumber } from './number-format.js'
import type { Styles } from './styles.js'
import { childrenOf, isOn, kid, kids, val, type Document, type Element } from './xml.js'

interface Level {
  start: number
  format: string
  custom: string | undefined
  text: string
  suffix: string
  legal: boolean
  /** Level (counted from 1) whose use restarts this one; 0 = never; undefined = any higher level. */
  restart: number | undefined
  style: string | undefined
}
interface AbstractList {
  levels: Map<number, Level>
  link: string | undefined
}
interface List {
  abstractId: string
  starts: Map<number, number>
  levels: Map<number, Level>
}

const LEVELS = 9
const numberOf = (element: Element | undefined): number | undefined => {
  const value = Number.parseInt(val(element) ?? '', 10)
  return Number.isNaN(value) ? undefined : value
}

/** The number Word draws before a paragraph. */
export interface Label {
  /** With what follows it; '' for bullets. */
  text: string
  bullet: boolean
}

/** Word's automatic numbers, drawn in the order of the paragraphs (ECMA-376 part 1, 17.9). */
export class Numbering {
  private readonly abstracts = new Map<string, AbstractList>()
  private readonly lists = new Map<string, List>()
  /** Counters per abstract list: lists made of one share them. */
  private readonly counters = new Map<string, (number | undefined)[]>()
  private readonly started = new Set<string>()

  constructor(
    document: Document | undefined,
    private readonly styles: Styles,
  ) {
    const root = document?.documentElement ?? undefined
    for (const a of kids(root, 'abstractNum')) {
      this.abstracts.set(val(a, 'abstractNumId') ?? '', { levels: readLevels(kids(a, 'lvl')), link: val(kid(a, 'numStyleLink')) })
    }
    for (const n of kids(root, 'num')) {
      const overrides = kids(n, 'lvlOverride')
      const starts = new Map<number, number>()
      for (const o of overrides) {
        const start = numberOf(kid(o, 'startOverride'))
        if (start !== undefined) starts.set(Number(val(o, 'ilvl')), start)
      }
      this.lists.set(val(n, 'numId') ?? '', { abstractId: val(kid(n, 'abstractNumId')) ?? '', starts, levels: readLevels(overrides.flatMap((o) => kids(o, 'lvl'))) })
    }
  }

  /** Counts the paragraph and gives its label; null where it has no number. */
  next(paragraph: Element): Label | null {
    const found = this.resolve(paragraph)
    if (found === null) return null
    const { numId, list, abstractId, levels, at } = found
    const level = list.levels.get(at) ?? levels.get(at)
    if (level === undefined) return null
    const counters = this.counters.get(abstractId) ?? []
    this.counters.set(abstractId, counters)
    const override = list.starts.get(at)
    const first = `${numId}:${at}`
    if (override !== undefined && !this.started.has(first)) counters[at] = override
    else counters[at] = counters[at] === undefined ? level.start : counters[at] + 1
    this.started.add(first)
    for (let k = 0; k < at; k++) counters[k] ??= (list.levels.get(k) ?? levels.get(k))?.start ?? 1
    for (let k = at + 1; k < LEVELS; k++) {
      const restart = (list.levels.get(k) ?? levels.get(k))?.restart
      if (restart === undefined || at < restart) counters[k] = undefined
    }
    if (level.format === 'bullet') return { text: '', bullet: true }
    const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const k = Number(digit) - 1
      const shown = list.levels.get(k) ?? levels.get(k)
      return formatNumber(counters[k] ?? shown?.start ?? 1, level.legal ? 'decimal' : (shown?.format ?? 'decimal'), shown?.custom)
    })
    return { text: text + separator(text, level.suffix), bullet: false }
  }

  private resolve(paragraph: Element): { numId: string; list: List; abstractId: string; levels: Map<number, Level>; at: number } | null {
    const numPr = kid(kid(paragraph, 'pPr'), 'numPr')
    const styleId = this.styles.idOf(paragraph)
    const numId = val(kid(numPr, 'numId')) ?? this.styles.find(styleId, (s) => s.numId)
    const list = numId === undefined || numId === '0' ? undefined : this.lists.get(numId)
    if (numId === undefined || list === undefined) return null
    const { abstractId, levels } = this.abstractOf(list)
    const own = val(kid(numPr, 'ilvl'))
    const at = own === undefined ? this.levelOfStyle(styleId, levels) : Number(own)
    return { numId, list, abstractId, levels, at: Math.min(Math.max(at, 0), LEVELS - 1) }
  }

  /** Where a list takes its levels from a numbering style, that style's list; a cycle of links ends it. */
  private abstractOf(list: List): { abstractId: string; levels: Map<number, Level> } {
    const seen = new Set<string>()
    let { abstractId } = list
    for (;;) {
      const abstract = this.abstracts.get(abstractId)
      if (abstract === undefined) return { abstractId, levels: new Map() }
      if (abstract.link === undefined || abstract.levels.size > 0 || seen.has(abstractId)) return { abstractId, levels: abstract.levels }
      seen.add(abstractId)
      const target = this.lists.get(this.styles.find(abstract.link, (s) => s.numId) ?? '')
      if (target === undefined) return { abstractId, levels: abstract.levels }
      abstractId = target.abstractId
    }
  }

  /** A paragraph numbered by its style is at the level that names the style, or at the style's own. */
  private levelOfStyle(styleId: string | undefined, levels: Map<number, Level>): number {
    const named = this.styles.find(styleId, (s) => {
      for (const [k, level] of levels) if (level.style !== undefined && this.styles.get(level.style) === s) return k
      return undefined
    })
    return named ?? Number(this.styles.find(styleId, (s) => s.ilvl) ?? 0)
  }
}

/** A tab after 一、 or （一） is only distance; after a bare number or word it separates. */
function separator(text: string, suffix: string): string {
  if (text === '' || suffix === 'nothing') return ''
  if (suffix === 'space') return ' '
  return /[、．.，,：:）)】\]〕］]$/.test(text) ? '' : ' '
}

function readLevels(elements: readonly Element[]): Map<number, Level> {
  const levels = new Map<number, Level>()
  for (const element of elements) {
    const format = numberFormat(element)
    const text = kid(element, 'lvlText')
    levels.set(Number(val(element, 'ilvl')), {
      start: numberOf(kid(element, 'start')) ?? 0,
      format: val(format) ?? 'decimal',
      custom: val(format, 'format'),
      text: val(text) ?? '',
      suffix: val(kid(element, 'suff')) ?? 'tab',
      legal: isOn(kid(element, 'isLgl')),
      restart: numberOf(kid(element, 'lvlRestart')),
      style: val(kid(element, 'pStyle')),
    })
  }
  return levels
}

/** Custom formats stand in a choice beside their plain form. */
function numberFormat(level: Element): Element | undefined {
  const plain = kid(level, 'numFmt')
  if (plain) return plain
  const alternatives = childrenOf(level).find((c) => c.localName === 'AlternateContent')
  for (const choice of alternatives ? childrenOf(alternatives) : []) {
    const format = kid(choice, 'numFmt')
    if (format) return format
  }
  return undefined
}
