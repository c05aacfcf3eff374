/**
 * Traditional variants that opencc's `t` table leaves and Hong Kong and older pages write.
 * Source: opencc-js 1.4.2, single characters that `hk` or `tw` change and `t` does not; 滙 濶 麽 汙 from 异体字整理表 (1955).
 */
export const VARIANTS: ReadonlyMap<string, string> = new Map([
  ['衞', '卫'],
  ['敍', '叙'],
  ['枱', '台'],
  ['簷', '檐'],
  ['粧', '妆'],
  ['糭', '粽'],
  ['衹', '只'],
  ['滙', '汇'],
  ['濶', '阔'],
  ['麽', '么'],
  ['汙', '污'],
])

/**
 * Characters that tell nothing of the script: simplified text writes them too (乾坤, 瞭望, 慰藉, 宫商角徵羽, 著作), or traditional
 * text writes what elsewhere is a simplified form (皇后, 公里, 天干, 茶几). Source: 简化字总表 (1986), notes on 一简对多繁.
 */
export const SHARED = '乾瞭藉徵著后里干云台面几只准谷范松冲斗志系余向回才制致沈愈卷困伙借升合周咸征曲朱朴板欲注症秘签胡舍表采须占布于着群床岩污烟吃游泄泛涌淀恤挂托扎折据捆撑旋局岳巨别奸姜家凶出划刮同唇喂雇雕迹踪杰冬幸炮杯焰碗弦恒鉴丑仆卜叶'
