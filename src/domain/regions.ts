import { AMBIGUOUS_DISTRICTS, BESIDE_PROVINCES, DISTRICTS_CALLED_ZONES, NO_PLACE, PROVINCES, RENAMED_PREFECTURES } from './regions-data.js'
import { PREFECTURES } from './regions-prefectures.js'

export type RegionLevel = 'national' | 'province' | 'prefecture' | 'county' | 'township'
export interface Region {
  /** Six digits of GB/T 2260; null for what the shipped table does not list (counties, townships, zones). */
  code: string | null
  /** As the unit is called now: 襄樊市 → 襄阳市. */
  name: string
  /** null for a zone that is no unit of administration (高新区, 新区). */
  level: RegionLevel | null
  /** Names the unit among all: 芜湖县, 南京市鼓楼区, 芜湖县六郎镇. */
  key: string
  /** 'unresolved' where the name names nobody: XX市, 某县, a 鼓楼区 without its city. */
  identity: 'resolved' | 'unresolved'
}
/** A region and where its name ends. */
interface RegionAt {
  region: Region
  end: number
}
type Unit = Omit<Region, 'identity'>

export const CHINA: Region = { code: '000000', name: '中国', level: 'national', key: '国家', identity: 'resolved' }
const unitsByName = new Map<string, Unit>()
for (const { code, name, short } of PROVINCES) {
  const unit: Unit = { code: `${code}0000`, name, level: 'province', key: name }
  unitsByName.set(name, unit)
  if (/^(?:7|8)/.test(code)) unitsByName.set(short, unit)
}
/** 新疆维吾尔自治区 is written 新疆自治区, too. */
for (const { name, short } of PROVINCES) if (name.endsWith('自治区')) unitsByName.set(`${short}自治区`, unitsByName.get(name)!)
const shortProvinces = new Map(PROVINCES.map((p) => [p.short, unitsByName.get(p.name)!]))
for (const [province, names] of Object.entries(PREFECTURES))
  for (const entry of names.split(' ')) {
    const [, name, digits] = /^(\D+)(\d{2})?$/.exec(entry)!
    const unit: Unit = { code: digits ? `${province}${digits}00` : null, name: name!, level: 'prefecture', key: name! }
    unitsByName.set(name!, unit)
    // 湘西土家族苗族自治州 → 湘西州
    const stem = /^(.{2,4}?)(?:朝鲜族|土家族|藏族|彝族|布依族|苗族|哈尼族|壮族|傣族|白族|傈僳族|回族|蒙古|柯尔克孜|哈萨克).*自治州$/.exec(name!)?.[1]
    if (stem !== undefined) unitsByName.set(`${stem}州`, unit)
  }
for (const name of BESIDE_PROVINCES) unitsByName.set(name, { code: null, name, level: null, key: name })
for (const { was, now } of RENAMED_PREFECTURES) unitsByName.set(was, unitsByName.get(now)!)
const LONGEST = Math.max(...[...unitsByName.keys()].map((n) => n.length))

/** 东乡族 is a people. */
const SUFFIX = /^(?:自治[县旗]|街道|苏木|[市县区旗镇]|乡(?!族))/
/** A name whose run goes on: 沙市区, 津市市, 红旗镇, 新市街道. */
const GOES_ON = /^(?:区|县|镇|乡|街道)/
/** Words that begin with 市, 区, 县, 乡 and belong to the body: 市场监管局, 市政处, 区域合作办. */
const BODY_HEAD = /^(?:市场|市政|市容|市委|市直|市级|市民|区域|区委|区直|区级|区划|县域|县委|县直|县级|县乡|县区|乡村|乡镇|镇区|镇村)/
/** Words that begin with what else ends a place's name: 区域医疗中心, 市场化改革办. */
const NO_SUFFIX = /^(?:市场|市域|区域|区划|县域|乡村|镇村)/
const NEVER_INSIDE = /[局厅委署]|公司|中心|医院|学校|大学|政府|管理|办公|服务|发展/
const ANONYMOUS = /[Xx×*＊某○]|^(?:甲|乙|丙|丁)(?=[市县区])/
const MAX_NAME = 18
const MAX_PLAIN = 9

/** The chain of places at the start of a name, deepest last; null if none stands there. `isBody` says whether a text begins with a body's name. */
export function regionAt(name: string, isBody: (rest: string) => boolean): RegionAt | null {
  let found: RegionAt | null = null as RegionAt | null
  for (let depth = 0; depth < 5; depth++) {
    const start: number = found?.end ?? 0
    const rest: string = name.slice(start)
    if (rest === '' || (depth > 0 && isBody(rest))) break
    const next: RegionAt | null = listed(rest, depth === 0) ?? (isBody(rest) ? null : spelled(rest, found?.region ?? null))
    if (!next || (found && next.region.level === 'province')) break
    found = { region: within(found?.region ?? null, next.region), end: start + next.end }
  }
  return found
}

const BEYOND = [...PROVINCES.filter(({ code }) => /^[78]/.test(code)).map(({ name }) => name), ...PREFECTURES['71']!.split(' ')]
/** Is it of 台湾, 香港 or 澳门, where the reforms of the State Council renamed nobody? */
export const isBeyondReforms = ({ key }: Region): boolean => BEYOND.some((name) => key.startsWith(name))

/** The region that a name, whole, is of: 芜湖市, 安徽省芜湖市, 鼓楼区; null if it is none. */
export function regionNamed(name: string): Region | null {
  const found = regionAt(name, () => false)
  return found?.end === name.length ? found.region : null
}

/** A unit that the table names, longest first; a province's short form only where no other place begins with it (海南州, 吉林市, 河北区). */
function listed(rest: string, first: boolean): RegionAt | null {
  for (let length = Math.min(LONGEST, rest.length); length >= 2; length--) {
    const unit = unitsByName.get(rest.slice(0, length))
    if (unit) return { region: { ...unit, identity: 'resolved' }, end: length }
  }
  if (!first) return null
  for (const length of [3, 2]) {
    const unit = shortProvinces.get(rest.slice(0, length))
    if (unit && rest.length > length && (!/^(?:[省市县区州路街镇乡道驿旗]|蒙古族)/.test(rest.slice(length)) || BODY_HEAD.test(rest.slice(length)))) return { region: { ...unit, identity: 'resolved' }, end: length }
  }
  return null
}

/** A unit that only its last character tells. */
function spelled(rest: string, parent: Region | null): RegionAt | null {
  for (let i = 1; i < Math.min(MAX_NAME, rest.length); i++) {
    const suffix = SUFFIX.exec(rest.slice(i, i + 3))?.[0]
    if (suffix === undefined || NO_SUFFIX.test(rest.slice(i, i + 2)) || (i > MAX_PLAIN && !suffix.startsWith('自治'))) continue
    let end = i + suffix.length
    let text = rest.slice(0, end)
    if (NEVER_INSIDE.test(text)) return null
    const after = rest.slice(end)
    if (NO_PLACE.has(text) || text.endsWith('城乡') || after.startsWith('化')) continue
    const more = GOES_ON.exec(after)?.[0] ?? (text === '津市' && after.startsWith('市') ? '市' : null)
    if (more !== null && text.length === 2 + (suffix === '镇' ? 1 : 0) && !BODY_HEAD.test(after)) {
      end += more.length
      text = rest.slice(0, end)
    }
    return { region: { code: null, name: text, level: levelOf(text, parent), key: text, identity: identityOf(text, parent) }, end }
  }
  return null
}

function levelOf(name: string, parent: Region | null): RegionLevel | null {
  if (/(?:镇|乡|街道|苏木)$/.test(name)) return 'township'
  if (DISTRICTS_CALLED_ZONES.has(name) || DISTRICTS_CALLED_ZONES.has(`${parent?.key ?? ''}${name}`)) return 'county'
  if (/(?:开发区|高新区|经开区|新区|园区|示范区|实验区|保税区|度假区|合作区)$/.test(name)) return null
  if (name.endsWith('市') && parent === null && ANONYMOUS.test(name)) return null
  return 'county'
}

const identityOf = (name: string, parent: Region | null): Region['identity'] => (ANONYMOUS.test(name) || (parent === null && (AMBIGUOUS_DISTRICTS.has(name) || /(?:镇|乡|街道)$/.test(name))) ? 'unresolved' : 'resolved')

/**
 * A unit under its parent. Cities and counties bear their name alone, as it is one in the whole country (《地名管理条例》: 县、市以上名称不应重名);
 * districts, zones and townships are named with their parent.
 */
function within(parent: Region | null, unit: Region): Region {
  if (!parent) return unit
  const alone = unit.code !== null || /[市县旗州盟]$/.test(unit.name)
  const identity = alone ? unit.identity : parent.identity === 'resolved' ? unit.identity : 'unresolved'
  return { ...unit, key: alone ? unit.key : `${parent.key}${unit.key}`, identity }
}
