import { describe, expect, it } from 'vitest'
import { classificationOf } from './classification.js'

const BODY = '关于某县财政资金绩效的报告\n一、基本情况\n全年支出3.2亿元。\n'

describe('mark of secrecy', () => {
  it.each([
    ['机密★1年', '机密', '1年'],
    ['秘密★', '秘密', null],
    ['绝密★启用前', '绝密', '启用前'],
    ['秘 密', '秘密', null],
    ['机密 特急', '机密', null],
    ['特急 秘密★5年', '秘密', '5年'],
    ['密级：机密', '机密', null],
    ['000001 机密★长期', '机密', '长期'],
    ['【秘密】', '秘密', null],
  ])('%s', (mark, level, term) => {
    const text = `某县人民政府办公室文件\n${mark}\n${BODY}`
    const found = classificationOf(text)
    expect(found).toMatchObject({ level, term })
    expect(text.slice(found!.span.start, found!.span.end)).toBe(mark)
  })

  it.each(['商业秘密保护工作总结', '秘密级文件管理情况', '涉密人员培训12人次，保密检查3次', '机密文件管理制度', '国家秘密', '保守秘密', '密级：公开', '机密信息系统建设项目绩效自评报告'])('%s is none', (line) => {
    expect(classificationOf(`${line}\n${BODY}`)).toBeNull()
  })
  it('stands at the head only', () => {
    expect(classificationOf(`${BODY.repeat(5)}机密\n`)).toBeNull()
  })
})
