import type { AcrossExample } from '../example.js'

const [QINGHE, YUNXI] = ['青禾县水务局', '云溪县水务局']
const canal = (who: string): string => `一年来，${who}坚持问题导向，对辖区内灌溉渠系逐条排查，完成清淤疏浚126.5公里，修复损毁闸门38座，受益农田3.42万亩，群众用水纠纷明显减少。`
const own = (place: string): string => `${place}地处丘陵地带，水利设施老化失修问题突出，全年争取上级资金改造泵站15座，新增有效灌溉面积1.26万亩，受到群众普遍好评。`
const report = (...lines: readonly string[]): string => `一、工作完成情况\n${lines.join('\n')}`
const QUIET = '今年以来各项任务均按照计划推进，资金使用安全规范。'

export const EXAMPLES: readonly AcrossExample[] = [
  {
    name: 'the source’s name in a copied sentence',
    reports: [{ issuer: QINGHE, year: 2022, body: report(canal(QINGHE)) }, { issuer: YUNXI, year: 2022, body: report(canal(QINGHE)) }],
    finds: [{ here: 1, there: 0, severity: 'error', relation: 'other-issuer', says: ['“青禾县水务局”', '云溪县水务局2022年的报告里'], quotes: ['青禾县水务局', '一年来，青禾县', '一年来，青禾县'] }],
  },
  {
    name: 'the source’s county in a copied sentence, a year later',
    reports: [{ issuer: QINGHE, year: 2021, body: report(own('青禾县')) }, { issuer: YUNXI, year: 2022, body: report(own('青禾县')) }],
    finds: [{ here: 1, there: 0, severity: 'error', relation: 'other-issuer', says: ['“青禾县”'] }],
  },
  {
    name: 'a third one’s name where the source names itself',
    reports: [{ issuer: QINGHE, year: 2022, body: report(canal(QINGHE)) }, { issuer: YUNXI, year: 2022, body: report(canal('白岭县水务局')) }, { issuer: '白岭县水务局', year: 2022, body: report(QUIET) }],
    finds: [{ here: 1, there: 0, severity: 'error', relation: 'other-issuer', says: ['“白岭县水务局”'] }],
  },
  {
    name: 'the source’s name where the source says 我局',
    reports: [{ issuer: QINGHE, year: 2022, body: report(canal('我局')) }, { issuer: YUNXI, year: 2022, body: report(canal(QINGHE)) }],
    finds: [{ here: 1, there: 0, severity: 'error', relation: 'other-issuer', says: ['“青禾县水务局”'] }],
  },
  {
    name: 'signed by another',
    reports: [{ issuer: QINGHE, year: 2022, body: `${report(QUIET)}\n云溪县水务局\n2023年3月1日` }],
    finds: [{ here: 0, there: 0, severity: 'error', relation: 'same-report', says: ['落款'], quotes: ['云溪县水务局', '青禾县水务局2022年度'] }],
  },
  {
    name: 'another speaks',
    reports: [{ issuer: QINGHE, year: 2022, body: report('云溪县水务局高度重视绩效管理工作。各项任务按期完成。') }, { issuer: YUNXI, year: 2022, body: report(QUIET) }],
    finds: [{ here: 0, there: 0, severity: 'error', relation: 'same-report', says: ['“云溪县水务局”', '口气'], quotes: ['云溪县水务局', '云溪县水务局高度重视'] }],
  },
  {
    name: 'another speaks, in a copied sentence',
    reports: [{ issuer: QINGHE, year: 2022, body: report(canal(QINGHE).slice(4)) }, { issuer: YUNXI, year: 2022, body: report(canal(QINGHE).slice(4)) }],
    finds: [{ here: 1, there: 1, severity: 'error', relation: 'same-report' }],
    note: 'told once',
  },
  {
    name: 'each names itself in what both say',
    reports: [{ issuer: QINGHE, year: 2022, body: report(canal(QINGHE)) }, { issuer: YUNXI, year: 2022, body: report(canal(YUNXI)) }],
    finds: [],
    note: 'a copy, but whose names were put right',
  },
  {
    name: 'a city that names a county of its own',
    reports: [{ issuer: '芜湖市水务局', year: 2022, body: report('青禾县水务局高度重视河道治理，率先完成清淤任务。其余各县也已经启动。') }, { issuer: QINGHE, year: 2022, body: report(QUIET) }],
    finds: [],
    note: 'bodies below are named lawfully',
  },
  {
    name: 'a body that one has learned from',
    reports: [{ issuer: QINGHE, year: 2022, body: report('组织人员赴云溪县水务局学习河长制经验，并与云溪县签订联防联控协议。') }, { issuer: YUNXI, year: 2022, body: report(QUIET) }],
    finds: [],
    note: 'named inside a sentence of one’s own',
  },
  {
    name: 'signed by an evaluator',
    reports: [{ issuer: QINGHE, year: 2022, body: `${report(QUIET)}\n云溪正信会计师事务所\n2023年3月1日` }],
    finds: [],
    note: 'another kind of body',
  },
]
