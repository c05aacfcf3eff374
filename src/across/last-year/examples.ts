import type { AcrossExample } from '../example.js'

const [QINGHE, YUNXI] = ['青禾县水务局', '云溪县水务局']
const canal = (year: number, length = '126.5'): string => `${year}年，我局对辖区内灌溉渠系逐条排查，完成清淤疏浚${length}公里，修复损毁闸门38座，受益农田3.42万亩，群众用水纠纷明显减少。`
const words = (lead: string): string => `${lead}我局把节水宣传放在突出位置，组织干部进村入户讲解用水知识，利用广播、展板、微信群等多种形式营造氛围，群众节水意识普遍提高。`
const report = (line: string): string => `一、工作完成情况\n${line}`

export const EXAMPLES: readonly AcrossExample[] = [
  {
    name: 'year and figures of the year before',
    reports: [{ issuer: QINGHE, year: 2021, body: report(canal(2021)) }, { issuer: QINGHE, year: 2022, body: report(canal(2021)) }],
    finds: [{ here: 1, there: 0, severity: 'error', relation: 'earlier-year', says: ['“2021年”', '126.5公里'], quotes: ['2021年，我局', '2021年，我局'] }],
  },
  {
    name: 'the year alone, without figures',
    reports: [{ issuer: QINGHE, year: 2021, body: report(words('2021年度，')) }, { issuer: QINGHE, year: 2022, body: report(words('2021年度，')) }],
    finds: [{ here: 1, there: 0, severity: 'warning', relation: 'earlier-year' }],
  },
  {
    name: 'another’s year, in another’s words',
    reports: [{ issuer: QINGHE, year: 2021, body: report(canal(2021)) }, { issuer: YUNXI, year: 2022, body: report(canal(2021, '98.4')) }],
    finds: [{ here: 1, there: 0, severity: 'warning', relation: 'other-issuer' }],
  },
  {
    name: 'the year was moved',
    reports: [{ issuer: QINGHE, year: 2021, body: report(canal(2021)) }, { issuer: QINGHE, year: 2022, body: report(canal(2022)) }],
    finds: [],
    note: 'the figures were not: copied-text says so',
  },
  {
    name: 'since a year',
    reports: [2021, 2022].map((year) => ({ issuer: QINGHE, year, body: report(words('2021年以来，')) })),
    finds: [],
    note: 'a time that goes on',
  },
  {
    name: 'the title of a document',
    reports: [2021, 2022].map((year) => ({ issuer: QINGHE, year, body: report(words('对照《2021年全县水利工作要点》，')) })),
    finds: [],
  },
  {
    name: 'what happened once',
    reports: [2021, 2022].map((year) => ({ issuer: QINGHE, year, body: report('我局下属的灌区管理所2021年经县委编办批准成立，核定编制15名，主要承担东部三个乡镇的灌溉供水调度和渠系日常养护任务。') })),
    finds: [],
  },
  {
    name: 'a number was changed',
    reports: [{ issuer: QINGHE, year: 2021, body: report(canal(2021)) }, { issuer: QINGHE, year: 2022, body: report(canal(2021, '127.1')) }],
    finds: [],
    note: 'it may speak of last year: restated looks at the number',
  },
]
