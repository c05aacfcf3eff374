import { describe, expect, it } from 'vitest'
import { bodyNamed, leadingPlace, wholePlace } from './scope.js'

describe('scope', () => {
  it.each(['石桥区', '南溪县', '柳川市', '云溪乡', '石桥镇', '高新区', '经开区', '市本级', '县水务局', '青禾县农垦局', '云岭省柳川市'])('%s is a place and nothing more', (piece) => {
    expect(wholePlace(piece)).toBe(piece)
  })

  it.each(['全市', '城市', '乡镇', '示范区', '棚户区', '保护区', '预算执行率', '新建水池', '市场', '实施改造区', '各县', '人均收入'])('%s is none', (piece) => {
    expect(wholePlace(piece)).toBeNull()
  })

  it.each([
    ['柳川市王桥镇体检率', '柳川市王桥镇'],
    ['少数地区随访率', '少数地区'],
    ['部分乡镇配套资金', '部分乡镇'],
    ['石桥区商务委员会办结件数', '石桥区商务委员会'],
    ['云溪乡蓄水池', '云溪乡'],
  ])('%s is about %s', (piece, place) => {
    expect(leadingPlace(piece)).toBe(place)
  })

  it.each(['城市污水处理率', '社区服务中心', '县级财政补助', '石桥县长热线来电', '石桥镇', '市场主体数', '建设示范区面积', '辖区企业数', '园区产值'])('%s names no place', (piece) => {
    expect(leadingPlace(piece)).toBeNull()
  })

  it.each([
    ['蒙藏委员会主管', '蒙藏委员会主管'],
    ['县水务局部分', '县水务局'],
    ['南溪县', '南溪县'],
    ['资金使用情况', null],
    ['各部门', null],
    ['落实责任的办公室工作', null],
  ])('a heading %s is about %s', (title, body) => {
    expect(bodyNamed(title)).toBe(body)
  })
})
