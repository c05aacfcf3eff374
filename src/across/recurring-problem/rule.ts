import type { Problem } from '../../model/analysis.js'
import { named, place, projectOf, yearOf, type AcrossRule, type Claim, type ReportHead } from '../kit.js'
import { classOf } from './classes.js'
import { contentWords, headlineOf, shared } from './words.js'

/** Content words in common from which on two problems are one, of their first sentences or as a whole. */
const FEW = 2
const SOME = 4
/** Shares of words in common. */
const OF_HEADLINE = 0.75
const OF_WHOLE = 0.5
/** Content words of a first sentence that says no more than its class. */
const FORMULA = 4
/** Problems of one issuer that are remembered, the latest; no report has a tenth of them. */
const REMEMBERED = 2000

/** A problem of an earlier report, with the years in which it was told. */
class Known {
  private ofHeadline: ReadonlySet<string> | undefined
  private ofWhole: ReadonlySet<string> | undefined
  readonly headline: string
  readonly class: string | null

  constructor(
    readonly head: ReportHead,
    readonly problem: Problem,
    readonly year: number,
    readonly project: string,
    public years: readonly number[] = [year],
  ) {
    this.headline = headlineOf(problem.text)
    this.class = classOf(this.headline)
  }
  get headlineWords(): ReadonlySet<string> {
    return (this.ofHeadline ??= contentWords(this.headline))
  }
  get words(): ReadonlySet<string> {
    return (this.ofWhole ??= contentWords(this.problem.text))
  }
}

/**
 * A problem that an earlier report of the same issuer and project told, too.
 *
 * Problems are matched by their content words, not by their wording: 预算编制不够精细 and 预算编制精细化程度不够 are one. A warning tells since which year
 * and in how many years running. A formula that only shares its class (宣传力度不够, 宣传方式单一) is a note: such are written each year, whatever was done.
 * Leaves alone: other projects, reports of the same year, reports whose issuer is not known.
 * Source: DOMAIN 2.3 C32; DOMAIN 5, problem persistence.
 */
export const recurringProblem: AcrossRule = {
  id: 'recurring-problem',
  name: { zh: '年年出现的问题', en: 'Problems that come again' },
  catalogue: ['C32'],
  finder: () => {
    let known: Known[] = []
    return function* ({ head, report }) {
      const year = yearOf(head)
      if (head.issuerKey === null || year === null) return
      const project = projectOf(head)
      const told = report.problems.map((problem) => new Known(head, problem, year, project))
      const before = known.filter((one) => one.project === project && one.year < year)
      const used = new Set<Known>()
      for (const problem of told) {
        const match = matchOf(problem, before, used)
        if (!match) continue
        used.add(match.known)
        problem.years = [...match.known.years.filter((one) => one < year), year]
        yield claim(problem, match)
      }
      known = [...known, ...told].slice(-REMEMBERED)
    }
  },
}

interface Match {
  known: Known
  isFormula: boolean
  score: number
}

/** The earlier problem that is the same, in the latest report that has one; else one of its class. */
function matchOf(problem: Known, before: readonly Known[], used: ReadonlySet<Known>): Match | null {
  let best: Match | null = null
  for (const known of before) {
    if (used.has(known)) continue
    const headline = shared(problem.headlineWords, known.headlineWords)
    const whole = shared(problem.words, known.words)
    const isSame = (headline.count >= FEW && headline.ofSmaller >= OF_HEADLINE && headline.ofBoth >= OF_WHOLE) || (whole.count >= SOME && whole.ofBoth >= OF_WHOLE)
    const isFormula = problem.class !== null && problem.class === known.class && (problem.headlineWords.size <= FORMULA || known.headlineWords.size <= FORMULA)
    if (!isSame && !isFormula) continue
    const only = !isSame || (isFormula && problem.headlineWords.size < FEW && whole.count < SOME)
    const match = { known, isFormula: only, score: Math.max(headline.ofBoth, whole.ofBoth) }
    if (best === null || isBetter(match, best)) best = match
  }
  return best
}

function isBetter(a: Match, b: Match): boolean {
  if (a.isFormula !== b.isFormula) return b.isFormula
  return a.known.year === b.known.year ? a.score > b.score : a.known.year > b.known.year
}

function claim(problem: Known, { known, isFormula }: Match): Claim {
  const { years, year } = problem
  const first = Math.min(...years)
  const running = runOf(years, year)
  return {
    severity: isFormula ? 'info' : 'warning',
    relation: 'earlier-year',
    message: {
      zh: `${problem.head.issuer}${year}年的问题“${short(problem.headline)}”，${named(known.head).zh}里就有${isFormula ? `同一类的（${problem.class}）` : ''}：${first}年首次出现${running > 1 ? `，连续 ${running} 年` : ''}`,
      en: `The problem “${short(problem.headline)}” of ${problem.head.issuer} in ${year} ${isFormula ? `is of a class (${problem.class}) with one` : 'stood'} in ${named(known.head).en}; first in ${first}${running > 1 ? `, ${running} years running` : ''}`,
    },
    hint: isFormula
      ? { zh: '常见的套话，请看是否有具体所指', en: 'A common formula: is anything definite meant?' }
      : { zh: '请核实上年的整改措施是否落实', en: 'Have it looked into what became of last year’s measures' },
    evidence: [place('here', problem.head, problem.problem, problem.problem.id), place('there', known.head, known.problem, known.problem.id)],
    data: { firstSeen: first, years, yearsRunning: running, formula: isFormula },
    confidence: isFormula ? 0.5 : 0.8,
    about: [problem.project, ...[...problem.headlineWords].sort()],
  }
}

/** How many years up to this one, none left out. */
function runOf(years: readonly number[], year: number): number {
  const told = new Set(years)
  let running = 0
  while (told.has(year - running)) running++
  return running
}

const short = (headline: string): string => (headline.length > 30 ? `${headline.slice(0, 30)}…` : headline).replace(/[。；]$/, '')
