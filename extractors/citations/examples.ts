export interface CitationExample {
  /** Clean text. */
  text: string
  /** Document numbers in order. */
  numbers: readonly string[]
  /** Titles in order; left out where the row is about numbers only. */
  titles?: readonly string[]
}

export const CITATIONS: readonly CitationExample[] = [
  { text: '根据《云岭省财政厅关于下达专项资金的通知》（云财社〔2021〕18号）要求，', numbers: ['云财社〔2021〕18号'], titles: ['云岭省财政厅关于下达专项资金的通知'] },
  { text: '（青政办发［2020］7号）', numbers: ['青政办发［2020］7号'] },
  { text: '（青财绩【2022】15号）', numbers: ['青财绩【2022】15号'] },
  { text: '（青卫函[2019]103号）', numbers: ['青卫函[2019]103号'] },
  { text: '（青规（2024）2号）', numbers: ['青规（2024）2号'] },
  { text: '依据青财农(2018)66号文件执行', numbers: ['青财农(2018)66号'] },
  { text: '（青办字﹝2017﹞9号）', numbers: ['青办字﹝2017﹞9号'] },
  { text: '按照青财预〔2020〕10号文件的规定', numbers: ['青财预〔2020〕10号'] },
  { text: '《会议纪要》（〔2022〕31号）', numbers: ['〔2022〕31号'], titles: ['会议纪要'] },
  { text: '实施意见的通知（石政办[2013]21号；区政府另发', numbers: ['石政办[2013]21号'] },
  { text: '青财社〔2019〕第45号', numbers: ['青财社〔2019〕第45号'] },
  { text: '青发改〔2019〕45、46号', numbers: ['青发改〔2019〕45、46号'] },
  { text: '〔二〇一九〕青财12号不是这样写的；青政发〔二〇二一〕3号才是', numbers: ['青政发〔二〇二一〕3号'] },
  { text: '青财社〔202045号', numbers: ['青财社〔202045号'] },
  { text: '青财社2020〕45号', numbers: ['青财社2020〕45号'] },
  { text: '依据青农发〔2021〕8号和青水发〔2021〕9号、青财发〔2021〕10号', numbers: ['青农发〔2021〕8号', '青水发〔2021〕9号', '青财发〔2021〕10号'] },
  { text: '详见和政办发〔2022〕5号', numbers: ['和政办发〔2022〕5号'] },
  { text: '（和政办发〔2022〕5号）', numbers: ['和政办发〔2022〕5号'] },
  { text: '（青 财社〔 2021 〕 18 号）', numbers: ['财社〔2021〕18号'] },
  { text: '以院授主会字第1120300456号函核定', numbers: ['院授主会字第1120300456号'] },
  { text: '《政府采购条例》（国务院令第658号）', numbers: ['国务院令第658号'], titles: ['政府采购条例'] },
  { text: '《关于印发〈公务卡管理办法〉的通知》', numbers: [], titles: ['关于印发〈公务卡管理办法〉的通知'] },
  { text: '《关于印发《公务卡管理办法》的通知》', numbers: [], titles: ['关于印发《公务卡管理办法》的通知'] },
  { text: '《关于转发《采购目录》的通知\n下一行《预算法》', numbers: [], titles: ['采购目录', '预算法'] },
  { text: '只开不合的《书名\n就不算', numbers: [], titles: [] },
  // No document numbers.
  { text: '全年（2022）投入3号楼建设', numbers: [] },
  { text: '编号为2022-18号的档案', numbers: [] },
  { text: '（2019）完成，10号文已废止', numbers: [] },
  { text: '2023年第4号台风', numbers: [] },
  { text: '责令第3号线停运', numbers: [] },
  { text: '执行率[85]分，占〔30〕', numbers: [] },
]
