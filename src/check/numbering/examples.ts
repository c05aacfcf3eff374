import type { RuleExample } from '../example.js'

export const EXAMPLES: readonly RuleExample[] = [
  { text: '1.宣传不够深入。\n3.台账不够规范。', finds: [{ evidence: ['1.宣传不够深入', '3.台账不够规范'] }] },
  { text: '1.宣传不够深入；\n3.台账不够规范；\n2.培训偏少。', finds: [{ evidence: ['3.台账不够规范', '2.培训偏少'] }], note: 'out of order' },
  { text: '（一）压实责任。\n（二）规范台账。\n（二）加强培训。', finds: [{ evidence: ['（二）规范台账', '（二）加强培训'] }] },
  { text: '按照通知（青财农〔2023〕18号；县水务局另行印发方案。', finds: [{ evidence: ['（青财农〔2023〕18'] }] },
  { text: '（一）压实责任\n1.明确专人。\n2.逐户核对。\n（二）加强培训\n1.编印手册。\n2.集中授课。', finds: [], note: 'each list starts again' },
  { text: '1.宣传不够深入。2.台账不够规范。\n3.培训偏少。', finds: [], note: 'a number within a line' },
  { text: '1.压实责任。\n2加强培训。\n3.规范台账。', finds: [], note: 'a number without its mark' },
  { text: '（一）收支情况\n（二）项目情况\n（三）2024年安排', finds: [], note: 'a title that begins with a year' },
  { text: '细颗粒物（PM\n2.5\n）浓度下降。', finds: [], note: 'the bracket closes in the next line' },
  { text: '1、压实责任\n（一）明确专人。\n（二）逐户核对。\n2、加强培训\n（一）编印手册。', finds: [], note: 'nested the other way round' },
  { text: '四）加强考核，2)按时报送。', finds: [], note: 'half brackets number items' },
]
