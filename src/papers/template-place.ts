import type { Said } from '../model/said.js'

/** Characters shown to either side of a placeholder. */
const AROUND = 12
const PARTS: readonly (readonly [RegExp, Said])[] = [
  [/^word\/document\.xml$/, { zh: '正文', en: 'body' }],
  [/^word\/header\d*\.xml$/, { zh: '页眉', en: 'header' }],
  [/^word\/footer\d*\.xml$/, { zh: '页脚', en: 'footer' }],
  [/^word\/(?:foot|end)notes\.xml$/, { zh: '脚注', en: 'notes' }],
]
const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&apos;': "'" }

/**
 * Where in a template a placeholder stands: 正文第 5 段“…编制人：{编制人…”.
 * @param xml of the part
 * @param offset in the text of the part, all its texts joined
 */
export function placeInTemplate(path: string, xml: string, offset: number): Said {
  let before = 0
  let paragraph = 1
  let text = ''
  for (const [, run, end] of xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|(<\/w:p>)/g)) {
    if (run !== undefined) text += run.replaceAll(/&(?:lt|gt|amp|quot|apos);/g, (entity) => ENTITIES[entity]!)
    else if (end !== undefined) {
      if (before + text.length > offset) break
      before += text.length
      text = ''
      paragraph++
    }
  }
  const at = Math.max(0, offset - before)
  const from = Math.max(0, at - AROUND)
  const to = at + AROUND
  const shown = `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`
  const part = PARTS.find(([pattern]) => pattern.test(path))?.[1] ?? { zh: path, en: path }
  return { zh: `${part.zh}第 ${paragraph} 段“${shown}”`, en: `${part.en}, paragraph ${paragraph}: “${shown}”` }
}
