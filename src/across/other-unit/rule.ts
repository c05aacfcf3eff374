import { isOrganisation, issuerOfTitle } from '../../domain/issuers.js'
import type { Issuer } from '../../domain/issuer-register.js'
import { sentences } from '../../segment/sentences.js'
import { areBeside, areSiblings, copiesOf, named, place, type AcrossRule, type AcrossView, type Claim, type Copy, type Evidence, type Named, type PassageSentence, type ReportHead } from '../kit.js'

/** Lines at the end of a report among which it is signed. */
const CLOSING = 6
/** What only the one who speaks says of a body: 乙县财政局高度重视…. Source: the verbs that open sentences about the reporting body in DOMAIN 3.4 and the reports of `corpus/`. */
const SPEAKS = /(?:党组|领导)?(?:高度重视|认真|严格|积极|坚持|始终|切实|不断|深入|全面|按照|根据|紧紧围绕|紧扣|围绕|立足|聚焦|牢固|扎实|持续|对照|组织|成立了?)/y
const ANONYMOUS = /[Xx×*＊某○]/

/**
 * The name of another body of the same kind where one's own belongs.
 *
 * Found in three places: a sentence that both have, in which the other names itself and this one still bears that name (or that of a third);
 * the signature or the title, which name 乙县财政局 in a report of 甲县财政局; the beginning of a sentence that only the speaker can say
 * (乙县财政局高度重视…). It shows that the text is another's, whatever was changed in it.
 * Leaves alone: bodies above and below (other levels), other kinds of bodies, names inside sentences of one's own, names with XX.
 * Source: DOMAIN 2.3 C29.
 */
export const otherUnit: AcrossRule = {
  id: 'other-unit',
  name: { zh: '留着别的单位的名称', en: 'Another body’s name left in' },
  catalogue: ['C29'],
  finder: () =>
    function* (view) {
      const told = new Set<string>()
      const once = function* (claims: Iterable<Claim>): Generator<Claim> {
        for (const claim of claims) {
          const { report, span } = claim.evidence[0]!
          const key = `${report} ${span.start}`
          if (!told.has(key)) yield claim
          told.add(key)
        }
      }
      for (const copy of copiesOf(view)) if (copy.relation === 'other-issuer') yield* once(inCopy(copy, view))
      const self = view.names.issuerOf(view.head)
      if (!self) return
      yield* once(atHeadAndFoot(view, self))
      yield* once(speaking(view, self))
    },
}

/** Either may be the one that copied: the name tells. What a report that came in before speaks by itself was told when it came in. */
function* inCopy({ here, there }: Copy, { head, names }: AcrossView): Generator<Claim> {
  for (const [copier, source] of [[here, there], [there, here]] as const) {
    const [own, other] = [names.issuerOf(copier.head), names.issuerOf(source.head)]
    if (!own || !other || !areBeside(own.region, other.region)) continue
    const originals = new Map(source.sentences.map((sentence) => [sentence.hash, sentence]))
    for (const sentence of copier.sentences) {
      const original = originals.get(sentence.hash)
      const wrong = original && leftIn(sentence, original, own, other)
      if (!wrong || (copier.head.id !== head.id && wrong.at === 0 && isSpoken(wrong.named, own, sentence.text, 0))) continue
      yield {
        ...said(wrong.named.name, copier.head, { zh: `，这一句同${named(source.head).zh}`, en: `, in a sentence as in ${named(source.head).en}` }),
        relation: 'other-issuer',
        evidence: [place('here', copier.head, wrong.place), place('here', copier.head, sentence), place('there', source.head, original)],
        confidence: 0.9,
      }
    }
  }
}

/** The name in a copied sentence that stands where its source names itself, or says 我局. */
function leftIn(sentence: PassageSentence, original: PassageSentence, own: Issuer, other: Issuer): PassageSentence['names'][number] | undefined {
  const inLine = sentence.names.length === original.names.length
  return sentence.names.find(({ named: name }, i) => {
    if (isOf(name, own) || ANONYMOUS.test(name.name) || !areBeside(own.region, name.issuer.region)) return false
    const counterpart = inLine ? original.names[i]!.named : original.names.find(({ named: one }) => one.name === name.name)?.named
    return counterpart === undefined ? isOf(name, other) : isOf(counterpart, other)
  })
}
const isOf = ({ isPlace, issuer }: Named, { key, region }: Issuer): boolean => (isPlace ? issuer.region?.key === region?.key : issuer.key === key)

/** The title and the signature of one report name two bodies of one kind. */
function* atHeadAndFoot(view: AcrossView, self: Issuer): Generator<Claim> {
  const { head, text, lines, identify } = view
  const title = head.title === null ? null : issuerOfTitle(head.title)
  const feet = lines.slice(-CLOSING).filter(({ start, end }) => end - start <= 40 && isOrganisation(text.slice(start, end)))
  const bare = head.title?.replaceAll(/\s/g, '')
  const top = lines.find(({ start, end }) => bare !== undefined && end - start >= 4 && bare.startsWith(text.slice(start, end).replaceAll(/\s/g, '')))
  const own = feet.find(({ start, end }) => identify(text.slice(start, end)).key === self.key)
  const places = [...(title === null || !top ? [] : [{ name: title, at: top }]), ...feet.map((at) => ({ name: text.slice(at.start, at.end), at }))]
  for (const { name, at } of places) {
    if (ANONYMOUS.test(name) || !areSiblings(self, identify(name))) continue
    const beside = at === top ? own : top
    const evidence: Evidence[] = [place('here', head, view.toSource(at)), ...(beside ? [place('here', head, view.toSource(beside))] : [])]
    yield { ...said(name, head, at === top ? { zh: '，在标题里', en: ', in the title' } : { zh: '，在落款处', en: ', in the signature' }), relation: 'same-report', evidence, confidence: 0.85 }
  }
}

/** Sentences that another body of the same kind seems to speak. */
function* speaking(view: AcrossView, self: Issuer): Generator<Claim> {
  const { head, text, lines, names } = view
  for (const line of lines)
    for (const sentence of sentences(text, line)) {
      const known = names.at(text, sentence.start)
      if (!known || !isSpoken(known.value, self, text, sentence.start)) continue
      const name = { start: sentence.start, end: sentence.start + known.length }
      yield { ...said(known.value.name, head, { zh: '，并以它的口气说话', en: ', and speaks as that body' }), relation: 'same-report', evidence: [place('here', head, view.toSource(name)), place('here', head, view.toSource(sentence))], confidence: 0.75 }
    }
}

function isSpoken({ name, isPlace, issuer }: Named, self: Issuer, text: string, at: number): boolean {
  SPEAKS.lastIndex = at + name.length
  return !isPlace && !ANONYMOUS.test(name) && areSiblings(self, issuer) && SPEAKS.test(text)
}

function said(name: string, head: ReportHead, where: { zh: string; en: string }): Pick<Claim, 'severity' | 'message' | 'hint' | 'about'> {
  return {
    severity: 'error',
    message: { zh: `${named(head).zh}里写着“${name}”${where.zh}`, en: `${name} stands in ${named(head).en}${where.en}` },
    hint: { zh: '请单位核实整段内容是不是自己的，再改名称', en: 'Have the whole passage looked at, not only the name put right' },
    about: [name],
  }
}
