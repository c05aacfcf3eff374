import type { AcrossFinding } from '../src/across/finding.js'
import type { AcrossRule, Corpus, ReportHead, ReportText } from '../src/across/kit.js'
import { across } from '../src/across/run.js'
import { identify } from '../src/domain/issuer-register.js'
import { readingOf } from '../src/library/across.js'
import { cleanTextOf } from '../src/library/clean-text.js'
import { issuerKey } from '../src/library/issuer-key.js'
import { linesOf } from '../src/normalize/lines.js'
import { analyse } from '../src/pipeline.js'

/** A library of texts without a store; files are named by their place in the list. */
export async function corpusOf(texts: readonly string[]): Promise<Corpus> {
  const readings = new Map<string, ReportText>()
  for (const [i, text] of texts.entries()) {
    const analysis = await analyse({ name: String(i), bytes: Buffer.from(text) }, { withText: true })
    const mapped = cleanTextOf(analysis)
    const lines = linesOf(mapped, analysis.source.blocks as never)
    for (const { id, issuer, title, kind, period } of analysis.reports) {
      const head: ReportHead = { id: `${i}#${id}`, sha256: String(i), uid: id, file: String(i), issuer, issuerKey: issuerKey(issuer), title, kind, period, together: [] }
      readings.set(head.id, readingOf(head, analysis, mapped, lines))
    }
  }
  return { heads: [...readings.values()].map(({ head }) => head), read: (head) => Promise.resolve(readings.get(head.id)!), identify }
}

export async function findingsIn(texts: readonly string[], rules: readonly AcrossRule[]): Promise<AcrossFinding[]> {
  const out: AcrossFinding[] = []
  for await (const finding of across(await corpusOf(texts), rules)) out.push(finding)
  return out
}
