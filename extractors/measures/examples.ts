import type { ReportKind } from '../../src/model/analysis.js'

export interface MeasureExample {
  name: string
  /** Clean text; [[…]] around each measure. */
  text: string
  kind?: ReportKind
  /** Of each measure: its status, and owner and due where the text gives them. */
  states?: readonly ('done' | 'planned' | 'unknown')[]
  owners?: readonly (string | null)[]
  dues?: readonly (string | null)[]
}

const before = '一、基本情况\n全县共有公办幼儿园26所，在园幼儿7300人。\n'

export const MEASURES: readonly MeasureExample[] = [
  {
    name: 'numbered headings with their bodies',
    text: `${before}二、整改措施\n[[（一）强化预算约束。严格控制年中追加，追加事项一律上会研究。]]\n[[（二）加快支出进度。由计划财务股牵头，每月通报一次，2024年9月底前支出率达到75%。]]`,
    owners: [null, '计划财务股'],
    dues: [null, '2024年9月底前'],
  },
  { name: 'items inside a heading stay inside', text: `${before}二、改进措施\n[[（一）加强队伍建设\n一是引进专业教师20名；二是每学期组织教研活动。]]\n[[（二）完善制度\n修订财务制度4项。]]` },
  { name: 'yi-shi in lines', text: `${before}二、下步打算\n[[一是积极争取资金，改善办园条件。]]\n[[二是加强日常监管，落实园长负责制。]]`, states: ['planned', 'planned'] },
  { name: 'yi-shi in one paragraph behind a lead-in', text: `${before}二、下一步工作打算\n针对以上问题，我局将重点做好以下工作：[[一是完善台账，做到一园一档；]][[二是加大督查，每季度通报；]][[三是开展培训，覆盖全部保健员。]]` },
  { name: 'yi-yao', text: `${before}二、今后工作打算\n[[一要健全机制，明确专人负责。]][[二要压实责任，纳入年度考核。]]` },
  { name: 'first, second', text: `${before}二、改进措施\n[[第一，优化流程，缩短审批时间。]][[第二，公开信息，接受社会监督。]]` },
  { name: 'sentences of prose', text: `${before}二、下一步工作计划\n[[继续做好资助工作，确保应助尽助。]][[完善资金监管机制，定期开展抽查。]]`, states: ['planned', 'planned'] },
  { name: 'parts between semicolons', text: `${before}二、整改措施\n拟采取以下措施：[[建立项目库，滚动管理；]][[引入第三方评价；]][[评价结果与下年预算挂钩。]]`, states: ['unknown', 'unknown', 'unknown'] },
  { name: 'advice', text: `${before}二、有关建议\n[[1.建议提高公用经费标准。]]\n[[2.建议统一采购保育设备。]]`, states: ['planned', 'planned'] },
  { name: 'a vow without a deed is left out', text: `${before}二、下一步工作\n[[加强经费监管，严格按预算执行。]]我局将高度重视，采取有力措施，认真加以解决。` },
  { name: 'what a thing is comes before what is done', text: `${before}二、下一步工作\n学前教育是国民教育体系的重要组成内容。[[加快新建园建设，年内投用3所。]]` },
  { name: 'rectified items of an audit', kind: 'rectification', text: '一、整改落实情况\n[[（一）关于票据不规范问题的整改情况\n审计指出，有43张票据缺少附件。目前已全部补齐，并修订报销制度。]]\n[[（二）关于收费超标问题的整改情况\n多收的8.6万元已于5月底前全部退还。]]\n二、下一步工作\n[[（一）健全长效机制。每半年开展一次回头看。]]', states: ['done', 'done', 'planned'] },
  { name: 'owner and due by label', kind: 'rectification', text: '一、整改措施\n[[1.清理往来款项。责任单位：财务股；整改时限：2023年12月底。]]\n[[2.盘点固定资产。责任部门：办公室，完成时限：长期坚持。]]', owners: ['财务股', '办公室'], dues: ['2023年12月底', '长期坚持'] },
  {
    name: 'a reply to the auditor in prose',
    kind: 'rectification',
    text: '主席，我今天提交政府复文，回应帐目委员会第七十号报告书。我感谢委员会付出的努力。\n在图书馆藏书管理方面，[[…]]'.replace('在图书馆藏书管理方面，[[…]]', '[[在图书馆藏书管理方面，康乐署已在本年4月完成全面盘点，并更新藏书目录。]][[该署亦会每两年进行一次抽查。]]藏书是社会的共同财产。[[为配合新安排，我们会增聘12名人员。]]\n多谢主席。'),
    states: ['done', 'planned', 'planned'],
  },
  { name: 'requests of an auditor', kind: 'audit', text: '一、重要审核意见\n（一）公园设施维护作业未臻周妥，亟待改善。\n抽查游戏设施52组，16组未依限检修，[[经函请市政府督促改善。]]\n（二）路灯汰换进度落后。\n应汰换1800盏，完成仅六成，[[经函请市政府积极办理，以维护夜间安全。]]' },
  { name: 'plans of a work report, counted off', kind: 'government-work', text: '一、2023年工作回顾\n全年生产总值增长5.2%。\n二、2024年工作安排\n今年的总体要求是：稳中求进、以进促稳。\n[[（一）聚力扩大投资。实施重点项目88个。]]\n[[（二）聚力改善民生。新增学位1200个。]]' },
  { name: 'labels of a form', text: '项目名称：校车补助\n存在问题：部分线路绕行多。\n改进措施：[[优化线路；]][[增设候车点标识。]]\n下一步工作计划：\n[[1.更新车辆8台；]]\n[[2.开展安全演练。]]' },
  { name: 'a label within a problem', text: '一、存在的问题\n1.票据管理不严\n43张票据没有附件。\n整改措施：[[补齐附件，修订报销制度。]]\n2.账实不符\n差额3万元。\n整改情况：[[已全部调账。]]' },
  // What is no measure.
  { name: 'plans of a budget answer no problem', kind: 'budget', text: '一、2024年经济展望\n我们会继续推动贸易发展，支持企业开拓市场。\n二、2024年工作重点\n继续推进园区建设。' },
  { name: 'what was done outside such sections', text: '一、工作开展情况\n加强组织领导，建立联席会议制度，继续推进项目实施。' },
  { name: 'problems with numbers', text: '一、存在的问题\n1.支出进度需进一步加快；\n2.制度有待完善。' },
  { name: 'a topic below a finding that is called a plan', kind: 'audit', text: '一、重要审核意见\n（一）交通安全改进方案执行成效未如预期。\n1.防制措施未落实：伤亡人数逐年增加。\n2.宣导不足：参加人数仅达四成。' },
]
