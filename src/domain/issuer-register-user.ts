import { z } from 'zod'
import { bareName, identify, type Issuer, type Register } from './issuer-register.js'
import { CHINA, regionNamed, type Region, type RegionLevel } from './regions.js'
import { listOf, readUserTable, textOf, userFileError, type UserFile, type UserRow } from './user-table.js'

const FILE: UserFile = {
  called: { zh: '单位名录', en: 'issuer register' },
  heads: {
    name: ['名称', '单位名称', '单位', '机构名称', '现名'],
    formerly: ['曾用名', '原名', '别名', '简称', '旧称'],
    key: ['键', '代码', '统一代码', '单位代码'],
    region: ['地区', '区划', '行政区划', '所在地'],
    code: ['区划代码', '行政区划代码'],
    level: ['级别', '层级', '行政级别'],
  },
  required: ['name'],
}
const LEVELS: Readonly<Record<RegionLevel, readonly string[]>> = {
  national: ['国家', '中央', '国家级', '中央级'],
  province: ['省', '省级', '自治区', '直辖市'],
  prefecture: ['市', '市级', '地市级', '地市', '州', '地级'],
  county: ['县', '县级', '区县', '县区', '区'],
  township: ['乡', '乡级', '乡镇', '镇', '街道', '乡镇级'],
}
const entrySchema = z.object({
  name: z.string().min(2).max(80),
  formerly: z.array(z.string().min(2).max(80)),
  key: z.string().regex(/^\S{1,120}$/).nullable(),
  region: z.string().min(2).max(60).nullable(),
  code: z.string().regex(/^\d{6}$/).nullable(),
  level: z.enum(['national', 'province', 'prefecture', 'county', 'township']).nullable(),
})
/** What is wrong with a field, in words. */
const WRONG: Readonly<Record<keyof z.infer<typeof entrySchema>, readonly [zh: string, en: string]>> = {
  name: ['名称应有 2 到 80 个字', 'the name must have 2 to 80 characters'],
  formerly: ['每个曾用名应有 2 到 80 个字', 'each former name must have 2 to 80 characters'],
  key: ['键不能含空格，至多 120 个字', 'a key has no blanks and at most 120 characters'],
  region: ['地区应有 2 到 60 个字', 'the region must have 2 to 60 characters'],
  code: ['区划代码应是 6 位数字（GB/T 2260）', 'the code of a region has six digits (GB/T 2260)'],
  level: ['级别应是 国家、省、市、县、乡 之一', 'the level must be national, province, prefecture, county or township'],
}
/** One body of the user's register, and the row that names it. */
export type RegisterEntry = z.infer<typeof entrySchema> & { row: Pick<UserRow, 'line' | 'at'> }

/**
 * A user's register, CSV or JSON: name, formerly (several parted by ; or |), key, region, code, level; heads in Chinese or English.
 * @param simple writes a name in simplified characters, as clean text has it
 * @throws JianbaoError 'bad-user-file' that names the line
 */
export function parseRegister(text: string, simple: (name: string) => string = (name) => name): { entries: RegisterEntry[]; ignored: string[] } {
  const { rows, ignored } = readUserTable(text, FILE)
  const entries = rows.map((row) => {
    const level = textOf(row, 'level')
    const field = (name: string): string | null => textOf(row, name) || null
    const known = (Object.keys(LEVELS) as RegionLevel[]).find((l) => l === level.toLowerCase() || LEVELS[l].includes(level))
    const region = field('region')
    const read = entrySchema.safeParse({
      name: simple(textOf(row, 'name')),
      formerly: listOf(row, 'formerly').map(simple),
      key: field('key'),
      region: region === null ? null : simple(region),
      code: field('code'),
      level: level === '' ? null : known ?? level,
    })
    if (read.success) return { ...read.data, row: { line: row.line, at: row.at } }
    throw userFileError(FILE, row.at, ...WRONG[read.error.issues[0]!.path[0] as keyof typeof WRONG])
  })
  return { entries, ignored }
}

/**
 * The shipped register with a user's entries before it: a name that an entry has, now or formerly, is that entry's body. Without a key of
 * its own an entry has the one its name has in the shipped register, so that an abbreviation joins the body it stands for.
 * @throws JianbaoError 'bad-user-file' where two entries claim one name, or a region is none
 */
export function extendRegister(entries: readonly RegisterEntry[]): Register {
  const byName = new Map<string, { entry: RegisterEntry; issuer: Issuer }>()
  for (const entry of entries) {
    const shipped = identify(entry.name)
    const region = regionOf(entry) ?? shipped.region
    const key = entry.key ?? (region === null || region === shipped.region || region.key === shipped.region?.key ? shipped.key : `${region.key}/${shipped.body}`)
    for (const [i, name] of [entry.name, ...entry.formerly].entries()) {
      const bare = bareName(name)
      const other = byName.get(bare)
      if (other && other.issuer.key !== key)
        throw userFileError(FILE, entry.row.at, `“${name}”在${other.entry.row.at.zh}已属另一单位`, `"${name}" is another body's name in ${other.entry.row.at.en}`, { zh: '同一单位写成一行，或给两行同一个键。', en: 'Put one body in one row, or give both rows one key.' })
      if (!other) byName.set(bare, { entry, issuer: { ...shipped, key, region, name: bare, formerly: i > 0, identity: 'resolved' } })
    }
  }
  return { identify: (name) => byName.get(bareName(name))?.issuer ?? identify(name) }
}

function regionOf({ region, code, level, row }: RegisterEntry): Region | null {
  if (region === null) return null
  const found = region === '国家' || region === '中国' ? CHINA : regionNamed(region)
  if (found) return { ...found, code: code ?? found.code, level: level ?? found.level, identity: 'resolved' }
  if (level !== null) return { code, name: region, level, key: region, identity: 'resolved' }
  throw userFileError(FILE, row.at, `认不出地区“${region}”；写全称（芜湖市、芜湖县），或填级别`, `"${region}" is no known region; write it in full (芜湖市, 芜湖县) or give its level`)
}
