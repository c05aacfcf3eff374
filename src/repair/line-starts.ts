/** How a heading, a list item or a note begins: what a line before it never runs on into. Both scripts. */
const OPENING = new RegExp(
  [
    '第[一二三四五六七八九十百\\d]{1,4}[部章节節条條编編篇届屆次]',
    '[一二三四五六七八九十]{1,3}(?:[、.．，]|是|要)',
    '[壹贰叁肆伍陆柒捌玖拾貳參參陸]{1,2}、',
    '[（(〔﹙][一二三四五六七八九十\\d]{1,3}[）)〕﹚]',
    '[一二三四五六七八九十\\d]{1,2}[)）]',
    '\\d{1,2}(?:\\.\\d{1,2}){0,3}[、.．](?!\\d)',
    '\\d{1,2}\\.\\d{1,2}(?:\\.\\d{1,2})+',
    '[①-⑳⑴-⒇⒈-⒛●○■□◆◇★☆▲△※•·]',
    '[-—–]{1,2}[^-—–\\d\\n]',
    '篇[一二三四五六七八九十\\d]',
    '附[件表录錄：:]|[附备備]?[注註][：:]|[图圖表]\\s?\\d|目\\s*[录錄]$',
    '其中[：:]$|单位[：:]|單位[：:]',
  ].join('|'),
  'y',
)

export function opensItem(text: string, start: number): boolean {
  OPENING.lastIndex = start
  return OPENING.test(text)
}
