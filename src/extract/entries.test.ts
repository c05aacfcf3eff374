import { describe, expect, it } from 'vitest'
import { pieces, unmark } from '../../tests/view-of-text.js'
import { entriesOf } from './entries.js'
import { enumerators } from './enumerators.js'

const linesOf = (text: string): { start: number; end: number }[] => {
  let start = 0
  return text.split('\n').map((line) => {
    const span = { start, end: start + line.length }
    start += line.length + 1
    return span
  })
}

describe('entries', () => {
  it.each([
    ['[[一是缺人；]][[二是缺钱；]][[三是缺地。]]'],
    ['主要问题有：[[一是人手紧张，]][[二是设备老化。]]'],
    ['[[1.一是没有名册，二是没有台账。]]\n[[2.没有预案。]]'],
    ['[[1.拨款偏慢。]]\n[[2.台账不全。\n去年缺3册。]]\n[[3.培训偏少。\n全年1次。]]'],
    ['[[（1）目标偏低；]]\n[[（2）口径不一；]]\n[[（3）底稿缺失。]]'],
    ['[[1.报表迟报；]]\n[[2录入有误；]]\n[[3.审核不细。]]'],
    ['[[——人才流失多。]]\n[[——招聘门槛高。]]'],
    ['主要表现在以下几个方面。\n[[首先，标准偏低。]][[其次，考核偏松。]]'],
    ['[[前一年的结余没有收回。]]主要是：[[手续不全；]][[人员变动（甲乡；乙乡）。]]'],
    ['[[全年只开了一次会。]][[会议记录不全。]]'],
    ['[[第一方面，进口放缓。]][[第二方面，出口下滑。]]'],
    ['[[一是管护不力。去年损坏12处；]][[二是没有专账。]][[以上问题，将于年内解决。]]'],
    ['现有三项不足，即：[[甲项未批；]][[乙项未建。]]\n[[丙项停工。]]'],
    ['[[比例为3：2：5的配套没有落实；市级欠1成。]]'],
  ])('%s', (marked) => {
    const { text, want } = unmark(marked)
    expect(pieces(text, entriesOf(text, linesOf(text)))).toEqual(pieces(text, want))
  })
})

describe('enumerators', () => {
  it.each([
    ['一是甲；二是乙', ['is1', 'is2']],
    ['十一是甲', ['is11']],
    ['之一是甲，唯一是乙', []],
    ['一要甲；二要乙', ['must1', 'must2']],
    ['其一，甲；其二，乙', ['which1', 'which2']],
    ['第一产业增长，第二产业下降', []],
    ['第一，甲。第二，乙', ['nth1', 'nth2']],
    ['1.5万元；2.3万元', []],
    ['1.甲；2、乙；3）丙', ['arabic1', 'arabic2', 'arabic-brackets3']],
    ['2023年完成', []],
    ['12人到会', []],
    ['①甲②乙；③丙', ['circled1', 'circled3']],
    ['（十二）甲', ['hanzi-brackets12']],
    ['（2022）甲', []],
    ['四）甲', ['hanzi-brackets4']],
    ['——甲', ['dash0']],
    ['一是否；一是非', []],
  ])('%s', (text, want) => {
    expect(enumerators(text, { start: 0, end: text.length }).map((e) => `${e.family}${e.value}`)).toEqual(want)
  })
})
