/** Buttons, counters and labels of web pages, as whole lines. Source: government sites and text mirrors of the collection. */
const BUTTON = /^(?:下载|打印|全屏|收藏|加大|还原|减小|关闭|分享|返回(?:顶部|首页)?|首页|复制|字号|放大|缩小|默认|大|中|小|朗读|繁体|简体|无障碍|网站无障碍.{0,6}|关怀版|长者版|登录|注册|搜索|目录导航|上一[篇页]|下一[篇页]|】|【|\||查看全文|点击查看.{0,6}|展开|收起|扫一扫.{0,20}|分享到.{0,10}|打印本页.{0,8}|【?字[号体].{0,14}|附件下载|相关(?:附件|链接|阅读|文章|稿件)[：:]?|关联稿件[：:]?)$/
const LABEL = /^(?:索\s?引\s?号|主题分类|组配分类|体裁分类|发布机构|发文机关|发文单位|发文字号|文\s?号|发文日期|成文日期|时效性|效力状态|信息提供日期|字号|色调调节|视力保护色|发布日期|发布时间|公开日期|公开方式|公开时限|公开范围|生成日期|有效性|有效期|名\s?称|标\s?题|主题词|分类|访问量|浏览(?:次数|量)?|点击(?:数|率|次数)?|阅读(?:次数|量)?|来源|稿源|信息来源|文章来源|作者|发布人|时间|日期|编辑|责任编辑|编\s?辑|审核|撰稿|供稿|字体|您当前(?:所在)?位置|当前位置|您的位置|所在位置|网站|打印|保护视力色|关键[词字]|摘自|更新时间)\s*[：:]/
const CRUMBS = /^首页\s*(?:-?>|&gt;|›|»|\/)|>>?.{1,20}>>?/
/** List marks that page exports put before labels. */
const BULLET = /^[-•·*]\s+/
const ANNEX_LABEL = /^附件?\s?\d{0,2}[：:]?$/
const FOOT = /免责声明|版权(?:所有|问题|归)|侵权|网络整理|仅(?:限|供)学习|联系我们|网站地图|ICP备|公网安备|主办单位|承办单位|技术支持|网站标识码|本文(?:来源|由|地址|链接)|转载(?:请)?(?:注明|自)|小编(?:为大家|整理|精心)|欢迎(?:下载|阅读|大家)|相关热词|更多(?:相关)?(?:文章|范文|内容)|推荐阅读|猜你喜欢|文库|copyright/i
const DATE_ONLY = /^[（(]?(?:\d{4}[年.\-/]\d{1,2}[月.\-/]\d{1,2}日?|二[〇○零][〇○零一二三四五六七八九]{2}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日?)(?:\s?\d{1,2}[：:]\d{2}(?:[：:]\d{2})?)?[）)]?$/

/** Is the line furniture of the page and no text of the report? For lines before the body. */
export function isHeadFurniture(whole: string): boolean {
  const line = whole.replace(BULLET, '')
  if (line.length > 120) return false
  return BUTTON.test(line) || LABEL.test(line) || ANNEX_LABEL.test(line) || CRUMBS.test(line) || DATE_ONLY.test(line) || FOOT.test(line)
}

/** The same for lines behind the body. Dates and labels there belong to the report's signature. */
export function isFootFurniture(line: string): boolean {
  if (line.length > 400) return false
  return (line.length <= 30 && BUTTON.test(line)) || FOOT.test(line) || /^(?:来源|责任编辑|编辑|作者|上一篇|下一篇|分享|打印)\s*[：:]/.test(line)
}

export const isDateLine = (line: string): boolean => DATE_ONLY.test(line)
