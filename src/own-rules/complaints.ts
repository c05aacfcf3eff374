import { JianbaoError } from '../model/error.js'
import type { Said } from '../model/said.js'

/** More would not be read. */
const SHOWN = 20
const LONGEST = 500
const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)

/** What is wrong with a rules file, all of it, each with its place. */
export class Complaints {
  private readonly list: { offset: number; said: Said; frame: string }[] = []

  constructor(
    private readonly file: string,
    /** Line and column of an offset, from 1. */
    private readonly at: (offset: number) => { line: number; column: number },
  ) {}

  /** @param frame lines to be shown below, as a formula with a caret */
  add(offset: number, zh: string, en: string, frame = ''): void {
    this.list.push({ offset, said: { zh: cut(zh), en: cut(en) }, frame })
  }
  get isEmpty(): boolean {
    return this.list.length === 0
  }
  /** @throws JianbaoError `rules-invalid` where anything is wrong */
  throw(): void {
    if (this.isEmpty) return
    const sorted = this.list.toSorted((a, b) => a.offset - b.offset)
    const told = (language: 'zh' | 'en', more: (count: number) => string): string => {
      const lines = sorted.slice(0, SHOWN).map(({ offset, said, frame }) => {
        const { line, column } = this.at(offset)
        return `${this.file}:${line}:${column} ${said[language]}${frame === '' ? '' : `\n${frame}`}`
      })
      return [...lines, ...(sorted.length > SHOWN ? [more(sorted.length - SHOWN)] : [])].join('\n  ')
    }
    throw new JianbaoError(
      'rules-invalid',
      'cli',
      { zh: told('zh', (n) => `另有 ${n} 处`), en: told('en', (n) => `and ${n} more`) },
      { zh: '改正后再试；写法见用户指南“自己的规则”，jianbao check --own 文件 --dry 只检查规则文件', en: 'Correct it and try again; see the guide, and jianbao check --own FILE --dry to look at the file alone' },
    )
  }
}
