import { tagged } from '../../src/extract/kit.js'
import { ACTION } from './lexicon.js'
import { list } from './word-set.js'

const PEOPLE = /(?:人员|人才|工人|老人|病人|法人|党员|学员|队员|教员|委员|官员|会员|社员|团员|演员|管水员|护林员|[一-鿿]员|患者|学者|作者|志愿者|工作者|职工|民工|农工|社工|教师|医师|律师|技师|厨师|学生|医生|考生|新生|毕业生|农民|村民|居民|牧民|渔民|市民|移民|群众|民众|专家|画家|作家|干部|教授|老年人|儿童|妇女|青年|少年|劳动力|院士|夫妇|老师|护士|代表|嘉宾|游客|选手|书记|校长|院长|村长)$/
const BODIES = /(?:企业|单位|公司|机构|医院|卫生院|法院|学校|小学|中学|高校|大学|银行|部门|工厂|商场|商户|酒店|宾馆|饭店|超市|合作社|协会|公所|派出所|诊所|幼儿园|农场|景区|药店|门店|厂商|业者)$/
const PLACES = /(?:村|乡镇|县|市|社区|街道|单位|部门|公所|企业|机构|村庄|乡|镇|小区|地区|国家|学校)$/
/** Which nouns a measure word counts. Source: 现代汉语量词用法词典 (the uses that reports have). */
const AGREES: Readonly<Record<string, RegExp>> = { 名: PEOPLE, 位: PEOPLE, 人: PEOPLE, 家: BODIES, 所: BODIES, 户: /(?:农户|用户|商户|牧户|家庭|企业|居民|群众|贫困户|低保户|农家|住户|渔户|户)$/, 个: PLACES }

/** Nouns and adverbs that tell how something was done; a verb follows. */
const MANNERS = new Set(list('现场 联合 统一 集中 集体 当场 上门 线上 线下 网上 实地 主动 免费 自愿 超标准 违规 依法 按时 按期 如期 顺利 率先 成功 同时 分别 共同 陆续 全部 均 都 已 未 尚'))
/** Verbs whose dictionary tags make nouns of them; after whoever is counted they tell what was done. */
const DEEDS = new Set(list('办理 获批 获评 开展 举办 发放 用上 喝上 住上 通上 搬进 享有 签约 报名 入驻 上榜 上市 挂牌 复工 复产 落户 参会 参展 参训 参保 脱贫 受益 到场 出席 挂职 违规 虚报 挪用 套取 截留 超标 滞留'))

/**
 * End of the noun that the measure word counts where what follows tells what it did: 76家企业|获批…, 12位专家|现场评审.
 * Or where a 的 makes it the owner of something else: 2400名群众|的基本生活…. -1 where the words only go on with the noun phrase (名学生家长, 家企业技术中心).
 */
export function headBeforeDeed(unit: string, text: string, start: number, end: number): number {
  const head = AGREES[unit]
  if (!head) return -1
  const words = tagged(text.slice(start, end))
  let at = start
  for (let i = 0; i + 1 < words.length; i++) {
    const { word, tag } = words[i]!
    // 村用|上: the dictionary knows no such word and joins the noun to its verb
    if (unit === '个' && i === 0 && tag === 'x' && word.length === 2 && PLACES.test(word.charAt(0))) return at + 1
    at += word.length
    if (words[i + 1]!.tag === 'uj' && head.test(text.slice(start, at)) && unit !== '个') return at
    if (tag === 'uj' || (/^[vdpcu]/.test(tag) && !head.test(word))) return -1
    if (head.test(text.slice(start, at)) && tells(words[i + 1]!, words[i + 2], text.slice(at, end))) return at
  }
  return -1
}

type Word = ReturnType<typeof tagged>[number]

function tells(next: Word, then: Word | undefined, rest: string): boolean {
  if (rest.includes('的')) return false
  if (DEEDS.has(next.word) || (/^[il]/.test(next.tag) && (DEEDS.has(next.word.slice(0, 2)) || MANNERS.has(next.word.slice(0, 2))))) return true
  if (MANNERS.has(next.word)) return then !== undefined && (/^[vx]/.test(then.tag) || ACTION.has(then.word) || DEEDS.has(then.word))
  return next.tag === 'v' && next.word.length === 2 && then !== undefined && (ACTION.has(next.word) || '了上到'.includes(then.word)) && !/(?:中心|平台|项目|工程|基地|数|率|点|站|室)$/.test(rest)
}
