import type { RuleExample } from '../example.js'

export const EXAMPLES: readonly RuleExample[] = [
  { text: '存在以下三个方面的问题：一是宣传不够深入；二是台账不够规范。', finds: [{ evidence: ['三个', '一是宣传不够深入', '二是台账不够规范'], verdict: 'off' }] },
  { text: '为此采取了以下四项措施。\n（1）压实责任。各村明确专人。\n（2）规范台账。逐户核对。\n（3）加强培训。', finds: [{ evidence: ['四项', '（1）压实责任', '（2）规范台账', '（3）加强培训'], verdict: 'off' }] },
  { text: '存在两个问题：一是宣传不够深入；二是台账不够规范；三是培训偏少。', finds: [{ evidence: ['两个', '一是宣传不够深入', '二是台账不够规范', '三是培训偏少'], verdict: 'off' }] },
  { text: '档案分为四类：申请表、验收单、影像资料。', finds: [{ evidence: ['四类', '申请表', '验收单', '影像资料'], verdict: 'off' }] },
  { text: '全县4类未达到目标值的指标中，规范管理率54.97%（目标值为≥62%），较上期提高2.11个百分点；建档率85.36%（目标值为≥90%）；随访率58.95%（目标值为≥70%）。', finds: [{ evidence: ['54.97%', '85.36%', '58.95%', '4类'], verdict: 'off' }] },
  { text: '重点抓好以下三个方面的工作：\n一是压实责任。\n各村明确专人。\n二是规范台账。\n三是加强培训。', finds: [{ evidence: ['三个', '一是压实责任', '二是规范台账', '三是加强培训'], verdict: 'exact' }] },
  { text: '优先落实预防接种、传染病防控、儿童保健和健康教育等4类服务。', finds: [{ evidence: ['4类', '优先落实预防接种', '传染病防控', '儿童保健和健康教育'], verdict: 'exact' }] },
  { text: '档案分为三类：申请表、验收单和影像资料。', finds: [{ evidence: ['三类', '申请表', '验收单和影像资料'], verdict: 'exact' }] },
  { text: '存在三个问题：宣传不够深入，台账不够规范。', finds: [], note: 'the items are not marked' },
  { text: '从三个方面采取五项措施：一是压实责任；二是规范台账；三是加强培训；四是严格考核。', finds: [], note: 'either count may be meant' },
  { text: '存在三个问题：一是宣传不够深入；二是台账不够规范；此外，培训偏少。', finds: [], note: 'the last is added without a number' },
  { text: '较上年提高2个百分点：一是压实责任；二是规范台账；三是加强培训。', finds: [], note: 'no count of items' },
  { text: '走访了北片、南片、西片等12个村。', finds: [], note: '等 names only some of them' },
]
