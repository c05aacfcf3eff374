import type { Family } from './issuer-register-family.js'

const CONSTITUTION = '中华人民共和国宪法第三章；地方各级人民代表大会和地方各级人民政府组织法'
const PARTY = '中国共产党章程；中国共产党工作机关条例（试行）2017年'
const PEOPLE = '人民团体和群众团体名录（中央编办、民政部）'
const REFORM_2018 = '深化党和国家机构改革方案（2018年3月）；监察法'

/** Organs of state and party and people's organisations, which report and are audited as departments are. */
export const ORGANS: readonly Family[] = [
  { body: '政府', names: [{ words: '人民政府|政府|国务院', organs: '', source: CONSTITUTION }] },
  { body: '政府办公室', names: [{ words: '人民政府办公|政府办公|国务院办公', organs: '室|厅', source: CONSTITUTION }, { words: '政府办|府办', organs: '', source: CONSTITUTION }] },
  { body: '人大常委会', names: [{ words: '人民代表大会常务委员会|人大常委会|人大', organs: '', source: CONSTITUTION }] },
  { body: '人民法院', names: [{ words: '人民法院|法院', organs: '', source: CONSTITUTION }] },
  { body: '中级人民法院', names: [{ words: '中级人民法院|中级法院|中院', organs: '', source: CONSTITUTION }] },
  { body: '高级人民法院', names: [{ words: '高级人民法院|高级法院|高院', organs: '', source: CONSTITUTION }] },
  { body: '人民检察院', names: [{ words: '人民检察院|检察院', organs: '', source: CONSTITUTION }] },
  { body: '政协', names: [{ words: '政治协商会议|政协|政协委员会', organs: '', source: '中国人民政治协商会议章程' }] },
  { body: '纪检监察', names: [
    { words: '纪律检查委员会监察委员会|纪委监委|纪检监察委员会|纪委监察委|监察委员会|监委', organs: '', since: 2018, source: REFORM_2018 },
    { words: '纪律检查委员会|纪委', organs: '', source: PARTY },
  ] },
  { body: '党委', names: [{ words: '党委|党工委|工委|党的工作委员会', organs: '', source: PARTY }] },
  { body: '党委办公室', names: [{ words: '委办公|党委办公', organs: '室|厅', source: PARTY }, { words: '委办', organs: '', source: PARTY }] },
  { body: '组织部', names: [{ words: '组织', organs: '部', source: PARTY }] },
  { body: '宣传部', names: [{ words: '宣传', organs: '部', source: PARTY }] },
  { body: '统一战线工作部', names: [{ words: '统一战线工作|统战', organs: '部', source: PARTY }] },
  { body: '社会工作部', names: [{ words: '社会工作', organs: '部', since: 2023, source: '党和国家机构改革方案（2023年3月）' }] },
  { body: '政法委员会', names: [{ words: '政法', organs: '委员会|委', source: PARTY }] },
  { body: '机构编制委员会办公室', names: [{ words: '机构编制委员会办公室|编委办|编办|编制办', organs: '', source: PARTY }] },
  { body: '网络安全和信息化委员会办公室', names: [{ words: '网络安全和信息化委员会办公室|网信办', organs: '', source: REFORM_2018 }] },
  { body: '党校', names: [{ words: '党校', organs: '', source: PARTY }] },
  { body: '直属机关工作委员会', names: [{ words: '直属机关|直', organs: '工作委员会|工委', source: PARTY }] },
  { body: '总工会', names: [{ words: '总工会', organs: '', source: PEOPLE }] },
  { body: '共青团', names: [{ words: '团委|共青团委员会|共青团|团市委|团县委|团区委|团省委', organs: '', source: PEOPLE }] },
  { body: '妇女联合会', names: [{ words: '妇女联合会|妇联', organs: '', source: PEOPLE }] },
  { body: '残疾人联合会', names: [{ words: '残疾人联合会|残联', organs: '', source: PEOPLE }] },
  { body: '科学技术协会', names: [{ words: '科学技术协会|科协', organs: '', source: PEOPLE }] },
  { body: '工商业联合会', names: [{ words: '工商业联合会|工商联', organs: '', source: PEOPLE }] },
  { body: '红十字会', names: [{ words: '红十字会', organs: '', source: PEOPLE }] },
  { body: '文学艺术界联合会', names: [{ words: '文学艺术界联合会|文联', organs: '', source: PEOPLE }] },
  { body: '社会科学界联合会', names: [{ words: '社会科学界联合会|社科联', organs: '', source: PEOPLE }] },
  { body: '归国华侨联合会', names: [{ words: '归国华侨联合会|侨联', organs: '', source: PEOPLE }] },
  { body: '疾病预防控制中心', names: [{ words: '疾病预防控制|疾控', organs: '中心', source: '关于疾病预防控制体系建设的若干规定（卫生部令第40号，2005年）' }] },
  { body: '妇幼保健院', names: [{ words: '妇幼保健', organs: '院|所|计划生育服务中心', source: '关于优化整合妇幼保健和计划生育技术服务资源的指导意见（2013年）' }] },
  { body: '管理委员会', names: [{ words: '管理委员会|管委会', organs: '', source: '各开发区条例' }] },
  { body: '街道办事处', names: [{ words: '办事处|街道办|街办', organs: '', source: CONSTITUTION }] },
]
