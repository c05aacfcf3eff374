/** Units of one quantity and what one of each is in the first. Exact. Source: 中华人民共和国法定计量单位; 市制 1斤 = 500克, 15亩 = 1公顷, 1里 = 500米. */
const SCALES: readonly Readonly<Record<string, string>>[] = [
  { 公里: '1', 千米: '1', km: '1', 里: '0.5', 米: '0.001', m: '0.001' },
  { 吨: '1', t: '1', 公斤: '0.001', 千克: '0.001', kg: '0.001', 斤: '0.0005' },
  { 平方公里: '1', 平方千米: '1', 'km²': '1', km2: '1' },
  { 亩: '1', 公顷: '15', hm2: '15', 'hm²': '15' },
  { 平方米: '1', '㎡': '1', m2: '1' },
  { 立方米: '1', 方: '1', m3: '1' },
  { '%': '1', '‰': '0.1' },
  // 人, 名 and 位 count the same heads; 人次 and 对 do not (DOMAIN 4.1).
  { 人: '1', 名: '1', 位: '1' },
]
const scaleOf = new Map(SCALES.flatMap((scale) => Object.keys(scale).map((unit) => [unit, scale] as const)))

/** Names of one unit class: values of one class can be told in one unit. */
export const unitClass = (unit: string): string => {
  const scale = scaleOf.get(unit)
  return scale ? Object.keys(scale)[0]! : unit
}
/** What a value in `from` is multiplied by and then divided by to be told in `to`, both exact; null across classes. */
export function unitRatio(from: string, to: string): { times: string; over: string } | null {
  if (from === to) return { times: '1', over: '1' }
  const scale = scaleOf.get(from)
  const target = scale?.[to]
  return scale === undefined || target === undefined ? null : { times: scale[from]!, over: target }
}
