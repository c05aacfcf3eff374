import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import Ajv from 'ajv'
import type { Log, Result } from 'sarif'
import { describe, expect, it } from 'vitest'
import { exportTo, SarifLog } from '../src/export/index.js'
import type { Entry } from '../src/export/options.js'
import type { SarifChoice, SarifOptions } from '../src/export/sarif/log.js'
import type { Finding } from '../src/model/analysis.js'
import type { Disposition } from '../src/model/disposition.js'
import { JianbaoError } from '../src/model/error.js'
import { analyse } from '../src/pipeline.js'
import { Baseline, readBaseline } from '../src/review/baseline.js'
import { RULE_PAGES } from '../src/review/rule-pages.js'

/** The schema of SARIF 2.1.0 as it was voted on, which that package carries; it is written in draft-04. */
const jsonOf = (path: string): object => JSON.parse(readFileSync(createRequire(import.meta.url).resolve(path), 'utf8')) as object
const ajv = new Ajv({ schemaId: 'auto', meta: false, allErrors: true })
ajv.addMetaSchema(jsonOf('ajv/lib/refs/json-schema-draft-04.json'))
const isLog = ajv.compile(jsonOf('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'))
function valid(text: string): Log {
  const log: unknown = JSON.parse(text)
  expect(isLog(log), JSON.stringify(isLog.errors?.slice(0, 3))).toBe(true)
  return log as Log
}

const TEXT = `青禾县水务局2023年部门项目支出绩效自评报告
一、工作开展情况
𠮷祥物已发放。全年共立案1268件，结案1187件，结案率93.1%。
项目预算250.00万元，实际支出250.00万元，预算执行率100%。
年初计划改厕2100户，截至12月底已完成改厕1962户。
`
const entryOf = async (name = '报送/自评 1#.txt', text = TEXT): Promise<Entry> => ({ analysis: await analyse({ name, bytes: Buffer.from(text) }, { withText: true }), files: [name] })
async function written(entries: readonly Entry[], choice: SarifChoice = {}, options: Partial<SarifOptions> = {}, end: (log: SarifLog) => Promise<void> = (log) => log.end()): Promise<string> {
  let out = ''
  const log = new SarifLog({ text: (text) => void (out += text) }, { lang: 'zh', ...options })
  for (const entry of entries) await log.add(entry, choice)
  await end(log)
  return out
}
const resultsOf = (text: string): Result[] => valid(text).runs[0]!.results!
const isBad = ({ severity }: Finding): boolean => severity !== 'info'
const findingsOf = ({ analysis }: Entry): Finding[] => analysis.reports.flatMap(({ findings }) => findings)

describe('a SARIF log', () => {
  it('is valid, with every rule and its help', async () => {
    const log = valid(await written([await entryOf()]))
    expect(log).toMatchObject({ version: '2.1.0', $schema: expect.stringContaining('sarif-2.1.0') as string })
    const [run] = log.runs
    expect(run).toMatchObject({ columnKind: 'utf16CodeUnits', language: 'zh-CN', tool: { driver: { name: 'Jianbao', version: expect.stringMatching(/^\d+\.\d+\.\d+/) as string } }, invocations: [{ executionSuccessful: true }] })
    expect(run!.tool.driver.rules!.map(({ id }) => id)).toEqual(RULE_PAGES.map(({ id }) => id))
    for (const { help, shortDescription, fullDescription } of run!.tool.driver.rules!) for (const text of [help?.text, help?.markdown, shortDescription?.text, fullDescription?.text]) expect(text).toMatch(/\p{Script=Han}/u)
    expect(run!.tool.driver.rules![0]!.help!.text).toMatch(/为什么：.*\n不管：.*\n依据：.*\n对不上的例子：全年共立案/)
    expect(valid(await written([], {}, { lang: 'en' })).runs[0]).toMatchObject({ results: [], artifacts: [], language: 'en' })
  })

  it('points at every operand, in offsets, and in lines and columns of UTF-16 code units', async () => {
    const entry = await entryOf()
    const results = resultsOf(await written([entry]))
    expect(results).toHaveLength(findingsOf(entry).length)
    const lines = TEXT.split('\n')
    for (const [i, finding] of findingsOf(entry).entries()) {
      const { locations, relatedLocations, ruleId, ruleIndex, partialFingerprints } = results[i]!
      expect(RULE_PAGES[ruleIndex!]!.id).toBe(ruleId)
      expect(partialFingerprints).toEqual({ 'jianbaoFinding/v1': finding.fingerprint })
      const regions = [...locations!, ...relatedLocations!].map(({ physicalLocation }) => physicalLocation!.region!)
      expect(regions.map(({ charOffset }) => charOffset).sort()).toEqual(finding.evidence.map(({ span }) => span.start).sort())
      for (const { charOffset, charLength, startLine, startColumn, endLine, endColumn, snippet } of regions) {
        expect(TEXT.slice(charOffset, charOffset! + charLength!)).toBe(snippet!.text)
        expect(endLine).toBe(startLine)
        expect(lines[startLine! - 1]!.slice(startColumn! - 1, endColumn! - 1)).toBe(snippet!.text)
      }
    }
    expect(results[0]!.locations![0]).toMatchObject({ physicalLocation: { artifactLocation: { uri: '%E6%8A%A5%E9%80%81/%E8%87%AA%E8%AF%84%201%23.txt', index: 0 } }, message: { text: '原文所述：93.1%' }, logicalLocations: [{ fullyQualifiedName: '一 工作开展情况', kind: 'section' }, { kind: 'block' }] })
  })

  it('says how bad a finding is; what holds passes', async () => {
    const judged = resultsOf(await written([await entryOf()])).map(({ ruleId, kind, level, message }) => [ruleId, kind, level, message.text!.slice(0, 3)])
    expect(judged).toContainEqual(['rate', 'fail', 'error', '结案率'])
    expect(judged).toContainEqual(['rate', 'pass', 'none', '预算执'])
    expect(judged).toContainEqual(['target', 'fail', 'warning', '改厕：'])
  })

  it('lists the files, with hashes; a file given by its whole path has a file: URI', async () => {
    const [relative, absolute] = [await entryOf(), await entryOf('/报送/b.txt', TEXT.replace('93.1%', '92.1%'))]
    const { artifacts, results } = valid(await written([{ ...relative, files: ['a.txt', '副本/a.txt'] }, absolute], { keep: isBad })).runs[0]!
    expect(artifacts).toMatchObject([
      { location: { uri: 'a.txt', index: 0 }, hashes: { 'sha-256': relative.analysis.source.sha256 }, length: Buffer.byteLength(TEXT), encoding: 'utf-8', properties: { format: 'txt', copies: ['%E5%89%AF%E6%9C%AC/a.txt'] } },
      { location: { uri: pathToFileURL('/报送/b.txt').href, index: 1 } },
    ])
    expect(results!.map(({ locations }) => locations![0]!.physicalLocation!.artifactLocation!.index)).toEqual([0, 0, 1, 1])
  })

  it('has decisions as suppressions: accepted only where nothing is left to do, none where it has ended', async () => {
    const entry = await entryOf()
    const finding = findingsOf(entry).find(isBad)!
    const decided = async (as: Disposition['as'], until: string | null = null): Promise<unknown> => {
      const disposition: Disposition = { fingerprint: finding.fingerprint, as, reason: '已核对', by: '张三', at: '2026-01-01T00:00:00.000Z', until }
      const results = resultsOf(await written([{ ...entry, dispositions: new Map([[finding.id, disposition]]) }], { keep: isBad }, { today: '2026-06-30' }))
      expect(results[0]!.properties!['disposition']).toEqual(disposition)
      return results.map(({ suppressions }) => suppressions!.map(({ kind, status, justification }) => `${kind} ${status} ${justification}`))
    }
    expect(await decided('explained')).toEqual([['external accepted 已核对'], []])
    expect(await decided('false-alarm', '2026-06-30')).toEqual([['external accepted 已核对'], []])
    expect(await decided('confirmed')).toEqual([['external rejected 已核对'], []])
    expect(await decided('asked')).toEqual([['external underReview 已核对'], []])
    expect(await decided('explained', '2026-06-29')).toEqual([[], []])
    expect(resultsOf(await written([entry]))[0]!.suppressions).toBeUndefined()
  })

  it('says what is new, unchanged and absent against an earlier one, which it is read from', async () => {
    const first = await written([await entryOf()], { keep: isBad })
    const baseline = new Baseline(readBaseline(first, 'a.sarif'))
    const entry = await entryOf('报送/自评 2.txt', TEXT.replace('1962户', '1900户'))
    for (const report of entry.analysis.reports) baseline.look(entry.files[0]!, report)
    const state: SarifChoice['state'] = (finding, report) => (baseline.knows(finding, report) ? 'unchanged' : 'new')
    const second = await written([entry], { keep: isBad, state }, {}, (log) => log.end(baseline.gone()))
    const states = resultsOf(second).map(({ baselineState, message, locations }) => [baselineState, message.text!.slice(0, 11), locations![0]!.physicalLocation!.artifactLocation!.uri!.slice(-8)])
    expect(states).toEqual([['unchanged', '结案率：1187件 ÷', '%202.txt'], ['new', '改厕：实际1900户，', '%202.txt'], ['absent', '改厕：实际1962户，', '1%23.txt']])
    // What it tells as absent is no finding of its own.
    expect(readBaseline(second, 'b.sarif').map(({ file }) => file)).toEqual(['报送/自评 2.txt', '报送/自评 2.txt'])
  })

  it('says which files could not be read', async () => {
    const text = await written([], {}, {}, async (log) => {
      log.failed('空.txt', new JianbaoError('empty', 'read', { zh: '文件是空的', en: 'The file is empty' }, { zh: '', en: '' }))
      await log.end()
    })
    expect(valid(text).runs[0]!.invocations).toMatchObject([{ executionSuccessful: false, toolExecutionNotifications: [{ level: 'error', descriptor: { id: 'empty' }, message: { text: '文件是空的' } }] }])
  })

  it('of an Analysis without its text, and of a finding without a place, is valid too', async () => {
    const { analysis, files } = await entryOf()
    const { text: _, ...source } = analysis.source
    const [report] = analysis.reports
    const bare = { ...report!, findings: [{ ...report!.findings[0]!, evidence: [], rule: 'of-a-user' }, ...report!.findings.slice(1)] }
    const results = resultsOf(await written([{ analysis: { ...analysis, source, reports: [bare] }, files }]))
    expect(results[0]).toMatchObject({ ruleId: 'of-a-user', relatedLocations: [] })
    expect(results[0]!.ruleIndex).toBeUndefined()
    expect(Object.keys(results[1]!.locations![0]!.physicalLocation!.region!).sort()).toEqual(['charLength', 'charOffset', 'snippet'])
  })
})

describe('export as sarif', () => {
  const exported = async (options: Partial<Parameters<typeof exportTo>[2]> = {}): Promise<string> => {
    let out = ''
    await exportTo([await entryOf('a.txt', `${TEXT}联系人电话13812345678，全年共立案100件，结案90件，结案率80%。\n`)], { write: (chunk) => void (out += Buffer.from(chunk).toString('utf8')) }, { format: 'sarif', lang: 'zh', money: '元', ...options })
    return out
  }
  it('writes one valid log of the findings, filtered, with the telephone numbers hidden', async () => {
    expect(resultsOf(await exported()).length).toBeGreaterThan(3)
    const wanted = await exported({ redact: true, rows: 'findings', keep: (row) => 'evidence' in row && row.rule === 'target' })
    expect(resultsOf(wanted).map(({ ruleId }) => ruleId)).toEqual(['target'])
    expect(await exported({ redact: true })).not.toContain('13812345678')
  })
  it('refuses other rows', async () => {
    await expect(exported({ rows: 'figures' })).rejects.toMatchObject({ code: 'findings-only', stage: 'export' })
  })
})
