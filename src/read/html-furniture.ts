/**
 * What surrounds the text on a page: words of class names and wordings of lines.
 * Source: pages of mainland, Hong Kong and Taiwan government sites (CMS templates TRS, UCAP, 博达, 大汉).
 */

/** Words in class or id of regions that are no text. */
export const FURNITURE_NAMES: ReadonlySet<string> = new Set(
  `nav navbar navigation menu menus submenu crumb crumbs breadcrumb breadcrumbs position dqwz currentposition footer foot copyright share shares bdshare bdsharebuttonbox jiathis
   sidebar side aside toolbar tools tool print printer pager paging pagination page turnpage prenext pn ewm qrcode qr erweima related reldocuments relnews xgwz xgyd xgjd xgxx
   attachment attachments fj fujian accessory ad ads advert banner topbar login search searchbox alert warning popup mask dialog tooltip comment comments
   fontsize zihao hits llcs meta metadata metas attr attrs info infobar source laiyuan headinfo gotop backtop totop friendlink friendlinks links yqlj weixin wechat`.split(/\s+/),
)

/** Elements that are no text by their meaning. */
export const FURNITURE_TAGS: ReadonlySet<string> = new Set(['nav', 'footer', 'aside', 'menu', 'dialog'])

/** Lines that are no text wherever they stand, each anchored at the start. `attachments` are kept apart from the rest. */
export const FURNITURE_LINES: readonly { code: 'left-out-furniture' | 'left-out-attachments'; pattern: RegExp }[] = [
  { code: 'left-out-furniture', pattern: /^【?(?:字号|字體大小|字体|字型大小|字號)[:：]?[\s【\[]{0,3}(?:大|小|特大|默认|$)/ },
  { code: 'left-out-furniture', pattern: /^[【\[（(]?\s?(?:打印(?:本页|本文|页面)?|关闭(?:本页|窗口)?|返回(?:顶部|首页|列表|上一页)?|收藏(?:本页)?|分享(?:到)?|列印|友善列印|回上一?頁|回頂端|關閉視窗|我要纠错|纠错|复制链接|TOP)\s?[】\]）)]?(?:[:：\s|【\[]|$)/i },
  { code: 'left-out-furniture', pattern: /^(?:您?(?:当前|现在)?(?:所在)?(?:的)?位置(?:是)?|当前位置|您所在的位置|目前位置|現在位置)\s?[:：]/ },
  { code: 'left-out-furniture', pattern: /^(?:浏览|访问|阅读|点击|瀏覽|點閱)(?:次数|量|人次|次數|數)\s?[:：]/ },
  { code: 'left-out-furniture', pattern: /^(?:索\s?引\s?号|组配分类|主题分类|公开(?:方式|时限|范围|日期)|发布机构|发文日期|成文日期|发布日期|发布时间|更新日期|更新時間|上版日期|信息来源|文章来源|来源|作者|责任编辑|编辑|审核|主题词|点击数|有效性|生成日期)\s?[:：]/ },
  { code: 'left-out-furniture', pattern: /^(?:上一篇|下一篇|上一条|下一条|上一頁|下一頁|相关(?:解读|链接|文章|新闻|阅读|附件|稿件|文档)|关联稿件|相關連結|延伸閱讀|扫一扫|扫码|微信扫|推荐阅读)/ },
  { code: 'left-out-furniture', pattern: /^(?:版权所有|主办(?:单位)?[:：]|承办(?:单位)?[:：]|技术支持[:：]|网站地图|网站标识码|政府网站标识码|备案号|.ICP备|.公网安备|copyright\b|©)/i },
]

/** A line about files to fetch; left out where the rest of it is links. */
export const ATTACHMENT_LINE = /^(?:附件|附檔|相关附件|附件下载|檔案下載)\s?\d{0,2}\s?[:：]?/
export const FILE_NAME = /\.(?:docx?|xlsx?|pdf|zip|rar|wps|et|pptx?|odt|ods|jpg|png)\b/i
