import { isLasting, named, place, type AcrossRule, type Claim, type Copy, type Run } from '../kit.js'

/** Figures that agree from which on it is no accident. */
const FEW = 2

/**
 * Paragraphs (from 40 characters) that another report has, too: at least 0.9 of their shingles, numbers and names of bodies aside.
 *
 * Runs of paragraphs are one finding. From another issuer, or from another project of the same issuer, it is a warning: who copies has not
 * looked at his own work. From one's own report of an earlier year it is a note; where the actual figures are the same as well, an
 * error (a warning where it is one figure only): this year's results cannot be last year's to the last digit.
 * Leaves alone: sentences that five issuers or more have (forms and model texts), formulas that are prescribed or quoted, what one body says
 * each year of its duties and its targets, versions of one report and what was handed in with it, two reports of one issuer on the same year and matter.
 * Source: DOMAIN 2.3 C29.
 */
export const copiedText: AcrossRule = {
  id: 'copied-text',
  name: { zh: '照抄的段落', en: 'Copied paragraphs' },
  catalogue: ['C29'],
  finder: () =>
    function* ({ runs }) {
      for (const run of runs) {
        const claim = run.relation === 'earlier-year' ? carriedOver(run) : fromOthers(run)
        if (claim) yield claim
      }
    },
}

function carriedOver({ copies }: Run): Claim | null {
  const told = copies.filter((copy) => copy.figures === 'same' || (!copy.isTemplate && !isLasting(copy.here)))
  if (told.length === 0) return null
  const same = told.filter(({ figures }) => figures === 'same').reduce((sum, { here }) => sum + here.figures.length, 0)
  const { there } = told[0]!
  const what = extent(told)
  if (same === 0)
    return claim(told, 'earlier-year', 'info', {
      zh: `${what.zh}与${named(there.head).zh}相同，只换了数字或没有数字`,
      en: `${what.en} as in ${named(there.head).en}, other numbers or none`,
    }, { zh: '沿用上年文字，请看本年情况是否真的没有变化', en: 'Words of an earlier year: has nothing changed since?' }, 0.8)
  return claim(told, 'earlier-year', same >= FEW ? 'error' : 'warning', {
    zh: `${what.zh}与${named(there.head).zh}相同，连数字也没有变（${quoted(told).join('、')}）`,
    en: `${what.en} as in ${named(there.head).en}, figures included (${quoted(told).join(', ')})`,
  }, { zh: '请单位说明这些数字是哪一年的，按本年实际改正', en: 'Ask of which year these figures are, and have this year’s put in' }, same >= FEW ? 0.9 : 0.75)
}

function fromOthers({ copies, relation }: Run): Claim | null {
  const told = copies.filter(({ isTemplate }) => !isTemplate)
  if (told.length === 0) return null
  const { there } = told[0]!
  const same = told.some(({ figures }) => figures === 'same')
  const what = extent(told)
  const unknown = relation === 'unknown-issuer'
  return claim(told, relation, unknown ? 'info' : 'warning', {
    zh: `${what.zh}与${named(there.head).zh}${relation === 'other-project' ? `（${there.head.title ?? ''}）` : ''}相同${same ? '，连数字也相同' : ''}`,
    en: `${what.en} as in ${named(there.head).en}${relation === 'other-project' ? ` (${there.head.title ?? ''})` : ''}${same ? ', figures included' : ''}`,
  }, {
    zh: unknown ? '有一份不知道是哪个单位的，请先补上单位' : '请核实是谁抄谁，被抄的内容是否符合本单位（项目）的实际',
    en: unknown ? 'Whose one of them is, is not known: say so first' : 'Find out who copied, and whether it is true of this body (project)',
  }, unknown ? 0.6 : 0.85)
}

const quoted = (copies: readonly Copy[]): string[] => {
  const all = copies.flatMap(({ figures, here }) => (figures === 'same' ? here.figures.map(({ place: { quote } }) => quote) : []))
  return all.length > 4 ? [...all.slice(0, 4), '…'] : all
}

function extent(copies: readonly Copy[]): { zh: string; en: string } {
  const characters = copies.reduce((sum, { here }) => sum + here.quote.length, 0)
  return copies.length === 1 ? { zh: `一段（${characters} 字）`, en: `A paragraph (${characters} characters)` } : { zh: `${copies.length} 段（共 ${characters} 字）`, en: `${copies.length} paragraphs (${characters} characters)` }
}

function claim(copies: readonly Copy[], relation: Claim['relation'], severity: Claim['severity'], message: Claim['message'], hint: Claim['hint'], confidence: number): Claim {
  return {
    severity, relation, message, hint, confidence,
    evidence: copies.flatMap(({ here, there }) => [place('here', here.head, here), place('there', there.head, there)]),
    data: { paragraphs: copies.length, likeness: Math.round(Math.min(...copies.map((copy) => copy.likeness)) * 1000) / 1000, figures: copies.every(({ figures }) => figures === 'none') ? 'none' : copies.some(({ figures }) => figures === 'same') ? 'same' : 'changed' },
    about: copies.map(({ here }) => here.tokens),
  }
}
