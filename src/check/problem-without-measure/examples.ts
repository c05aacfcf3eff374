import type { RuleExample } from '../example.js'

const SELF = '青禾县水务局2023年农村饮水项目支出绩效自评报告'
const MEASURES = '四、改进措施\n（一）加强宣传。采取入户发放资料等方式宣传。\n（二）规范台账。按月核对巡查台账。'

export const EXAMPLES: readonly RuleExample[] = [
  { text: `三、存在的问题\n（一）宣传不够深入。部分村民不了解水费标准。\n（二）台账不够规范。个别水厂缺少巡查记录。\n（三）资金拨付滞后。部分补助次年才到位。\n${MEASURES}`, title: SELF, finds: [{ evidence: ['（三）资金拨付滞后。部分补助次年才到位。'] }] },
  { text: '三、存在的问题\n（一）宣传不够深入。部分村民不了解水费标准。\n（二）台账不够规范。个别水厂缺少巡查记录。', title: SELF, finds: [{ evidence: ['（一）宣传不够深入。部分村民不了解水费标准。', '（二）台账不够规范。个别水厂缺少巡查记录。'] }] },
  { text: MEASURES.replace('四、', '三、'), title: SELF, finds: [{ evidence: ['三、改进措施'] }] },
  { text: `三、存在的问题\n（一）宣传不够深入。部分村民不了解水费标准。\n（二）台账不够规范。个别水厂缺少巡查记录。\n${MEASURES}`, title: SELF, finds: [] },
  { text: `三、存在的问题\n无。\n${MEASURES}`, title: SELF, finds: [], note: 'the report says that there are none' },
  { text: MEASURES.replace('四、改进', '三、整改'), title: '青禾县水务局关于2022年度审计查出问题整改情况的报告', finds: [], note: 'a rectification answers another paper' },
]
