import type { Family, KnownBody } from './issuer-register-family.js'
import { GOVERNMENT } from './issuer-register-government.js'
import { HONG_KONG_AND_TAIWAN, TAIWAN_BEFORE } from './issuer-register-hongkong-taiwan.js'
import { ORGANS } from './issuer-register-party.js'
import { CHINA, isBeyondReforms, regionAt, type Region } from './regions.js'

export interface Issuer {
  /** Region and body: one for all names that a body had (芜湖市/卫生健康). */
  key: string
  /** The name as it was given, blanks and brackets aside. */
  name: string
  region: Region | null
  /** Canonical body, by what it does: 卫生健康; its own name where the register does not know it. */
  body: string
  /** Is the name one that has been given up? */
  formerly: boolean
  /** 'unresolved' where the name names nobody by itself: no place, XX市, a 鼓楼区 of no city. Reports of such keys are not one issuer's. */
  identity: 'resolved' | 'unresolved'
  /** Other keys that it stands in relation to; never the same issuer. */
  related: { key: string; relation: 'merged-into'; year: number; source: string }[]
}
export interface Register {
  identify(name: string): Issuer
}

const FAMILIES: readonly Family[] = [...GOVERNMENT, ...ORGANS, ...HONG_KONG_AND_TAIWAN]
const bodies = new Map<string, KnownBody>()
for (const family of FAMILIES)
  for (const name of family.names)
    for (const words of name.words.split('|')) for (const organ of name.organs.split('|')) if (!bodies.has(words + organ)) bodies.set(words + organ, { family, name })
const LONGEST = Math.max(...[...bodies.keys()].map((n) => n.length))
const intoOf = new Map(FAMILIES.flatMap((f) => (f.into ? [[f.body, f.into] as const] : [])))

const NATION = /^(?:中华人民共和国|中华民国|国务院(?!$|办公)|国家(?=[^委]{2})|中央(?=[^人党团])|(?:中华)?全国(?=人[民大]|总工会|妇|政|供销)|最高(?=人民)|中国(?=气象局|地震局|残疾人联合会|科学技术协会))/
/** Organs whose kind stands before the place and whose name then ends in a bare 委 or 委员会. */
const HEADS: readonly { word: RegExp; body: string }[] = [
  { word: /^(?:中国共产党|中共)/, body: '党委' },
  { word: /^(?:中国人民政治协商会议|人民政协|政协)(?=.{2,}委员会$)/, body: '政协' },
  { word: /^(?:中国共产主义青年团|共青团)(?=.{2,}委(?:员会)?$)/, body: '共青团' },
]
const COMMITTEE = /^(?:第.{1,3}届)?委(?:员会)?$/
/** What a body's name ends with when the body itself, not its parts, is meant. */
const ITSELF = /(?:本级|机关|（本级）|（机关）|\(本级\)|（汇总）)$/
/** A province-level ministry's own organ behind the name of a place: 国家税务总局芜湖市税务局. */
const NATIONAL_OFFICE = /^(?:国家税务总局|国家统计局|国家金融监督管理总局|中国人民银行|国家外汇管理局)(?=.{2,}(?:局|队|行|院)$)/
/** Of those, the ones whose organ does not say whose it is: 中国人民银行芜湖市中心支行. */
const BANK = /^(?:中国人民银行|国家外汇管理局)/
/** A second name that one body bears: 自然资源和规划局（林业局）; the bracket is open where several stood in it. */
const SECOND_NAME = /（[省市县区州旗]?([^（）]*)）?$/
/** Bodies whose name opens other bodies' names: 政府采购中心, 人大代表联络站, 市委老干部局. */
const NO_PARENT = new Set(['政府', '人大常委会', '党委', '政协', '街道办事处', '管理委员会', '共青团', '党校'])
/** Companies, universities and the like, whose names name one without a place. */
const NAMED_BY_ITSELF = /(?:公司|集团|大学|学院|事务所|银行|研究院|基金会|协会)$/
const TAIWAN_HEAD = /^(?:行政院|监察院|立法院)(?=.{2})/

/** The longest name of a known body that the text begins with. */
function bodyAt(text: string): (KnownBody & { length: number }) | null {
  for (let length = Math.min(LONGEST, text.length); length >= 2; length--) {
    const known = bodies.get(text.slice(0, length))
    if (known) return { ...known, length }
  }
  return null
}
const opensBody = (rest: string): boolean => {
  const found = bodyAt(rest)
  return found !== null && (!NO_PARENT.has(found.family.body) || found.length === rest.length)
}

/** What a name of a body ends with; a blank behind it parts two bodies, any other stands inside a name (芜湖市 卫健委). */
const ENDS_A_NAME = /[局委厅部署院室办队所处站府会社]$|(?:中心|公司|学校|大学|本级|机关)$/
/** No body has a longer name. */
const LONGEST_NAME = 80

/** Names without blanks, with one form of width; several that sign together stand for the first (主办机关排列在前: GB/T 9704-2012 7.2.5). */
export function bareName(name: string): string {
  const wide = name.slice(0, 2 * LONGEST_NAME).normalize('NFKC').replaceAll('(', '（').replaceAll(')', '）')
  let bare = ''
  for (const piece of wide.split(/[\s、;；,，]+/)) {
    bare += piece
    if (bare.length > 3 && ENDS_A_NAME.test(bare)) break
  }
  return bare.slice(0, LONGEST_NAME)
}

const remembered = new Map<string, Issuer>()
const REMEMBERED = 20_000

/**
 * Whose name it is. Same key: the same body under each of its names (卫生局, 卫计委, 卫健委) in one region.
 * Not the same: bodies under it (监督所), bodies merged into it (related), other regions (芜湖县).
 * @param name clean text (simplified characters)
 */
export function identify(name: string): Issuer {
  const known = remembered.get(name)
  if (known) return known
  const issuer = Object.freeze(issuerNamed(name))
  if (name.length > LONGEST_NAME) return issuer
  if (remembered.size === REMEMBERED) remembered.clear()
  remembered.set(name, issuer)
  return issuer
}

function issuerNamed(name: string): Issuer {
  const whole = bareName(name)
  const bare = withoutSecondName(whole.length > 3 ? whole.replace(ITSELF, '') : whole)
  const local = bare.replace(NATIONAL_OFFICE, '')
  const officeOf = local.length < bare.length && regionAt(local, opensBody) ? local : null
  const head = HEADS.find(({ word }) => word.test(bare))
  const signed = head ? bare.replace(head.word, '') : officeOf ?? bare
  const national = bodies.get(signed)?.family.region === undefined ? NATION.exec(signed)?.[0] ?? '' : ''
  let rest = signed.slice(national.length)
  let region: Region | null = null
  const place = regionAt(rest, opensBody)
  if (place) [region, rest] = [place.region, rest.slice(place.end)]
  else if (national !== '') region = CHINA
  if (TAIWAN_HEAD.test(rest)) return ofTaiwan(whole, rest.replace(TAIWAN_HEAD, ''))
  rest = rest.replace(/^(?:人民政府|政府)(?=.{3})/, (head) => (opensBody(rest) && bodyAt(rest)!.length === rest.length ? head : opensBody(rest.slice(head.length)) ? '' : head))
  if (/^委(?=.{3})/.test(rest) && opensBody(rest.slice(1))) rest = rest.slice(1)
  if (COMMITTEE.test(rest) && region) rest = head?.body ?? '党委'
  if (region === null && /^[省市县区州旗镇乡]/.test(rest) && opensBody(rest.slice(1))) rest = rest.slice(1)
  if (officeOf !== null) rest = `${BANK.exec(bare)?.[0].concat('/') ?? ''}${rest}`
  return issuerOf(whole, region, rest === '' ? whole : rest, bare)
}

function withoutSecondName(bare: string): string {
  const second = SECOND_NAME.exec(bare)
  return second && second.index > 0 && bodyAt(second[1]!)?.length === second[1]!.length ? bare.slice(0, second.index) : bare
}

/** A body of the 行政院, by its own name: its 教育部 is not the one in 北京. */
function ofTaiwan(name: string, rest: string): Issuer {
  const { region } = regionAt('台湾', () => false)!
  const before = TAIWAN_BEFORE.get(rest)
  const known = bodies.get(rest)
  const body = before?.now ?? (known?.family.region === '台湾' ? known.family.body : rest)
  return { key: `${region.key}/${body}`, name, region, body, formerly: before !== undefined || (known?.family.region === '台湾' && known.name.until !== undefined), identity: 'resolved', related: [] }
}

function issuerOf(name: string, place: Region | null, rest: string, bare: string): Issuer {
  const known = bodyAt(rest)
  const whole = known !== null && known.length === rest.length
  let region = place
  if (known?.family.region !== undefined && (place === null || place === CHINA)) region = regionAt(known.family.region, opensBody)!.region
  else if (place === null && isNational(rest, whole)) region = CHINA
  const at = region?.key ?? '?'
  const identity = region?.identity ?? 'unresolved'
  if (!known || (!whole && NO_PARENT.has(known.family.body))) return { key: `${at}/${rest}`, name, region, body: rest, formerly: false, identity: region === null && bare.length > 5 && NAMED_BY_ITSELF.test(bare) ? 'resolved' : identity, related: [] }
  const own = withoutWords(rest.slice(known.length), known)
  const body = own === '' ? known.family.body : `${known.family.body}/${own}`
  const reformed = known.family.region !== undefined || region === null || !isBeyondReforms(region)
  const into = own === '' && reformed ? intoOf.get(body) : undefined
  const related = into ? [{ key: `${at}/${into.body}`, relation: 'merged-into' as const, year: into.year, source: into.source }] : []
  return { key: `${at}/${body}`, name, region, body, formerly: reformed && known.name.until !== undefined, identity, related }
}

/** Who speaks for a body: 财政司司长 is the body's. */
const HOLDER = /^(?:局长|厅长|部长|司长|署长|处长|主任|院长)$/
/** 卫生局卫生监督所 → 监督所: what a body's part repeats of the body. */
function withoutWords(own: string, { name }: KnownBody): string {
  if (HOLDER.test(own)) return ''
  const word = name.words.split('|').find((w) => own.startsWith(w) && own.length > w.length + 1)
  return word === undefined ? own : own.slice(word.length)
}

/** Ministries, 署 and 总局 without a place are the nation's: 卫生部, 审计署; departments of the party (组织部) are not told apart by it. */
const isNational = (rest: string, whole: boolean): boolean => whole && (rest.startsWith('国务院') || (/(?:部|署|总局)$/.test(rest) && !/^(?:组织|宣传|统战|统一战线工作|社会工作)部$/.test(rest)))
