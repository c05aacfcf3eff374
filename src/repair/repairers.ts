import { doubledMark } from './doubled-mark.js'
import { entity } from './entity.js'
import { gbkShift } from './gbk-shift.js'
import { hardWrap } from './hard-wrap.js'
import { invisible } from './invisible.js'
import { pageChrome } from './page-chrome.js'
import { pageFurniture } from './page-furniture.js'
import { pinyinGloss } from './pinyin-gloss.js'
import { privateUse } from './private-use.js'
import type { Repairer } from './repairer.js'
import { scraperToken } from './scraper-token.js'
import { wordResidue } from './word-residue.js'

/** All repairers, in the order they run: each sees the text as the ones before left it. */
export const REPAIRERS: readonly Repairer[] = [entity, invisible, privateUse, scraperToken, wordResidue, gbkShift, pinyinGloss, doubledMark, pageChrome, pageFurniture, hardWrap]
