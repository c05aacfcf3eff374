import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '../src/model/analysis.js'
import { analyse } from '../src/pipeline.js'

/** The README's example is what the program gives: each object shown is a part of one that comes out. */
describe.each(['README.md', 'README.zh-CN.md'])('the example of %s', (file) => {
  let report: Report
  beforeAll(async () => {
    const { reports } = await analyse({ name: 'report.txt', bytes: readFileSync('corpus/02-insurance-rectification/report.txt') })
    report = reports[0]!
  })
  const block = /```json\n([\s\S]+?)\n```/.exec(readFileSync(file, 'utf8'))![1]!
  const shown = block.replaceAll('\n ', '').split('\n').map((line) => JSON.parse(line) as Record<string, unknown>)

  it.each(shown)('%j', (want) => {
    const all: object[] = [...report.figures, ...report.problems, ...report.measures]
    const whole = (part: unknown): unknown => {
      if (typeof part === 'string' && part.includes('…')) return expect.stringMatching(new RegExp(part.split('…').map((s) => s.replace(/[%.]/g, '\\$&')).join('[^]*')))
      if (Array.isArray(part)) return part.map(whole)
      return part !== null && typeof part === 'object' ? expect.objectContaining(Object.fromEntries(Object.entries(part).map(([k, v]) => [k, whole(v)]))) : part
    }
    expect(all).toContainEqual(whole(want))
  })
})

it.each(['README.md', 'README.zh-CN.md'])('what %s shows of check is what the command says', (file) => {
  const [, args, shown] = /```\n\$ npx jianbao (check .+)\n([\s\S]+?)```/.exec(readFileSync(file, 'utf8'))!
  const { stdout } = spawnSync(process.execPath, ['dist/src/cli/main.js', ...args!.split(' ')], { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } })
  expect(stdout).toBe(shown)
})
