import type { RuleExample } from '../example.js'

const SELF = '青禾县卫生健康局2023年流动人口服务项目支出绩效自评报告'

export const EXAMPLES: readonly RuleExample[] = [
  { text: '二、完成情况\n动态监测数据质量并列全国第一。\n三、存在的问题\n（一）基础工作薄弱。动态监测问卷调查质量不高。', title: SELF, finds: [{ evidence: ['动态监测数据质量并列全国第一', '动态监测问卷调查质量不高'] }] },
  { text: '二、完成情况\n电子档案建档率达到100%。\n三、存在的问题\n（一）档案管理不规范。个别镇电子档案更新不及时。', title: SELF, finds: [{ evidence: ['电子档案建档率达到100%', '个别镇电子档案更新不及时'] }], note: 'some places only: a note' },
  { text: '二、完成情况\n补助资金发放率达到100%。\n三、存在的问题\n（一）宣传不够深入。群众知晓率偏低。', title: SELF, finds: [], note: 'two objects' },
  { text: '二、完成情况\n电子档案建档率达到100%。\n三、存在的问题\n（一）人员不足。基层人员流动较快。', title: SELF, finds: [] },
  { text: '二、完成情况\n疫苗接种全面推开，接种率达96%。\n三、存在的问题\n（一）疫苗接种宣传不够。', title: SELF, finds: [], note: 'no superlative' },
]
