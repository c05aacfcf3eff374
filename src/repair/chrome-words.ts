/**
 * What the page around an article says, by where it stands. Source: heads and feet of government portals and of copies on
 * document-sharing sites, 2014–2026; each in simplified and traditional characters.
 */

/** Labels of buttons and menus: a line made of nothing else is chrome. */
export const BUTTONS = ['下载', '打印', '全屏', '收藏', '加大', '还原', '减小', '放大', '缩小', '缩放', '字号', '字体', '分享到', '分享', '微信', '微博', 'QQ空间', '关闭', '窗口', '本页', '页面', '文章', '返回', '首页', '顶部', '繁體', '繁体', '简体', '无障碍', '关怀版', '长者版', '网站', '语音播报', '朗读', '纠错', '阅读', '导航', '下載', '列印', '關閉', '視窗', '首頁', '默认', '正常', '大', '中', '小', '】', '【', '[', ']', '：', ':', '|', '｜', '　', ' ']
/** Of these, lines that say too little by themselves: chrome only beside chrome. */
export const WEAK_BUTTONS: ReadonlySet<string> = new Set(['大', '中', '小', '】', '【', '[', ']', '|', '文章', '页面', '网站', '阅读', '正常', '中小'])

/** Lines of the head of a page. */
export const HEAD_LINES = [
  /^[【[（(]?字[号号體体][:：]/,
  /^(?:访问量|訪問量|浏览(?:次数|量)?|瀏覽(?:次數|量)|点击(?:次数|数|率|量)?|阅读(?:次数|量|数)|人气)[:：]\s?\[?\d{0,9}\]?\s?次?$/,
  /^您?(?:当前|现在|目前)?(?:所在)?(?:的)?位置(?:是)?[:：]/,
  /^(?:首页|首頁)\s?(?:[>»/]|&gt;)/,
  /^(?:关联稿件|相关附件|扫一扫.{0,20}|网站无障碍.{0,6}|打开适老化.{0,8})[:：]?$/,
] as const

/** Lines of the foot of a page, taken out one by one from the end. */
export const FOOT_LINES = [
  ...HEAD_LINES,
  /^(?:责任编辑|責任編輯|编辑|审核|校对|初审|复审|终审)[:：]\s?\S{0,12}$/,
  /^(?:上|下)一[篇条條][:：]/,
  /^(?:分享到|扫一扫|掃一掃|返回顶部|打印本页|关闭窗口)/,
] as const

/** Where a foot begins that has nothing of the article in it or after it. */
export const FOOT_STARTS = [
  /^(?:文章|本文|资料|資料)?[来來]源[:：]\s?(?:网络|網絡|網路|互联网|互聯網)/,
  /^.{0,12}免[责責][声聲申]明[:：]?/,
  /^版[权權](?:[声聲]明|所有|[归歸]|[与與])/,
  /^(?:©|copyright\b)/i,
  /^本(?:作品|页面|網頁|网页)(?:是|在|采用|採用|由|内容)/,
  /^(?:主办|承办|主管|技术支持|主辦|承辦|技術支援)(?:单位|單位)?[:：]/,
  /^.{0,20}(?:ICP备|ICP備|公网安备|公網安備|网站标识码|網站標識碼)/i,
  /^相[关關](?:报道|報道|报导|報導|链接|連結|阅读|閱讀|新闻|新聞|文章|推荐|稿件)[:：]?$/,
  /^(?:推荐阅读|热门推荐|猜你喜欢|为您推荐|大家还在看|网站地图|联系我们)[:：]?$/,
] as const

/** Lines that document-sharing sites put in, wherever they stand. */
export const SHARING_LINES = [
  /(?:此|本|该|這份|这份|以上)(?:文档|文件|资料|文稿|模板|word).{0,12}(?:下载|下載|编辑|編輯|整理|分享|收集|仅供|来源于)/,
  /^(?:欢迎|歡迎|敬请|请)(?:您)?(?:下载|下載|收藏|关注)(?!.{0,6}客户端)/,
  /^[(（【]?(?:优质|精品|精选)(?:文档|范文|资料)[^。]{0,16}$/,
  /^(?:文档|文件)(?:可自由|可以自由|均来自|来自)(?:编辑|打印|互联网|网络)/,
  /^(?:仅供|仅限)(?:个人)?(?:学习|参考|交流)(?:与|和|、)?(?:学习|参考|交流|使用)?[，,。]?.{0,12}$/,
] as const
