import { describe, expect, it } from 'vitest'
import { Baseline, readBaseline, type KnownFinding } from './baseline.js'

const known = (fingerprint: string, over: Partial<KnownFinding> = {}): KnownFinding => ({ fingerprint, rule: 'rate', severity: 'error', file: 'a.txt', issuer: '青禾县水务局', message: { zh: '不对', en: 'wrong' }, line: 3, column: 5, ...over })
const line = (over: object = {}): string => JSON.stringify({ file: 'a.txt', line: 3, column: 5, report: 'r1', title: null, issuer: '青禾县水务局', id: 'n-1', rule: 'rate', severity: 'error', message: { zh: '不对', en: 'wrong' }, fingerprint: 'aaaa', ...over })

describe('an earlier output is read', () => {
  it('of check --json, without what it told as gone', () => {
    expect(readBaseline(`\ufeff${line()}\n\n${line({ fingerprint: 'bbbb', since: 'gone' })}\n${line({ fingerprint: 'cccc', since: 'before', issuer: null })}\n`, 'a')).toEqual([known('aaaa'), known('cccc', { issuer: null })])
    expect(readBaseline('', 'a')).toEqual([])
  })

  it('of any SARIF log with our fingerprints', () => {
    const result = (over: object = {}) => ({ ruleId: 'rate', message: { text: '不对' }, partialFingerprints: { 'jianbaoFinding/v1': 'aaaa' }, locations: [{ physicalLocation: { artifactLocation: { uri: '%E7%94%B2/a%201.txt' }, region: { startLine: 3, startColumn: 5 } } }], ...over })
    const log = (...results: object[]): string => JSON.stringify({ version: '2.1.0', runs: [{ results }, {}] }, null, 2)
    expect(readBaseline(log(result(), result({ level: 'none', kind: 'pass', properties: { issuer: '某局' }, locations: [] }), result({ baselineState: 'absent' })), 'a')).toEqual([
      known('aaaa', { severity: 'warning', file: '甲/a 1.txt', issuer: null, message: { zh: '不对', en: '不对' } }),
      known('aaaa', { severity: 'info', file: '', issuer: '某局', message: { zh: '不对', en: '不对' }, line: null, column: null }),
    ])
    expect(() => readBaseline(log(result({ partialFingerprints: {} })), '某.sarif')).toThrow(/某\.sarif，有一处没有 partialFingerprints/)
  })

  it.each([['不是 JSON', /第 1 行不是 JSON/], [`${line()}\n{"a":1}`, /第 2 行不是一处发现/], ['null', /第 1 行不是一处发现/], ['[1]', /第 1 行不是一处发现/]])('and nothing else: %s', (text, message) => {
    expect(() => readBaseline(text, 'x.ndjson')).toThrow(message)
  })
})

describe('against what was found before', () => {
  it('a finding is known by its fingerprint, and no other issuer’s', () => {
    const baseline = new Baseline([known('aaaa'), known('bbbb', { issuer: null })])
    expect(baseline.knows({ fingerprint: 'aaaa' }, { issuer: '青禾县水务局' })).toBe(true)
    expect(baseline.knows({ fingerprint: 'aaaa' }, { issuer: '白石县水务局' })).toBe(false)
    expect(baseline.knows({ fingerprint: 'aaaa' }, { issuer: null })).toBe(true)
    expect(baseline.knows({ fingerprint: 'bbbb' }, { issuer: '白石县水务局' })).toBe(true)
    expect(baseline.knows({ fingerprint: 'cccc' }, { issuer: null })).toBe(false)
  })

  it('what is not there is gone only where it was looked for: in the file, or in a report of the issuer', () => {
    const all = [known('aaaa'), known('bbbb'), known('cccc', { file: 'b.txt', issuer: '白石县水务局' }), known('dddd', { file: 'c.txt', issuer: null })]
    const baseline = new Baseline(all)
    baseline.look('重报.txt', { issuer: '青禾县水务局' })
    baseline.knows({ fingerprint: 'aaaa' }, { issuer: '青禾县水务局' })
    expect([baseline.gone().map(({ fingerprint }) => fingerprint), baseline.elsewhere]).toEqual([['bbbb'], 2])
    baseline.look('c.txt', { issuer: null })
    expect([baseline.gone().map(({ fingerprint }) => fingerprint), baseline.elsewhere]).toEqual([['bbbb', 'dddd'], 1])
  })
})
