import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { RULE_PAGES } from '../src/review/rule-pages.js'
import type { RulePage } from '../src/review/rule-page.js'

const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/src/cli/main.js', 'explain', ...args], { encoding: 'utf8', env: { ...process.env, LC_ALL: '', LC_MESSAGES: '', LANG: 'zh_CN.UTF-8', NO_COLOR: '1' } })
  return { status, stdout, stderr }
}

it('lists every rule with its name and a case of it', () => {
  const { status, stdout } = run()
  expect(status).toBe(0)
  for (const { id, name, instance } of RULE_PAGES) for (const part of [`${id} `, name.zh, instance]) expect(stdout).toContain(part)
})

it('explains a rule in the language of the user, with what fails and what passes', () => {
  const { status, stdout } = run('rate')
  expect(status).toBe(0)
  for (const part of [/^rate {2}比率与其分子分母 \(C01 C02 C08\)/, /查什么 +用比率的定义/, /为什么 +打分/, /不管 +分子分母/, /依据 +财预〔2020〕10号/, /对不上的 +全年共立案1268件/, /→ 不符：1187件 · 1268件 · 93\.1%/, /对得上的 .*\n +→ 一致：/]) expect(stdout).toMatch(part)
  expect(run('C05', '--lang', 'en').stdout).toMatch(/^parts-and-total {2}Parts and total[\s\S]*Why +It matters because[\s\S]*Fails +共投入资金1987\.08万元/)
})

it('prints the pages as JSON', () => {
  const { stdout } = run('--json')
  expect(stdout.trim().split('\n').map((line) => JSON.parse(line) as RulePage)).toEqual(RULE_PAGES)
  expect(JSON.parse(run('target', '--json').stdout)).toMatchObject({ id: 'target', finds: { zh: expect.stringContaining('实际值') as string } })
})

it('names the nearest where there is no such rule', () => {
  const { status, stdout, stderr } = run('rate-rang')
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/\[rule-unknown\]\n.*没有这条规则：rate-rang。建议：相近的有：rate-range、rate/)
})
