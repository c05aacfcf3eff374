import type { Ledger } from '../library/status.js'
import type { SkipReason } from '../library/schema.js'
import type { Language } from './language.js'

export const OUTCOME_WORDS: Record<'done' | 'partial' | 'failed' | 'skipped', { zh: string; en: string }> = {
  done: { zh: '完成', en: 'done' },
  partial: { zh: '部分读出', en: 'partial' },
  failed: { zh: '失败', en: 'failed' },
  skipped: { zh: '跳过', en: 'skipped' },
}
export const REASON_WORDS: Record<SkipReason, { zh: string; en: string }> = {
  duplicate: { zh: '内容相同', en: 'duplicate' },
  ignored: { zh: '按规则忽略', en: 'ignored' },
  unsupported: { zh: '格式不支持', en: 'unsupported' },
  'too-large': { zh: '太大', en: 'too large' },
  'needs-ocr': { zh: '需要先识别文字', en: 'needs OCR' },
}

/** The ledger as one line that adds up: 发现 10 = 完成 7 + 部分读出 1 + 失败 1 + 跳过 1（内容相同 1）. */
export function ledgerLine(ledger: Ledger, language: Language): string {
  const reasons = Object.entries(ledger.reasons).filter(([, count]) => count > 0).map(([reason, count]) => `${REASON_WORDS[reason as SkipReason][language]} ${count}`)
  const parts = (['done', 'partial', 'failed', 'skipped'] as const).map((outcome) => `${OUTCOME_WORDS[outcome][language]} ${ledger[outcome]}`)
  const why = reasons.length === 0 ? '' : language === 'zh' ? `（${reasons.join(' · ')}）` : ` (${reasons.join(' · ')})`
  return `${language === 'zh' ? '发现' : 'discovered'} ${ledger.discovered} = ${parts.join(' + ')}${why}`
}
