import type { AcrossExample } from '../example.js'

const CANAL = '我局坚持问题导向，对辖区内灌溉渠系逐条排查，完成清淤疏浚126.5公里，修复损毁闸门38座，受益农田3.42万亩，群众用水纠纷明显减少，汛期未发生一起险情。'
const CANAL_NEXT = CANAL.replace('126.5', '131.2').replace('38', '41').replace('3.42', '3.57')
const PIPES = '针对老旧管网漏损严重的情况，县水务局联合住建部门开展拉网式检测，更换主管道21.6公里，漏损率下降到9.85%，居民投诉量较整治前大幅减少。'
const SCHOOL = '全县义务教育阶段学校全部配齐体育器材和图书，新建塑胶操场6片，建成录播教室12间，乡村教师周转房入住率达到97.3%，家长满意度保持稳定。'
const DUTY = '贯彻执行国家和省有关水利工作的方针政策和法律法规，负责全县水资源的统一管理、监督和保护，组织编制全县水利发展规划并监督实施。'
const section = (...lines: readonly string[]): string => `一、工作完成情况\n${lines.join('\n')}`
const [QINGHE, YUNXI] = ['青禾县水务局', '云溪县水务局']

export const EXAMPLES: readonly AcrossExample[] = [
  {
    name: 'another issuer, other numbers',
    reports: [{ issuer: QINGHE, year: 2022, body: section(CANAL) }, { issuer: YUNXI, year: 2022, body: section(CANAL_NEXT) }],
    finds: [{ here: 0, there: 1, severity: 'warning', relation: 'other-issuer', says: ['一段', '云溪县水务局2022年的报告'], quotes: ['我局坚持问题导向', '我局坚持问题导向'] }],
  },
  {
    name: 'another issuer, a year later, figures included, two paragraphs in a row',
    reports: [{ issuer: QINGHE, year: 2021, body: section(CANAL, PIPES) }, { issuer: YUNXI, year: 2022, body: section(CANAL, PIPES) }],
    finds: [{ here: 1, there: 0, severity: 'warning', relation: 'other-issuer', says: ['2 段', '连数字也相同'], quotes: ['我局坚持', '我局坚持', '针对老旧', '针对老旧'] }],
  },
  {
    name: 'one’s own report of the year before, figures included',
    reports: [{ issuer: QINGHE, year: 2021, body: section(CANAL) }, { issuer: QINGHE, year: 2022, body: section(CANAL) }],
    finds: [{ here: 1, there: 0, severity: 'error', relation: 'earlier-year', says: ['连数字也没有变', '126.5公里'] }],
  },
  {
    name: 'one’s own words, this year’s numbers',
    reports: [{ issuer: QINGHE, year: 2021, body: section(CANAL) }, { issuer: QINGHE, year: 2022, body: section(CANAL_NEXT) }],
    finds: [{ here: 1, there: 0, severity: 'info', relation: 'earlier-year', says: ['只换了数字'] }],
  },
  {
    name: 'three years: each held against the one before, and not against others',
    reports: [{ issuer: QINGHE, year: 2020, body: section(CANAL) }, { issuer: QINGHE, year: 2021, body: section(CANAL) }, { issuer: QINGHE, year: 2022, body: section(CANAL) }],
    finds: [
      { here: 1, there: 0, severity: 'error', relation: 'earlier-year' },
      { here: 2, there: 1, severity: 'error', relation: 'earlier-year' },
    ],
  },
  {
    name: 'another project of the same issuer',
    reports: [
      { issuer: QINGHE, year: 2022, title: `${QINGHE}2022年度灌区改造项目绩效评价报告`, body: section(CANAL) },
      { issuer: QINGHE, year: 2022, title: `${QINGHE}2022年度河道治理项目绩效评价报告`, body: section(CANAL_NEXT) },
    ],
    finds: [{ here: 1, there: 0, severity: 'warning', relation: 'other-project', says: ['灌区改造'] }],
  },
  {
    name: 'duties, told each year',
    reports: [{ issuer: QINGHE, year: 2021, body: `一、部门职责\n${DUTY}` }, { issuer: QINGHE, year: 2022, body: `一、部门职责\n${DUTY}` }],
    finds: [],
    note: 'what a body is for does not change with the year',
  },
  {
    name: 'posts of a body, told each year',
    reports: [2021, 2022].map((year) => ({ issuer: QINGHE, year, body: '一、部门概况\n青禾县水务局是县政府工作部门，下属灌区管理所、水文站、河道管理所等14家事业单位，核定编制286名，实有人员274名，退休人员131名。' })),
    finds: [],
    note: 'they last from year to year',
  },
  {
    name: 'lines of data',
    reports: [QINGHE, YUNXI].map((issuer, i) => ({ issuer, year: 2022, body: section(`{"q": "38${i}份", "kind": "count", "value": "38${i}", "unit": "份", "role": "actual", "indicator": "问卷"}`) })),
    finds: [],
    note: 'no prose',
  },
  {
    name: 'a sentence of a form that five issuers have',
    reports: ['青禾县', '云溪县', '白岭县', '石桥县', '林泉县'].map((county, i) => ({ issuer: `${county}水务局`, year: 2022, body: section(CANAL.replace('126.5', `${110 + i}.3`)) })),
    finds: [],
    note: 'nobody’s own: told by counting',
  },
  {
    name: 'what is quoted from above',
    reports: [QINGHE, YUNXI].map((issuer) => ({ issuer, year: 2022, body: section('根据《项目支出绩效评价管理办法》（财预〔2020〕10号）和县财政局关于开展绩效自评工作的通知要求，我局成立工作组，对照绩效目标逐项开展自评。') })),
    finds: [],
    note: 'prescribed',
  },
  {
    name: 'two reports with nothing in common',
    reports: [{ issuer: QINGHE, year: 2022, body: section(CANAL, PIPES) }, { issuer: '云溪县教育局', year: 2022, body: section(SCHOOL) }],
    finds: [],
  },
  {
    name: 'a paragraph twice in one report',
    reports: [{ issuer: QINGHE, year: 2022, body: section(CANAL, PIPES, CANAL) }],
    finds: [],
    note: 'a matter of that report alone',
  },
]
