/** Endings of the names of organs and bodies that sign reports. Longer endings first. */
const ENDINGS = '人民政府办公室|人民政府|政府办公室|街道办事处|办事处|管理委员会|委员会|管委会|联合会|总工会|基金会|工作委员会|领导小组办公室|领导小组|办公室|研究院|设计院|医院|法院|检察院|疾控中心|服务中心|中心|保健院|学院|大学|学校|事务所|有限公司|公司|调查队|总队|支队|大队|卫健委|卫计委|发改委|计生委|国务院|财政部|审计署|总局|分局|审计室|审计处|办事组|署|局|厅|委|部|院|站|所|政府'
const NAME = new RegExp(`^(?:[一-龥A-Za-zX×*]|[（(][一-龥]{1,8}[）)]){2,26}?(?:${ENDINGS})`)
const WHOLE = new RegExp(`^(?:[一-龥X×*]|[（(][一-龥]{1,8}[）)]){2,26}(?:${ENDINGS})$`)
/** What follows the issuer's name in a title. */
const FOLLOWS = /^(?:$|关于|对|\d|二[〇○零]|20|绩效|预算|部门|整体|项目|专项|工作|整改|决算|自评|年度|本级|落实|贯彻|政府工作|财政|支出|审计|执行|履职|述职|[（(]|上半年|下半年|第)/
const YEAR_HEAD = /^(?:关于)?(?:\d{4}年?(?:度)?|二[〇○零][一二三四五六七八九〇○零]{2}年(?:度)?)?(?:关于)?/
const NOT_A_NAME = /社会$|全部$|部门$|项目部$|各部|全委|^(?:我|本|该|各|全|其|这|对|在|由|受|经|据|按|为|将|向|被|从|请)|工作委$|干部$|内部$|所有|场所$/

/** The body whose name opens a title (XX市卫生健康局关于…, 2022年XX县财政局部门预算…); null if none does. */
export function issuerOfTitle(title: string): string | null {
  const head = YEAR_HEAD.exec(title)![0]
  const rest = title.slice(head.length)
  for (let length = 3; length <= Math.min(rest.length, 32); length++) {
    const name = rest.slice(0, length)
    if (!WHOLE.test(name) || NOT_A_NAME.test(name)) continue
    if (FOLLOWS.test(rest.slice(length))) return name
  }
  return null
}

/** Is the line nothing but the name of a body (or of several, parted by blanks or 、)? */
export function isOrganisation(line: string): boolean {
  const names = line.split(/[\s、　]+/).filter((n) => n !== '')
  return names.length > 0 && names.length <= 4 && names.every((n) => WHOLE.test(n) && !NOT_A_NAME.test(n) && n.length >= 4)
}

/** Name of the body at the start of a text, or null. */
export function organisationAt(text: string): string | null {
  const name = NAME.exec(text)?.[0] ?? null
  return name !== null && !NOT_A_NAME.test(name) ? name : null
}

/** Labels of the issuer in head lines and forms. */
export const ISSUER_LABEL = /^(?:预算主管部门|主管部门|编制部门|编制单位|填报单位|填报部门|发布机构|发文机关|发文单位|发布单位|报告单位|单位名称|部门名称|项目单位|项目实施单位|评价单位|评价机构|汇报单位|报送单位|公开单位|信息来源)(?:（[^）]{0,8}）)?\s?[：:](.*)$/

/** Offices whose holder speaks for a body: 河南省人民政府省长 王凯. */
export const OFFICE = /(?:省长|市长|区长|县长|州长|盟长|旗长|镇长|乡长|自治区主席|主席|特首|行政长官|主任|局长|厅长|部长|院长|检察长|审计长|司长)/
