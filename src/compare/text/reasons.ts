import type { SectionPair } from '../comparison.js'
import { containment, likeness } from './grams.js'
import type { TextSection } from './report-text.js'

const percent = (share: number): string => `${Math.round(share * 100)}%`
const named = (section: TextSection): { zh: string; en: string } => (section.heading === null ? { zh: '开头部分', en: 'the opening' } : { zh: `“${section.title}”`, en: `“${section.title}”` })

/** Why sections were put side by side, and where paragraphs that are new there came from (`origins`). */
export function reasonsOf(from: readonly TextSection[], to: readonly TextSection[], origins: readonly TextSection[]): SectionPair['reasons'] {
  const came = origins.map((section) => ({ code: 'paragraphs-from', message: { zh: `有段落原在${named(section).zh}`, en: `some paragraphs stood under ${named(section).en}` } }))
  const [old, ...merged] = from
  const [now, ...split] = to
  if (!old || !now) return came
  const share = likeness(from.length === 1 ? old.reach : old.grams, now.reach)
  return [
    ...(old.heading !== null && old.key === now.key ? [{ code: 'same-title', message: { zh: '标题相同', en: 'the same title' } }] : []),
    ...(old.role !== 'other' && old.role === now.role ? [{ code: 'same-role', message: { zh: '性质相同', en: 'the same role' } }] : []),
    ...(share > 0 ? [{ code: 'like-text', message: { zh: `文字相似 ${percent(share)}`, en: `texts ${percent(share)} alike` } }] : []),
    ...merged.map((section) => inside('merged', section, now, '并入', 'went into it')),
    ...split.map((section) => inside('split', section, old, '由此分出', 'was split off it')),
    ...came,
  ]
}

function inside(code: string, section: TextSection, host: TextSection, zh: string, en: string): SectionPair['reasons'][number] {
  const share = percent(containment(section.grams, host.grams))
  return { code, message: { zh: `${named(section).zh}的文字有 ${share} 在其中，${zh}`, en: `${share} of the text of ${named(section).en} stands there; it ${en}` } }
}
