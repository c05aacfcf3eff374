import type { Said } from '../model/said.js'

/** What had to be changed to fit a format, counted. */
export class Notes {
  private readonly counts = new Map<keyof typeof KINDS, number>()

  /** How often anything was noted. */
  total = 0

  add(kind: keyof typeof KINDS, count = 1): void {
    if (count === 0) return
    this.total += count
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + count)
  }

  /** One message for each kind that happened. */
  said(): Said[] {
    return [...this.counts].map(([kind, count]) => KINDS[kind](count))
  }
}

const KINDS = {
  cut: (n: number): Said => ({ zh: `${n} 个单元格超过 Excel 的长度上限，已截短并在末尾注明`, en: `${n} cells were longer than Excel allows; they are cut and say so at their end` }),
  control: (n: number): Said => ({ zh: `删去了 ${n} 个 XML 不容许的字符`, en: `${n} characters that XML forbids were removed` }),
  continued: (n: number): Said => ({ zh: `行数超过一张工作表的上限，续到另外 ${n} 张工作表`, en: `More rows than a sheet takes; they go on in ${n} further sheets` }),
  digits: (n: number): Said => ({ zh: `${n} 个数超过 15 位有效数字，为免舍入未作为数字写出；精确值在“数值（精确）”`, en: `${n} numbers have more than 15 digits and were not written as numbers, so that none is rounded; the exact value stands beside them` }),
  neutralised: (n: number): Said => ({ zh: `${n} 个单元格以公式符号开头，前面加了撇号 '`, en: `${n} cells begin like a formula and have an apostrophe ' in front` }),
  redacted: (n: number): Said => ({ zh: `遮去了 ${n} 处证件号码和电话号码`, en: `${n} ID and telephone numbers were hidden` }),
} as const
