import type { Finding } from '../model/analysis.js'
import { DISPOSITIONS, settles, type Disposition, type DispositionKind } from '../model/disposition.js'
import type { Baseline } from '../review/baseline.js'
import { DISPOSITION_NAMES } from './dispositions.js'
import { pick, type Language } from './language.js'

type Severity = Finding['severity']
/** What is known of a finding beside what it says. */
export interface Standing {
  /** What was decided about it, also where that has ended. */
  disposition: Disposition | null
  /** Was it there before? null: nothing says. */
  before: boolean | null
}

/** What was found in all, and what of it is left to do. */
export class Tally {
  reports = 0
  private readonly counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 }
  /** What counts for `--fail-on`: not what is settled, nor what was there before. */
  private readonly open: Record<Severity, number> = { error: 0, warning: 0, info: 0 }
  private readonly decided: Record<DispositionKind, number> = { confirmed: 0, explained: 0, 'false-alarm': 0, asked: 0 }
  private undecided = 0
  private ended = 0
  private before = 0

  constructor(
    private readonly language: Language,
    private readonly today: string,
  ) {}

  add({ severity }: Finding, { disposition, before }: Standing): void {
    this.counts[severity]++
    if (before !== true && !(disposition && settles(disposition, this.today))) this.open[severity]++
    if (severity === 'info') return
    this.before += Number(before === true)
    if (disposition === null) this.undecided++
    else if (disposition.until !== null && disposition.until < this.today) this.ended++
    else this.decided[disposition.as]++
  }

  isAtOrAbove(severity: 'error' | 'warning' | 'never'): boolean {
    return severity !== 'never' && (this.open.error > 0 || (severity === 'warning' && this.open.warning > 0))
  }

  /** How much was found; a line on what was decided where anything was, and one on what was there before where that is asked. */
  lines(baseline: Baseline | null): string {
    const say = pick(this.language)
    const { error, warning, info } = this.counts
    const found = say(`${this.reports} 份报告：错误 ${error} · 提醒 ${warning} · 核对无误 ${info}\n`, `${this.reports} reports: errors ${error} · warnings ${warning} · holding ${info}\n`)
    const kinds = DISPOSITIONS.filter((as) => this.decided[as] > 0).map((as) => `${DISPOSITION_NAMES[as][this.language]} ${this.decided[as]}`)
    if (this.ended > 0) kinds.push(say(`已过期 ${this.ended}`, `ended ${this.ended}`))
    const decided = kinds.length === 0 ? '' : say(`处理意见：${[...kinds, `未处理 ${this.undecided}`].join(' · ')}\n`, `Decided: ${[...kinds, `undecided ${this.undecided}`].join(' · ')}\n`)
    return found + decided + (baseline ? this.since(baseline) : '')
  }

  private since(baseline: Baseline): string {
    const now = this.counts.error + this.counts.warning
    const { elsewhere } = baseline
    const rest = elsewhere === 0 ? '' : pick(this.language)(` · 另有 ${elsewhere} 处在这次没有核对的报告里`, ` · ${elsewhere} in reports not looked at now`)
    return pick(this.language)(`与先前相比：新出现 ${now - this.before} · 先前已有 ${this.before} · 已消失 ${baseline.gone().length}${rest}\n`, `Since then: new ${now - this.before} · as before ${this.before} · gone ${baseline.gone().length}${rest}\n`)
  }
}
