/** What the benchmark runs on. */
import { existsSync, readFileSync } from 'node:fs'
import { corpusDocuments, seedDocuments } from '../scripts/eval-documents.js'

/** All seeds as one text, or the plain UTF-8 reports of the corpus where the seeds are not there. */
export function sampleText(): { name: string; text: string } {
  const seeds = existsSync('../shared/seeds') ? seedDocuments('../shared') : []
  const documents = seeds.length > 0 ? seeds : corpusDocuments('corpus').filter(({ path }) => path.endsWith('.txt'))
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const texts = documents.flatMap(({ path }) => {
    const bytes = readFileSync(path)
    const utf8 = bytes.equals(Buffer.from(bytes.toString('utf8'), 'utf8'))
    return utf8 ? [decoder.decode(bytes)] : []
  })
  return { name: seeds.length > 0 ? 'seeds' : 'corpus', text: texts.join('\n') }
}

const HEAD = '某县财政局2022年度预算执行情况报告\n一、基本情况\n'

/** Single lines that hurt a program with an expression or a loop that looks back too far. */
export const ADVERSARIAL: readonly (readonly [string, (length: number) => string])[] = [
  ['digits', line('7')],
  ['commas', line('，')],
  ['ASCII commas', line(',')],
  ['一是', line('一是')],
  ['opening brackets', line('（')],
  ['（一）', line('（一）')],
  ['digits and commas', line('1,234')],
  ['spaces', line(' ', '完')],
  ['万元', line('3.5万元')],
  ['《', line('《')],
  ['百分之', line('百分之')],
  ['其中：', line('其中：')],
  ['“', line('“')],
  ['——', line('——')],
  ['第一，', line('第一，')],
  ['增长5%，', line('增长5%，')],
  ['A县98%、', line('A县98%、')],
  ['自2011年', line('自2011年')],
  ['〔2020〕', line('〔2020〕')],
  ['篇二：', line('篇二：')],
  ['一是甲；', line('一是甲；')],
  ['根据', line('根据')],
  ['分别为3%', line('分别为3%')],
  ['等3项', line('等3项')],
  ['（3%', line('（3%')],
  ['其中3元，', line('其中3元，')],
  ['3元5角', line('3元5角')],
  ['“3%”的目标，', line('“3%”的目标，')],
  ['3.5万元、', line('3.5万元、')],
  ['其中3.5万元，', line('其中3.5万元，')],
  ['占比50.12%，', line('占比50.12%，')],
  ['3人，执行率50.1%，', line('3人，执行率50.1%，')],
]

function line(unit: string, end = ''): (length: number) => string {
  return (length) => `${HEAD}${unit.repeat(Math.ceil(length / unit.length)).slice(0, length)}${end}\n`
}
