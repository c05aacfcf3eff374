import type { FigureExample, WantedFigure } from './example.js'

const TAIWAN = { title: '青禾市總決算113年度歲入歲出執行情形報告', heading: '一、預算執行情形' } as const
const HONG_KONG = { title: '特區政府2023年工作報告', heading: '二、本港經濟' } as const
const taiwan = (text: string, ...want: readonly WantedFigure[]): FigureExample => ({ ...TAIWAN, text, want })
const hongKong = (text: string, ...want: readonly WantedFigure[]): FigureExample => ({ ...HONG_KONG, text, want })

/** Reports of Taiwan and Hong Kong: their amounts, years and turns of speech. */
export const TRADITIONAL: readonly FigureExample[] = [
  taiwan('歲出決算數[[128億4千3百餘萬元]]，賸餘[[2億9,279萬元]]。', { indicator: ['歲出決算數', '岁出决算数'], role: 'actual', unit: 'TWD', value: '12843000000', comparator: '~' }, { indicator: ['剩余', '賸余'], role: 'actual', unit: 'TWD', value: '292790000' }),
  taiwan('112年度實支經費[[7億1,173萬3千元]]。', { indicator: ['实支经费', '经费'], role: 'actual', unit: 'TWD', value: '711733000', period: '2023-01-01/2023-12-31' }),
  taiwan('年度預算編列[[4億6千萬元]]，累計執行數[[3億9,850萬元]]，執行率[[86.63%]]。', { indicator: ['年度预算', '预算', '年度预算编列'], role: 'budget', unit: 'TWD' }, { indicator: ['累计执行数', '执行数'], role: 'actual' }, { indicator: '执行率', role: 'actual' }),
  taiwan('業務總收入決算[[13億2,453萬元]]，較上年度決算[[8億6,652萬元]]，增加[[4億5,801萬元]]。', { indicator: ['业务总收入决算', '业务总收入'], role: 'actual', value: '1324530000' }, { indicator: ['业务总收入决算', '业务总收入'], role: 'previous', value: '866520000' }, { indicator: ['业务总收入决算', '业务总收入'], role: 'change', direction: 'up', value: '458010000' }),
  taiwan('抽查工程[[35件]]，落後者[[9件]]。', { indicator: ['工程', '抽查工程'], role: 'actual', unit: '件' }, { indicator: ['落后者', '工程落后者', '抽查工程落后者'], role: 'actual', unit: '件' }),
  taiwan('列管水系由原訂[[14條]]擴增為[[29條]]。', { indicator: '列管水系', role: 'previous', unit: '条' }, { indicator: '列管水系', role: 'actual' }),
  taiwan('課後照顧班開辦率僅[[五成]]。', { indicator: '课后照顾班开办率', role: 'actual', kind: 'rate', value: '50' }),
  taiwan('核定補助款[[3,500萬元]]，已核撥[[2,100萬元]]。', { indicator: ['补助款', '核定补助款'], role: 'budget', unit: 'TWD', value: '35000000' }, { indicator: ['核拨', '已核拨', '补助款核拨', '补助款', '核定补助款'], role: 'actual' }),
  taiwan('園區出租率[[82%]]，進駐廠商[[208家]]，就業[[7,014人]]。', { indicator: '园区出租率', role: 'actual' }, { indicator: ['进驻厂商', '厂商'], role: 'actual' }, { indicator: '就业', role: 'actual', value: '7014' }),
  taiwan('預計可創造就業機會[[5,000人]]，年產值[[150億元]]。', { indicator: ['就业机会', '创造就业机会'], role: 'target', unit: '人' }, { indicator: '年产值', role: 'target', unit: 'TWD' }),
  taiwan('應付保留數[[102億8千2百餘萬元]]，占預算數[[23.11%]]。', { indicator: '应付保留数', role: 'actual', comparator: '~' }, { indicator: ['应付保留数占预算数'], role: 'actual' }),
  taiwan('預算數[[6億元]]，執行結果，決算數[[5億8,210萬元]]，減少[[1,790萬元]]，約[[2.98％]]。', { indicator: '预算数', role: 'budget' }, { indicator: '决算数', role: 'actual' }, { indicator: '决算数', role: 'change', direction: 'down' }, { indicator: '决算数', role: 'change', direction: 'down', comparator: '~' }),
  taiwan('辦理講習[[12場次]]，計[[1,260人次]]參加。', { indicator: ['讲习', '办理讲习'], role: 'actual', unit: '场次' }, { indicator: ['参加', '讲习', '办理讲习'], role: 'actual', unit: '人次' }),
  taiwan('法定預算[[9,800萬元]]，分配數[[4,200萬元]]，實現數[[3,960萬元]]。', { indicator: ['法定预算'], role: 'budget' }, { indicator: '分配数', role: 'budget' }, { indicator: '实现数', role: 'actual' }),
  hongKong('政府預留[[600億元]]成立基金。', { indicator: ['政府预留', '预留', '基金', '成立基金'], role: 'budget', unit: 'HKD', value: '60000000000' }),
  hongKong('失業率由[[3.2%]]微升至[[3.4%]]。', { indicator: '失业率', role: 'previous' }, { indicator: '失业率', role: 'actual' }),
  hongKong('貨物出口全年實質增長[[1.3%]]。', { indicator: ['货物出口'], role: 'change', direction: 'up' }),
  hongKong('經濟增長達[[2.5個百分點]]。', { indicator: ['经济', '经济增长'], role: 'change', direction: 'up', unit: 'pp' }),
  hongKong('我預測今年整體經濟增長為[[1.5%至3.5%]]。', { indicator: ['整体经济', '整体经济增长'], role: 'target', value: ['1.5', '3.5'] }),
  hongKong('署方共有[[14間]]診所，提供[[320張]]病床。', { indicator: ['诊所'], role: 'actual', unit: '间' }, { indicator: ['病床', '提供病床'], role: 'actual', unit: '张' }),
  hongKong('超過[[七成]]店舖已更換裝置。', { indicator: ['店铺', '店铺已更换装置', '店铺更换装置'], role: 'actual', kind: 'rate', comparator: '>' }),
  hongKong('服務費調高[[8港元]]，升幅為[[4.1%]]。', { indicator: '服务费', role: 'change', direction: 'up', unit: 'HKD' }, { indicator: ['服务费', '升幅', '服务费升幅'], role: 'change', direction: 'up' }),
  hongKong('在過去12個月，部門處理個案[[1,860宗]]。', { indicator: ['个案', '处理个案', '部门处理个案'], role: 'actual', unit: '宗', value: '1860' }),
  hongKong('訪港旅客人次按年上升[[16%]]，達[[4,860萬人次]]。', { indicator: ['访港旅客人次', '访港旅客'], role: 'change', direction: 'up' }, { indicator: ['访港旅客人次', '访港旅客'], role: 'actual', value: '48600000' }),
  hongKong('通脹率較去年同期回落[[0.7個百分點]]。', { indicator: '通胀率', role: 'change', direction: 'down' }),
  taiwan('審定賸餘[[6億1千萬元]]，與預算短絀[[1億2千萬元]]相距[[7億3千萬元]]。', { indicator: ['审定剩余', '审定賸余'], role: 'actual', unit: 'TWD' }, { indicator: ['预算短绌', '短绌'], role: 'budget' }, { indicator: ['审定賸余', '审定剩余'], role: 'change' }),
  taiwan('本會及所屬112年度歲出預算編列[[8億元]]。', { indicator: ['岁出预算', '岁出预算编列'], role: 'budget', unit: 'TWD' }),
  taiwan('用水強度持續改善，110至111年平均下降[[4.6%]]，112年第1至第3季較上年同期下降[[1.3%]]。', { indicator: '用水强度', role: 'change', direction: 'down' }, { indicator: '用水强度', role: 'change', direction: 'down' }),
]
