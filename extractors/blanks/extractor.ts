import { z } from 'zod'
import type { FactExtractor } from '../../src/extract/kit.js'
import { matchesOf } from '../../src/text/matches.js'

/** What a value's place holds where the value itself is missing. */
export const blankSchema = z.object({
  /** `masked-name`: XX市, 某县; `masked-number`: 20××年, **万元; `blank`: a gap before a unit; `elided`: （略）, 点击查看. */
  kind: z.enum(['masked-name', 'masked-number', 'blank', 'elided']),
  /** The unit or the kind of place that was left standing: 对, 万元, 市. */
  of: z.string().nullable(),
})
export type Blank = z.infer<typeof blankSchema>

const UNIT = '亿元|万元|元|万人|人次|人|户|家|个|对|例|份|件|项|场次|场|次|名|所|处|亩|公里|平方米|吨|分|年|%'
const PLACE = '省|自治区|市|州|盟|区|县|旗|镇|乡|村|街道|农垦局|局|公司|医院|学校|同志'
/** Names that a number must follow: 总人口为人, 出生率为‰. */
const COUNTED = '人口|人数|户数|总数|个数|次数|面积|金额|总额|资金|预算|支出|收入|率'
/**
 * One pattern, its groups by kind; each begins with what it takes, for one that looks back first is tried at every character. Source: catalogue of defects of real reports (placeholders, anonymised names, blanks left
 * in templates, text behind a pay wall), check C26.
 */
const BLANK = new RegExp(
  [
    `(?<mname>(?:[XxＸ]{2,4}|(?<![一二○])[×＊*○]{2,4})(?<place>${PLACE}))`,
    `(?<mnumber>(?:20)?(?:[xX]{2}|(?<![一二○])[×＊*○]{2,4})(?<unit>${UNIT}))`,
    ` (?<=(?:[一-鿿]|：) )(?<blank> {0,11})(?<gap>对|例|万元|亿元|人次|户|家|份)(?=[。，；、）])`,
    `(?<lost>万元|亿元|元|万人|人|户|个|%|‰)(?=[。，；、）])(?<=(?:${COUNTED})(?:为|共|达|约)\\k<lost>)`,
    `_(?<=[一-鿿（：“]_)_{1,39}(?<ruled>${UNIT})?`,
    '(?<elided>（略）|（此处略）|点击查看[^，。]{0,8}|（详见附[件表]，略）)',
  ].join('|'),
  'g',
)
/** **一是加强管理** of a text with bold marks: no name and no number is masked there. */
const BOLD = /^\*\*[^\s*，。；、]{1,30}\*\*/

/** Places where a value was masked, left blank or cut out; they are no figures, and an auditor wants to ask for them. */
export const blanks: FactExtractor<Blank> = {
  id: 'blanks',
  schema: blankSchema,
  extract(view) {
    const out: { start: number; end: number; data: Blank }[] = []
    for (const line of view.lines) {
      const text = view.text.slice(line.start, line.end)
      for (const hit of matchesOf(text, BLANK)) {
        if (BOLD.test(text.slice(hit.index, hit.index + 40))) continue
        const data = dataOf(hit.groups!)
        out.push({ start: line.start + hit.index, end: line.start + hit.index + hit[0].length, data })
      }
    }
    return out
  },
}

function dataOf(g: Readonly<Record<string, string | undefined>>): Blank {
  if (g['mname'] !== undefined) return { kind: 'masked-name', of: g['place']! }
  if (g['mnumber'] !== undefined) return { kind: 'masked-number', of: g['unit']! }
  if (g['elided'] !== undefined) return { kind: 'elided', of: null }
  return { kind: 'blank', of: g['gap'] ?? g['lost'] ?? g['ruled'] ?? null }
}
