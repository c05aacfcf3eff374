/**
 * Units that tables print apart from their numbers, as they stand in captions, heads and corners.
 * Source: heads of mainland, Taiwan and Hong Kong budget, final accounts and statistics tables.
 */
const CURRENCY = '(?:人民[币幣])?(?:新[台臺][币幣])?(?:港[币幣])?'
const MULTIPLIER = '(?:[十百千]?[万萬]|[十百千]?[亿億]|百|千)?'
const NAME =
  '(?:美元|歐元|欧元|港元|元|人次|人日|人|户|戶|家|个|個|项|項|件|次|例|份|所|辆|輛|台|套|名|篇|场|場|处|處|座|条|條|公顷|公頃|亩|畝|平方公里|平方千米|平方米|立方米|公里|千米|米|公斤|千克|克|吨|噸|千瓦时|度|千瓦|分贝|小时|小時|天|日|月|年|分|倍|％|%|‰|百分点|百分點)'
const UNIT = `${CURRENCY}${MULTIPLIER}${NAME}`

/** 单位：万元 · 金额单位：元 · 單位：新臺幣千元 · 单位：万元、% */
const ANNOUNCED = new RegExp(String.raw`(?:单|單)\s{0,3}位\s{0,3}[:：]\s{0,3}(${UNIT})`)
/** 金额（万元） · 出生率(‰) · 支出（单位：元） */
const BRACKETED = new RegExp(String.raw`[（(〔[【]\s{0,3}(?:(?:单|單)位\s{0,3}[:：]?)?\s{0,3}(${UNIT})\s{0,3}[）)〕\]】]`)
/** A head that is nothing but a unit: 万元, or 单位 as the name of a column of units. */
const ALONE = new RegExp(`^${UNIT}$`)
const UNIT_COLUMN = /^(?:计量|計量|度量)?(?:单|單)位$/

/** The unit announced for a whole table in a caption, corner or line above. */
export const announcedUnit = (text: string): string | null => ANNOUNCED.exec(text)?.[1] ?? null
/** The unit a head gives for its row or column. */
export const headUnit = (text: string): string | null => BRACKETED.exec(text)?.[1] ?? announcedUnit(text) ?? (ALONE.test(text) ? text : null)
/** Is the text a unit and nothing else? */
export const isUnit = (text: string): boolean => ALONE.test(text)
/** Does the head name a column that holds each row's unit? */
export const isUnitColumn = (text: string): boolean => UNIT_COLUMN.test(text.replaceAll(/\s/g, ''))
