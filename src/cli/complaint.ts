import type { JianbaoError } from '../model/error.js'
import type { Language } from './language.js'

/** How an error is told on stderr: one JSON line, or its code and both languages, the user's own first. */
export function complaint(error: JianbaoError, name: string | null, language: Language, json: boolean): string {
  if (json) return `${JSON.stringify({ ...error.toJSON(), source: name })}\n`
  const order = language === 'zh' ? (['zh', 'en'] as const) : (['en', 'zh'] as const)
  const label = { zh: '建议：', en: 'Hint: ' }
  const lines = order.map((l) => `  ${error.said[l]}${l === 'zh' ? '。' : '. '}${label[l]}${error.hint[l]}`)
  return `jianbao: ${name === null ? '' : `${name}: `}[${error.code}]\n${lines.join('\n')}\n`
}
