import type { ReportKind } from '../../src/model/analysis.js'

export interface ProblemExample {
  /** What the row shows. */
  name: string
  /** Clean text; [[…]] around each problem. */
  text: string
  kind?: ReportKind
  /** 存在问题：无 is recorded. */
  declared?: true
}

const before = '一、基本情况\n全县共有乡镇卫生院18所，编制床位620张，项目覆盖全部行政村。\n'

export const PROBLEMS: readonly ProblemExample[] = [
  {
    name: 'numbered headings with their bodies',
    text: `${before}二、存在的问题\n[[（一）前期准备不足。3个子项目开工后才补办用地手续。]]\n[[（二）绩效目标偏粗。效益指标没有量化，事后难以核对。]]\n三、改进措施\n（一）做实前期工作。用地手续齐备后再下达计划。\n（二）细化目标。补充6项定量指标。`,
  },
  {
    name: 'numbered headings, bodies in lines of their own, sub-items stay inside',
    text: `${before}二、主要问题\n[[（一）资金管理不规范\n一是报销附件不全。二是往来款长期挂账。]]\n[[（二）资产管理薄弱\n1.台账更新滞后；\n2.部分设备闲置。]]\n三、下一步工作\n（一）规范资金管理\n严格审核附件。\n（二）加强资产管理\n每年盘点一次。`,
  },
  { name: 'numbered items without bodies', text: `${before}二、存在问题\n[[1.宣传渠道少，群众知晓率不高；]]\n[[2.村医年龄偏大，补充困难；]]\n[[3.信息系统不互通。]]\n三、整改措施\n1.拓宽渠道；\n2.定向培养村医。` },
  { name: 'items out of order', text: `${before}二、存在问题\n[[1.经费拨付偏慢；]]\n[[3.督导次数不够。]]\n[[2.档案更新不及时。]]` },
  { name: 'a heading and an item in one list', text: `${before}二、存在的困难\n[[1、部门配合不够。民政登记信息不能及时推送，名单要靠人工核对。]]\n[[2、外出人员多、联系不上的占三成，随访完成率难以提高。]]` },
  { name: 'yi-shi in one paragraph', text: `${before}二、存在的问题\n从自查情况看，主要存在以下问题：[[一是预算编制偏粗，调整次数多；]][[二是支出进度前低后高；]][[三是个别单位不重视绩效自评，材料迟报。]]` },
  { name: 'yi-shi in lines', text: `${before}二、存在不足\n[[一是专业人员紧缺。全所仅有2名持证人员。]]\n[[二是设备老化，故障频繁。]]` },
  { name: 'first, second', text: `${before}二、存在的不足\n[[第一，调研不深入，对基层实际掌握不够。]][[第二，制度执行不严，台账记录有缺漏。]]` },
  { name: 'firstly, lastly', text: `${before}二、存在的不足\n[[首先，管护经费没有纳入预算。]][[其次，管护队伍不稳定。]][[最后，考核办法不完善。]]` },
  { name: 'circled numbers', text: `${before}二、存在的不足\n主要有：[[①项目储备不足；]][[②招标周期偏长；]][[③监理力量薄弱。]]` },
  { name: 'brackets after a colon', text: `${before}二、存在的不足\n经查执行情形，核有：[[（1）用地尚未取得即先行发包；]][[（2）契约数量错误，变更频仍。]]` },
  { name: 'parts between semicolons after a lead-in', text: `${before}二、存在的问题\n主要表现在：[[部分乡镇配套资金不到位；]][[项目公示不规范；]][[后续管护责任没有落实到人。]]` },
  { name: 'a sentence with semicolons without a lead-in is one', text: `${before}二、存在的问题\n[[乡镇之间工作不平衡，山区进度滞后；平原地区质量也有差距。]]` },
  { name: 'sentences of prose; what is no deficit is left out', text: `${before}二、存在的问题\n项目自2019年起在全县推开。[[部分村卫生室设备陈旧，难以满足需要。]][[个别乡镇对资金监管不够重视。]]` },
  { name: 'the closing vow is no problem', text: `${before}二、存在的问题\n[[一是人手不足。]][[二是经费紧张。]]对此，我们将高度重视，认真研究解决。` },
  { name: 'difficulties', text: `${before}二、面临的困难和挑战\n[[1.市级财政配套压力大。]]\n[[2.原材料涨价，原定单价难以执行。]]` },
  { name: 'problems within a project of several', text: '一、农村公路养护项目\n（一）项目概况\n养护里程412公里。\n（二）存在问题\n[[1.养护员报酬偏低；]]\n[[2.机械设备不足。]]\n二、安全饮水项目\n（一）项目概况\n新建水厂3座。\n（二）存在问题\n[[1.水费收缴率不高；]]\n[[2.水质检测能力薄弱。]]' },
  { name: 'causes are no problems', text: `${before}二、存在的问题\n[[1.支出进度缓慢；]]\n[[2.绩效资料归集不完整。]]\n三、原因分析\n1.年中追加多；\n2.人员变动大。` },
  { name: 'a child that only names the list', text: `${before}二、问题和建议\n（一）存在的主要问题\n[[1.目标设置偏低；]]\n[[2.满意度调查样本不足。]]\n（二）有关建议\n1.提高目标；\n2.扩大样本。` },
  {
    name: 'audit opinions below organisations',
    kind: 'audit',
    text: '一、审核结果\n岁出决算审定数12亿3000万元。\n二、重要审核意见\n（一）教育局主管\n[[1.校舍补强工程进度落后，亟待督促办理。\n列管工程18件，落后者7件，经函请教育局检讨改善。]]\n[[2.课后照顾班开办率偏低，有待积极推动。\n开办率仅五成，经函请教育局研谋改善。]]\n（二）水利局主管\n[[1.抽水站维护作业未尽周妥，影响防汛。\n抽查20站，9站未依规定试车，经函请水利局检讨改善。]]\n[[2.河川巡查纪录不完整。\n部分里程没有纪录，经函请水利局督促改善。]]',
  },
  { name: 'a paragraph of a work report, parts', kind: 'government-work', text: '我们也清醒地看到，全区发展中还存在不少困难和问题：[[产业层次不高，龙头企业偏少；]][[财政增收压力大；]][[教育、医疗资源配置不够均衡；]][[少数干部担当精神不足。]]对此，我们将采取有力措施，认真加以解决。' },
  { name: 'a paragraph of a work report, sentences', kind: 'government-work', text: '在肯定成绩的同时，必须正视面临的问题和挑战。[[工业投资增长乏力，新增长点不多。]][[山区乡镇发展滞后。]][[群众对停车、物业等方面意见较多。]]我们一定直面问题，尽心竭力做好工作。' },
  { name: 'a paragraph whose list begins after 主要是', kind: 'government-work', text: '当前，我们也认识到困难和不足仍然不少，主要是[[民间投资信心不足，部分企业经营困难，基层财政收支矛盾突出，安全生产隐患仍然较多。]]我们要坚定信心，迎难而上。' },
  { name: 'a paragraph within results', kind: 'work-summary', text: '一、工作开展情况\n全年培训村医320人次。\n工作中也还存在一些问题，主要表现在：[[培训内容与实际结合不紧；]][[线上课程更新不及时。]]\n二、工作成效\n知晓率提高到91%。' },
  { name: 'found by somebody else', kind: 'rectification', text: '监察专员认为处理程序有两方面不足：[[个案转介欠缺时限；]][[结果没有定期公布。]]就此，部门会在下季起每月公布进度。' },
  { name: 'labels of a form, with what is counted below', text: '项目名称：校车补助\n存在问题：[[部分线路绕行多；]][[候车点标识不清。]]\n改进措施：优化线路；增设标识。\n主要不足：\n[[1.驾驶员年龄偏大；]]\n[[2.动态监控不到位。]]' },
  { name: 'labels of one rectified item', kind: 'rectification', text: '一、整改落实情况\n（一）关于票据管理的整改\n问题描述：[[43张票据没有附件。]]\n整改措施：补齐附件，修订报销制度。' },
  // What is no problem.
  { name: 'people in need', text: '一、工作开展情况\n走访慰问困难群众1260户，为困难残疾人发放补贴38万元，救助困难职工57人。' },
  { name: 'problem-oriented', text: '一、工作开展情况\n坚持问题导向，聚焦薄弱环节，解决群众看病难、看病贵问题，补齐短板。' },
  { name: 'nothing was found', text: '一、资金使用情况\n经检查，资金使用合规，未发现违规问题，无截留、挤占、挪用现象。' },
  { name: 'solved', text: '一、工作成效\n历史遗留的11个问题得到解决，办证难的问题全部化解，群众满意度94%。' },
  { name: 'clues and questions', text: '一、工作开展情况\n移交问题线索6条，受理群众提出的问题230件，问卷设置问题12个。' },
  { name: 'a goal named quality problem', text: '一、绩效目标设定质量问题\n绩效目标与部门职能相符，指标清晰，可衡量。' },
  { name: 'looking back on hardship', kind: 'government-work', text: '过去一年，我们面对多重困难和严峻挑战，攻坚克难，完成了各项任务。在困难面前，全县干部群众付出了艰辛努力。' },
  { name: 'none declared, one line', text: `${before}二、存在的问题\n无。\n三、改进措施\n无。`, declared: true },
  { name: 'none declared, 暂无', text: `${before}二、存在的主要问题及原因分析\n暂无\n三、其他需要说明的问题\n无`, declared: true },
  { name: 'none declared, a sentence', text: `${before}二、存在问题\n未发现明显问题。`, declared: true },
  { name: 'none declared, in a line', text: `${before}存在问题：无\n改进措施：无`, declared: true },
  { name: 'a label that speaks of solving', text: '解决的主要问题：农村饮水安全。\n反映问题渠道：12345热线。' },
  { name: 'none declared, run-in', text: `${before}（四）存在的问题及原因：暂无。`, declared: true },
]
