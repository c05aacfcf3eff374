import { copiesOf, named, place, yearOf, type AcrossRule, type Claim, type Copy, type Passage, type PassageSentence } from '../kit.js'

/** Before a year that is told beside one's own: 较2021年, 自2021年. */
const NOT_BEHIND = /(?:[较比从自于同与和、]|[-—–~至到]|相[较比]|对比|超过?|截止?至?到?前)$/
/** After the digits: the year itself, and no range, no month, no time that goes on from it. 2021年1—12月 is the whole year. */
const A_YEAR = /^年(?!\d{1,2}月(?!\s*[-—–~至到])|以来|起|前|之前|开始|[-—–~至到、和与])/
/** What happened once and stays true. */
const LASTING = /^年度?.{0,14}(?:成立|组建|建成|批准|批复|印发|出台|启动|开工|立项|挂牌|合并|划转|改革|荣获|获得|获评|被评|被授|颁布|施行|设立|更名|改制|普查)/

/**
 * Last year's year in this year's report, in a sentence that was copied.
 *
 * Both reports have the sentence, and both say 2021年 in it, which is the year of the earlier report and not of the later one.
 * With its actual figures unchanged it is an error: last year's results are told as this year's. Without figures it is a warning.
 * Leaves alone: comparisons (较2021年), times that go on (2021年以来), dates with a month, titles and numbers of documents, what happened
 * once (2021年成立), sentences that say this year's year as well, sentences of one's own in which a number was changed (they speak of last year).
 * Source: DOMAIN 2.3 C27, C29.
 */
export const lastYear: AcrossRule = {
  id: 'last-year',
  name: { zh: '留着上年的年份', en: 'Last year’s year left in' },
  catalogue: ['C27', 'C29'],
  finder: () =>
    function* (view) {
      for (const copy of copiesOf(view)) if (copy.relation === 'earlier-year' || copy.relation === 'other-issuer') yield* leftIn(copy)
    },
}

function* leftIn({ here, there, relation }: Copy): Generator<Claim> {
  const [year, before] = [yearOf(here.head), yearOf(there.head)]
  if (year === null || before === null || before >= year || spans(here) || spans(there)) return
  const originals = new Map(there.sentences.map((sentence) => [sentence.hash, sentence]))
  for (const sentence of here.sentences) {
    const original = originals.get(sentence.hash)
    if (!original || (relation === 'earlier-year' && original.text !== sentence.text)) continue
    const stale = sentence.years.find((one, i) => one.year === before && original.years[i]?.year === before && isOwnYear(sentence.text, one.at))
    if (!stale || sentence.years.some((one) => one.year === year)) continue
    const figures = here.figures.filter(({ place: { span } }) => span.start >= sentence.span.start && span.end <= sentence.span.end)
    const told = relation === 'earlier-year' && figures.length > 0
    yield claim(here, there, sentence, original, { year, before, relation }, told ? figures.map(({ place: { quote } }) => quote) : [])
  }
}

/** A report on several years says each of them as its own. */
const spans = ({ head: { period } }: Passage): boolean => period !== null && period.start.slice(0, 4) !== period.end.slice(0, 4)

function isOwnYear(text: string, at: number): boolean {
  const after = text.slice(at + 4, at + 24)
  const before = text.slice(0, at)
  return A_YEAR.test(after) && !LASTING.test(after) && !NOT_BEHIND.test(before.slice(-4)) && before.lastIndexOf('《') <= before.lastIndexOf('》')
}

function claim(here: Passage, there: Passage, sentence: PassageSentence, original: PassageSentence, { year, before, relation }: { year: number; before: number; relation: Claim['relation'] }, figures: readonly string[]): Claim {
  return {
    severity: figures.length > 0 ? 'error' : 'warning',
    relation,
    message: {
      zh: `${named(here.head).zh}里还写着“${before}年”，同${named(there.head).zh}一字不差${figures.length > 0 ? `，数字也没有变（${figures.join('、')}）` : ''}`,
      en: `${named(here.head).en} still says ${before}, as ${named(there.head).en} does${figures.length > 0 ? `, figures included (${figures.join(', ')})` : ''}`,
    },
    hint: { zh: `请改为 ${year} 年的情况；如果确实说的是 ${before} 年，请写明是上年`, en: `Have it say what ${year} was like, or say plainly that it speaks of ${before}` },
    evidence: [place('here', here.head, sentence), place('there', there.head, original)],
    data: { year, before },
    confidence: figures.length > 0 ? 0.9 : 0.8,
    about: [sentence.text],
  }
}
