import { describe, expect, it } from 'vitest'
import { GOVERNMENT } from './issuer-register-government.js'
import { identify } from './issuer-register.js'

/** Names in one row are one issuer's. */
const SAME: readonly (readonly [key: string, ...names: string[]])[] = [
  ['芜湖市/卫生健康', '芜湖市卫生局', '芜湖市卫生和计划生育委员会', '芜湖市卫计委', '芜湖市卫健委', '安徽省芜湖市卫生健康委员会', '芜湖市 卫生健康委', '芜湖市卫生健康委员会（本级）', '芜湖市卫健委机关'],
  ['芜湖县/卫生健康', '芜湖县卫生局', '芜湖县卫健委', '芜湖市芜湖县卫健委'],
  ['国家/卫生健康', '卫生部', '国家卫生和计划生育委员会', '国家卫健委', '中华人民共和国卫生部'],
  ['湖北省/卫生健康', '湖北省卫生厅', '湖北省卫计委', '湖北卫健委'],
  ['芜湖市/生态环境', '芜湖市环境保护局', '芜湖市环保局', '芜湖市生态环境局'],
  ['合肥市/自然资源', '合肥市国土资源局', '合肥市自然资源和规划局'],
  ['高阳县/农业农村', '高阳县农业局', '高阳县农业农村局', '河北省保定市高阳县农业农村局'],
  ['高阳县/应急管理', '高阳县安全生产监督管理局', '高阳县安监局', '高阳县应急管理局'],
  ['延边朝鲜族自治州/乡村振兴', '延边州扶贫办', '延边州扶贫开发办公室', '延边朝鲜族自治州乡村振兴局'],
  ['昆山市/发展和改革', '昆山市计委', '昆山市发展计划委员会', '昆山市发改委', '昆山市发展和改革委员会'],
  ['国家/发展和改革', '国家发展改革委', '国家发改委', '国家发展计划委员会'],
  ['上海市/人力资源和社会保障', '上海市人社局', '上海市人力资源和社会保障局', '上海市人力资源社会保障局'],
  ['郑州市/住房和城乡建设', '郑州市建设委员会', '郑州市住建局', '郑州市城乡建设局'],
  ['襄阳市/财政', '襄樊市财政局', '襄阳市财政局', '湖北省襄阳市财政局'],
  ['芜湖市/税务', '国家税务总局芜湖市税务局', '芜湖市税务局'],
  ['芜湖市/政府办公室', '芜湖市人民政府办公室', '芜湖市政府办公室', '芜湖市政府办'],
  ['芜湖市/组织部', '中共芜湖市委组织部', '芜湖市委组织部'],
  ['芜湖市/党委', '中共芜湖市委员会', '中共芜湖市委', '芜湖市委'],
  ['芜湖市/政协', '政协芜湖市委员会', '中国人民政治协商会议芜湖市委员会', '芜湖市政协'],
  ['芜湖市/共青团', '共青团芜湖市委', '共青团芜湖市委员会', '芜湖市团委'],
  ['芜湖市/卫生健康/监督所', '芜湖市卫生局卫生监督所', '芜湖市卫健委监督所'],
  ['国家/政府', '国务院'],
  ['国家/乡村振兴', '国务院扶贫办', '国家乡村振兴局'],
  ['宜春市/统计', '宜春市统计局 国家统计局宜春调查队', '宜春市统计局'],
  ['台湾省/主计总处', '行政院主计总处', '主计总处'],
  ['香港特别行政区/食物环境卫生署', '食物环境卫生署', '香港食物环境卫生署', '香港特别行政区政府食物环境卫生署'],
  ['香港特别行政区/财政司', '财政司司长', '财政司'],
  ['芜湖市/文化和旅游', '芜湖市文广新旅局', '芜湖市文化广电和旅游局'],
  ['台北市/卫生健康', '台北市政府卫生局'],
]

describe('issuer register', () => {
  it.each(SAME.flatMap(([key, ...names]) => names.map((name) => [name, key] as const)))('%s → %s', (name, key) => {
    expect(identify(name).key).toBe(key)
  })

  it.each([
    ['芜湖市卫健委', '芜湖县卫健委'],
    ['芜湖市卫生健康委员会', '芜湖市卫生健康委员会监督所'],
    ['芜湖市卫健委', '芜湖市疾控中心'],
    ['芜湖市卫健委', '芜湖市卫健委办公室'],
    ['芜湖市市场监管局', '芜湖市食品药品监督管理局'],
    ['芜湖市农业农村局', '芜湖市乡村振兴局'],
    ['芜湖市自然资源和规划局', '芜湖市规划局'],
    ['芜湖市税务局', '芜湖市国税局'],
    ['芜湖市国税局', '芜湖市地税局'],
    ['吉林市财政局', '吉林省财政厅'],
    ['海南州财政局', '海南省财政厅'],
    ['天津市河北区财政局', '河北省财政厅'],
    ['南京市鼓楼区财政局', '徐州市鼓楼区财政局'],
    ['芜湖市人民政府', '芜湖市人民政府办公室'],
    ['芜湖市财政局', '芜湖市政府采购中心'],
    ['香港食物环境卫生署', '卫生部'],
    ['芜湖市水利局', '芜湖市水务局'],
    ['民族事务委员会', '宗教事务局'],
  ])('%s is not %s', (one, other) => {
    expect(identify(one).key).not.toBe(identify(other).key)
  })

  it.each([
    ['芜湖市食药监局', '芜湖市/市场监督管理', 2018],
    ['芜湖市人口计生委', '芜湖市/卫生健康', 2013],
    ['芜湖市扶贫办', '芜湖市/农业农村', 2023],
    ['芜湖市物价局', '芜湖市/发展和改革', 2018],
    ['芜湖市人事局', '芜湖市/人力资源和社会保障', 2008],
    ['芜湖市旅游局', '芜湖市/文化和旅游', 2018],
    ['铁道部', '国家/交通运输', 2013],
  ])('%s went into %s in %i', (name, key, year) => {
    expect(identify(name).related).toMatchObject([{ key, relation: 'merged-into', year }])
  })

  it.each([
    ['芜湖市卫健委', '340200', 'prefecture', 'resolved'],
    ['湖北省财政厅', '420000', 'province', 'resolved'],
    ['国家统计局', '000000', 'national', 'resolved'],
    ['高阳县财政局', null, 'county', 'resolved'],
    ['昆山市市政管理处', null, 'county', 'resolved'],
    ['芜湖县六郎镇人民政府', null, 'township', 'resolved'],
    ['合肥高新区财政局', null, null, 'resolved'],
    ['XX市卫生健康局', null, null, 'unresolved'],
    ['某县财政局', null, 'county', 'unresolved'],
    ['鼓楼区财政局', null, 'county', 'unresolved'],
    ['黄池镇人民政府', null, 'township', 'unresolved'],
  ])('%s: code %s, level %s, %s', (name, code, level, identity) => {
    const issuer = identify(name)
    expect([issuer.region?.code, issuer.region?.level, issuer.identity]).toEqual([code, level, identity])
  })

  it.each([
    ['荆州市沙市区教育局', '荆州市沙市区'],
    ['津市市财政局', '津市市'],
    ['宜城市教育局', '宜城市'],
    ['景德镇市财政局', '景德镇市'],
    ['乐山市市中区卫生健康局', '乐山市市中区'],
    ['通州区财政局', '通州区'],
    ['鄂伦春自治旗财政局', '鄂伦春自治旗'],
    ['青海省海南藏族自治州农牧局', '海南藏族自治州'],
  ])('the place of %s is %s', (name, key) => {
    expect(identify(name).region?.key).toBe(key)
  })

  it.each(['住房和城乡建设局', '城市管理局', '县卫生健康局', '市财政局', '乡村振兴局', '优化区域发展中心'])('%s names no place', (name) => {
    expect(identify(name)).toMatchObject({ region: null, identity: 'unresolved' })
  })
  it.each([['芜湖市卫生局', true], ['芜湖市卫健委', false], ['芜湖市财政局', false]])('%s: given up? %s', (name, formerly) => {
    expect(identify(name).formerly).toBe(formerly)
  })
  it('gives each name to one family', () => {
    const names = GOVERNMENT.flatMap((f) => f.names.flatMap((n) => n.words.split('|').flatMap((w) => n.organs.split('|').map((o) => w + o))))
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  })
  it('reads hostile names in linear time', () => {
    for (const name of ['市'.repeat(100_000), '芜湖市'.repeat(50_000), ' '.repeat(200_000), '国家'.repeat(50_000)]) expect(identify(name).key.length).toBeGreaterThan(0)
  })
})
