/** A damaged text, and what the named repairer makes of it alone. */
export interface RepairExample {
  by: string
  text: string
  want: string
}

const row = (by: string, text: string, want: string): RepairExample => ({ by, text, want })

/** Sentences of our own; each row is a test, named by its text. */
export const REPAIRED: readonly RepairExample[] = [
  row('scraper-token', '全县下达资金4310.##adbegin##56万元。', '全县下达资金4310.56万元。'),
  row('scraper-token', '以上报告。\n##adend##\n', '以上报告。\n\n'),
  row('scraper-token', '##PAID_HEAD##一、项目概况', '一、项目概况'),

  row('word-residue', '[bookmark: _Toc77]三、存在的困难', '三、存在的困难'),
  row('word-residue', '一、概况 PAGEREF _Toc12345678 \\h 3', '一、概况  3'),
  row('word-residue', 'TOC \\o "1-3" \\h \\z \\u\n目录', '\n目录'),

  row('invisible', '增长\u200b8.4\u200b%，完成\ufeff税收', '增长8.4%，完成税收'),
  row('invisible', '绩效\u00ad评价\u0007结论', '绩效评价结论'),
  row('invisible', '粮食产量达到\n\u200b\n31万吨。', '粮食产量达到\n31万吨。'),
  row('invisible', '第一行\r\n第二行\r第三行\u2028第四行', '第一行\n第二行\n第三行\n第四行'),

  row('private-use', '標題\ue5e5', '標題'),
  row('private-use', '隨\ue2e5人口老化，開支會跟\ue2e5上升', '隨着人口老化，開支會跟着上升'),
  row('private-use', '食物及\ue40c生局與\ue40c生署。\ue40c生署回覆', '食物及衞生局與衞生署。衞生署回覆'),
  row('private-use', '☑\uf0a8 合格', '☑ 合格'),

  row('entity', '首页&gt;信息公开&nbsp;&nbsp;决算', '首页>信息公开  决算'),
  row('entity', '收入&#12289;支出&#x3001;结余', '收入、支出、结余'),

  row('pinyin-gloss', '縣(xiàn)水利站檢(jiǎn)查了堤防', '縣水利站檢查了堤防'),
  row('pinyin-gloss', '绿（lǜ）化面积和女(nǚ)职工', '绿化面积和女职工'),
  row('pinyin-gloss', '業(yè)務水平和的(de)確(què)成績', '業務水平和的確成績'),

  row('doubled-mark', '道路养护，，桥梁维修。。另有', '道路养护，桥梁维修。另有'),
  row('doubled-mark', '已完成,,尚余两座', '已完成,尚余两座'),

  row('page-chrome', '下载\n打印\n【字号：\n大\n中\n小\n】\n2031年工作报告\n来源：某日报', '\n\n\n\n\n\n\n2031年工作报告\n来源：某日报'),
  row('page-chrome', '您当前的位置：首页>公开\n首页>公开>预算\n浏览次数：381\n预算说明', '\n\n\n预算说明'),
  row('page-chrome', '请予审议。\n来源：网络收集\n免责声明：如有侵权请告知，立即撤下。', '请予审议。\n\n'),
  row('page-chrome', '此致敬禮。\n來源:網絡 免責聲明:僅供交流', '此致敬禮。\n'),
  row('page-chrome', '特此报告。\n相关报道：\n某县召开会议\n分享到', '特此报告。\n\n\n'),
  row('page-chrome', '特此报告。\n主办单位：某县人民政府\n某ICP备00000001号', '特此报告。\n\n'),
  row('page-chrome', '一、总体情况\n本文档可下载后编辑\n全年平稳。', '一、总体情况\n\n全年平稳。'),

  row('page-furniture', '第一段。\n— 3 —\n第二段。\n第 4 页 共 9 页\n', '第一段。\n\n第二段。\n\n'),
  row('page-furniture', '某县水务局\n甲。\n1\n\f某县水务局\n乙。\n2\n\f某县水务局\n丙。\n3\n\f某县水务局\n丁。\n4', '某县水务局\n甲。\n\n\n乙。\n\n\n丙。\n\n\n丁。\n'),
  row('page-furniture', '甲乙\f丙丁', '甲乙\n丙丁'),

  row('hard-wrap', '各地结合本地实际逐项制定了资金管理实施细则，\n并逐级分解了年度任务。', '各地结合本地实际逐项制定了资金管理实施细则，并逐级分解了年度任务。'),
  row('hard-wrap', '监测站点记录的细颗粒物浓度（PM\n2.5\n）降到31微克。', '监测站点记录的细颗粒物浓度（PM2.5）降到31微克。'),
  row('hard-wrap', '新购公务车辆为0台（套）\n。', '新购公务车辆为0台（套）。'),
  row('hard-wrap', '根据《\n某某管理条例\n》第七条执行。', '根据《某某管理条例》第七条执行。'),
  row('hard-wrap', '甲段完。\n\n乙段完。\n\n丙段完。\n\n新建改建，涉及\n农村公路\n九十公里。\n\n丁段完。', '甲段完。\n\n乙段完。\n\n丙段完。\n\n新建改建，涉及农村公路九十公里。\n\n丁段完。'),
]

/** What looks like damage and is none: the whole chain leaves it as it is. */
export const UNTOUCHED: readonly string[] = [
  '会上对##两个字作了说明，编号#12。',
  '指标(a)按年度考核，项目(an)不计。',
  '世界卫生组织(who)和本县(区)共同开展。',
  '患者接受检查后，B超显示正常；X光片无异常。',
  '主要包括：A类企业12家，B类企业30家。',
  '请问是否完成？A项目已完成。',
  '重点任务如下。●加强管理。■提高质量。',
  '请登录http://www.example.gov.cn/a?id=3查询。',
  '首先。。。其次、、、空白待填',
  '全年已完成检查 对，全区平均人口为人。',
  '税收7,00.0,77万元，金额XX万元。',
  '尊敬的各位领导，\n现将情况报告如下。',
  '2.公共经费投入偏低而且基层人员积极性不高，\n（四）整改措施\n逐项落实。',
  '2031年某县水务局项目\n支出绩效评价报告\n（农村供水巩固提升项目）',
  '某县水务局\n2031年4月2日',
  '序号\n1\n某某镇\n2\n某某乡\n3\n某某街道',
  '（一）基层服务能力不足\n少数乡镇人员偏少，难以开展工作。',
  '资金来源：网络建设专项。',
  '本页面由自评表生成，共列出指标12个，逐项说明如下。\n一、指标情况\n数量指标完成。',
  '各单位要扩大宣传，\n　　二是加强培训。',
]
