import { ACTION, SOME_PLACES } from './lexicon.js'

/** Names of places and units that a figure may be about. */
const PLACE = /^(?:(?:XX|××|某|[一-鿿]{2,6}?)(?:省|自治区|市|州|盟|地区(?!生产)|区|县|旗|镇|乡|街道|林区|农垦局|分局|经开区|高新区|开发区|新区|本级))+(?:本级)?/
/** Words that only look like places: 城市, 全市, 示范区, 市场. */
const NO_PLACE = /^(?:占|直辖市|人均|文明城市|全|我|本|各|该|两|三|每|其他|所有|城市|城镇|城乡|乡镇|棚户区|地区|社区|小区|园区|示范区|景区|灾区|辖区|山区|片区|老区|学区|库区|市区|城区|省市|市县|县区|区县|农村|乡镇|村镇|街镇|集镇|城镇|超市|门市|都市|股市|楼市|夜市|菜市|保护区|自贸区|试验区|自贸试验区|工业区|产业区|软体园区|新区建设)/
const AFTER_PLACE = /^(?:[级长委政场域属内外民府辖直化率居人户企]|人民|财政|中心|行政|领导|建设|改造|发展)/
/** The rest of an institution's name after its place: 普陀区[商务委员会]. */
const INSTITUTION = /^[一-鿿]{0,12}?(?:委员会|管理局|分局|局|办公室|厅|医院|学校|中心|公司)/
/** A piece that begins with one of these is a verb phrase, no place. */
const VERB_START = /^(?:用于|位于|属于|来自|实施|改造|建设|新建|完成|实现|支持|推进|推动|开展|组织|促进|加快|打造|创建|治理|整治|落实|新增|培育|提升|使用|覆盖|涉及|其中|取得|获得|进入|成为|举办|重点|主要)/

const BODY = '(?:委员会|管理会|监理会|审议会|谘议会|咨议会|局|署|研究所|基金会|协会|基金|部|厅|院|处|所|中心|大学|学院|学校|医院|公司|办公室|省政府|市政府|县政府|区政府|人民政府)(?:等\\d{1,2}个[一-鿿]{0,6}?(?:机关|单位))?(?:及其?所属)?'
const NAMED = new RegExp(`^([一-鿿、]{2,24}?${BODY}(?:主管)?)(?:部分)?(?:（.*）)?$`)
/** A body at the start of a line, right before what it spent or planned: 劳工委员会：…, 职业训练局及所属102年度…. */
const OPENS = new RegExp(`^(?:[（(]?[\\d一二三四五六七八九十壹贰叁肆伍]{1,3}[）).、．]\\s?)?([一-鿿]{2,20}?${BODY}(?:主管)?)(?=[：，（]|本?年度|\\d{2,4}年|岁[出入]|编列|决算|预算|业务|收支|共有)`)
const NO_BODY = /^(?:全|各|本|我|该|其他|依|经|由|按|对|截|为|因|主要|上述|所属|报|以|就|据)|收支|支出|收入|中央政府总|总预算/

/** A body, fund or place that a heading names and nothing more: 蒙藏委员会主管, 石油基金, 青禾县. */
export function bodyNamed(title: string): string | null {
  const hit = NAMED.exec(title)
  if (hit && !VERB_START.test(title) && !NO_BODY.test(title)) return hit[1]!
  return wholePlace(title)
}

/** The body whose line this is, told at its start; null if none. */
export function bodyAtStart(line: string): string | null {
  const hit = OPENS.exec(line)
  return hit && !VERB_START.test(hit[1]!) && !NO_BODY.test(hit[1]!) ? hit[1]! : null
}

/** The place that a piece of text is, and nothing more: the item of a list XX区98%、XX县95%. */
export function wholePlace(piece: string): string | null {
  if (/^(?:市本级|区本级|县本级|省本级|本级|高新区|经开区|开发区|新区|度假区|管委会|农垦局|城区|郊区)$/.test(piece)) return piece
  if (/^[一-鿿]{2,10}(?:局|署|委员会|研究所|分局|监理会|医院|学校|大学|学院|公司|支队|大队|基金会|协会)(?:及所属|及其所属)?$/.test(piece) && !VERB_START.test(piece)) return piece
  const hit = PLACE.exec(piece)
  return hit && hit[0].length === piece.length && !NO_PLACE.test(piece) && !VERB_START.test(piece) && !/(?:城镇|城市|乡镇|试验区|综试区|示范区|保护区|小区|园区|工业区|城区)$/.test(piece) ? piece : null
}

/** A place that begins a clause as its subject: 安陆市王义贞镇组织…, 少数地区…. */
export function leadingPlace(piece: string): string | null {
  const some = SOME_PLACES.exec(piece)
  if (some) return some[0]
  if (ACTION.startingAt(piece, 0, piece.length).length >= 2) return null
  const hit = PLACE.exec(piece)
  if (!hit || hit[0].length >= piece.length || hit[0].length > 12 || NO_PLACE.test(piece) || VERB_START.test(piece) || /城镇$|乡镇$|城市$/.test(hit[0])) return null
  const rest = piece.slice(hit[0].length)
  const institution = INSTITUTION.exec(rest)
  if (institution && institution[0].length < rest.length) return hit[0] + institution[0]
  return AFTER_PLACE.test(rest) ? null : hit[0]
}
