import { describe, expect, it } from 'vitest'
import { JianbaoError } from '../model/error.js'
import { extendRegister, parseRegister } from './issuer-register-user.js'
import { identify } from './issuer-register.js'
import { csvRows } from './user-csv.js'

const registerOf = (text: string) => extendRegister(parseRegister(text).entries)
/** The error of a text, as JSON. */
function errorOf(text: string) {
  try {
    registerOf(text)
  } catch (error) {
    if (error instanceof JianbaoError) return error.toJSON()
    throw error
  }
  return null
}

describe("a user's register", () => {
  it('brings other names to one key', () => {
    const register = registerOf('名称,曾用名,地区\n云湖区民生服务局,云湖区民政局;云湖社服中心,\n')
    const key = identify('云湖区民生服务局').key
    expect(['云湖区民生服务局', '云湖区民政局', '云湖社服中心'].map((name) => register.identify(name).key)).toEqual([key, key, key])
    expect(register.identify('云湖社服中心')).toMatchObject({ formerly: true, identity: 'resolved', name: '云湖社服中心' })
  })
  it('names a key, a region, a code and a level', () => {
    const register = registerOf('[{"name":"财政局","key":"CZ01","region":"芜湖县","code":"340221","level":"县"}]')
    expect(register.identify('财政局')).toMatchObject({ key: 'CZ01', region: { code: '340221', level: 'county', key: '芜湖县' }, identity: 'resolved' })
  })
  it('puts a body of no place into its region', () => {
    expect(registerOf('name,region\n卫健委,芜湖市\n').identify('卫健委').key).toBe('芜湖市/卫生健康')
    expect(registerOf('name,region\n鼓楼区财政局,南京市鼓楼区\n').identify('鼓楼区财政局').key).toBe(identify('南京市鼓楼区财政局').key)
  })
  it('leaves what it does not name to the shipped one', () => {
    expect(registerOf('名称\n甲乙丙中心\n').identify('芜湖市卫计委').key).toBe('芜湖市/卫生健康')
  })
  it('reads heads in both languages, comments, quotes and a BOM', () => {
    const { entries, ignored } = parseRegister('\uFEFF# 名录\nName\tFormerly\t序号\n"某中心"\t"甲站\n乙站"\t1\n\n丙站\t\t2')
    expect(entries.map(({ name, formerly, row }) => [name, formerly, row.line])).toEqual([['某中心', ['甲站', '乙站'], 3], ['丙站', [], 6]])
    expect(ignored).toEqual(['序号'])
  })
  it('writes names in simplified characters when told how', () => {
    expect(parseRegister('名称\n臺北市衛生局', (s) => s.replace('臺', '台').replace('衛', '卫')).entries[0]!.name).toBe('台北市卫生局')
  })

  it.each([
    ['', '第 1 行', 'line 1: the file is empty'],
    ['曾用名\n甲站', '第 1 行', 'no column "name"'],
    ['名称,级别\n甲站,县\n乙站,处', '第 3 行', 'line 3: the level must be'],
    ['名称,区划代码\n甲站,34', '第 2 行', 'six digits'],
    ['名称\n甲站,乙站', '第 2 行', 'quote a cell'],
    ['名称\n"甲站\n乙站', '第 2 行', 'never closed'],
    ['名称,名称\n甲站,乙站', '第 1 行', 'two columns'],
    ['名称,地区\n,芜湖市', '第 2 行', '"name" is missing'],
    ['名称,曾用名\n甲中心,丙中心\n乙中心,丙中心', '第 3 行', "another body's name in line 2"],
    ['名称,地区\n甲中心,不知何处', '第 2 行', 'is no known region'],
    ['[{"name":"甲中心"},{"name":3.5,"formerly":{}}]', '第 2 项', 'must be text'],
    ['[{"name":"甲中心"},"乙"]', '第 2 项', 'an object is expected'],
    ['{"name":"甲中心"}', '第 1 项', 'a list of objects'],
    ['[{"name":', '', 'no valid JSON'],
  ])('%j names its line', (text, zh, en) => {
    const error = errorOf(text)
    expect(error).toMatchObject({ code: 'bad-user-file', stage: 'ingest' })
    expect(error!.message.zh).toContain(zh)
    expect(error!.message.en).toContain(en)
  })
  it('counts lines through quoted line ends of each kind', () => {
    expect(csvRows('a,b\r\n"1\r\n2",3\r\n4,"5""6"\n').rows).toEqual([{ line: 1, cells: ['a', 'b'] }, { line: 2, cells: ['1\r\n2', '3'] }, { line: 4, cells: ['4', '5"6'] }])
  })
})
