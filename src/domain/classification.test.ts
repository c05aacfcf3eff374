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
    ['　　机 密 ★ １ 年'.trim(), '机密', '1年'],
    ['機密★長期', '机密', '长期'],
    ['极机密', '机密', null],
    ['極機密', '机密', null],
    ['絕對機密', '绝密', null],
    ['密', '秘密', null],
    ['份号：000012 秘密★5年', '秘密', '5年'],
    ['秘密★2023-12-31', '秘密', '2023-12-31'],
    ['密级和保密期限：机密★10年', '机密', '10年'],
    ['机密级★20年 特急', '机密', '20年'],
  ])('%s', (mark, level, term) => {
    const text = `某县人民政府办公室文件\n${mark}\n${BODY}`
    const found = classificationOf(text)
    expect(found).toMatchObject({ level, term })
    expect(text.slice(found!.span.start, found!.span.end)).toBe(mark)
  })

  it.each(['商业秘密保护工作总结', '秘密级文件管理情况', '涉密人员培训12人次，保密检查3次', '机密文件管理制度', '国家秘密', '保守秘密', '密级：公开', '机密信息系统建设项目绩效自评报告', '内部资料 注意保存', '内部资料★', '国家秘密★保密工作要点', '涉密事项', '密云区财政局', '保密', '非密', '商业秘密★', '企业商业秘密', '不涉及国家秘密', '密级', '1.机密文件3份', '严守机密、慎之又慎', '特急', '★★★', '★秘密花园景区'])('%s is none', (line) => {
    expect(classificationOf(`${line}\n${BODY}`)).toBeNull()
  })
  it('stands at the head only', () => {
    expect(classificationOf(`${BODY.repeat(5)}机密\n`)).toBeNull()
    expect(classificationOf(`${BODY.repeat(5)}密\n`)).toBeNull()
  })
  it('with ★ and a term it may head an annex or a page', () => {
    const text = `${BODY.repeat(5)}  机密★5年 \n附件1\n`
    const found = classificationOf(text)!
    expect(found).toMatchObject({ level: '机密', term: '5年' })
    expect(text.slice(found.span.start, found.span.end)).toBe('机密★5年')
  })
  it.each(['机密★\n', '定密培训讲解了“秘密★1年”的标法。\n', '秘密★级景区的年票\n', '标志为机密★10年的文件有3份，期满前审核\n'])('%j further down is none', (line) => {
    expect(classificationOf(BODY.repeat(5) + line)).toBeNull()
  })
  it('stands after blank lines, whatever their number', () => {
    expect(classificationOf(`${'\n'.repeat(50)}机密★1年\n`)?.level).toBe('机密')
  })
  it('is looked for in linear time', () => {
    for (const text of ['★'.repeat(1_000_000), '机密★\n'.repeat(200_000), ' '.repeat(1_000_000), `${BODY}${'机密★'.repeat(300_000)}`]) classificationOf(text.startsWith('机密') ? BODY.repeat(5) + text : text)
  })
})
