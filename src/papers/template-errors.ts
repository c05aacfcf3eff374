import { JianbaoError } from '../model/error.js'
import type { Said } from '../model/said.js'

/** Everything that a template is refused for as a file, by code. */
const REFUSALS = {
  'template-not-docx': [
    { zh: '模板不是 Word 文档（docx）', en: 'The template is not a Word document (docx)' },
    { zh: '请用 Word、WPS 另存为 docx（不带宏）；用 --write-template 可得到默认模板，照着改', en: 'Save it as docx without macros in Word or WPS; --write-template gives the default one to start from' },
  ],
  'template-encrypted': [
    { zh: '模板已加密', en: 'The template is encrypted' },
    { zh: '请用 Word、WPS 打开，去掉密码后另存', en: 'Open it in Word or WPS, remove the password and save it' },
  ],
  'template-damaged': [
    { zh: '模板文件不完整或已损坏', en: 'The template is incomplete or damaged' },
    { zh: '请用 Word、WPS 打开后另存一份', en: 'Open it in Word or WPS and save a copy' },
  ],
  'template-too-large': [
    { zh: '模板解压后超过上限', en: 'The template expands beyond the limit' },
    { zh: '请去掉图片等内容；来历不明的文件请勿使用', en: 'Take pictures out of it; do not use a file if you do not know where it is from' },
  ],
} as const satisfies Record<string, readonly [Said, Said]>

export function refusedTemplate(code: keyof typeof REFUSALS, cause?: unknown): JianbaoError {
  const [said, hint] = REFUSALS[code]
  return new JianbaoError(code, 'cli', said, hint, cause === undefined ? undefined : { cause })
}

/** One thing that is wrong with a placeholder. */
export interface Fault {
  said: Said
  where: Said
}

const SHOWN = 8

/** All that is wrong with the placeholders of a template, each with its place. */
export function faultyTemplate(faults: readonly Fault[], names: readonly string[]): JianbaoError {
  const told = (lang: 'zh' | 'en'): string => faults.slice(0, SHOWN).map(({ said, where }) => (lang === 'zh' ? `${said.zh}（${where.zh}）` : `${said.en} (${where.en})`)).join(lang === 'zh' ? '；' : '; ')
  const more = faults.length - SHOWN
  return new JianbaoError(
    'template-placeholder',
    'cli',
    { zh: `模板里的占位符不对：${told('zh')}${more > 0 ? `；另有 ${more} 处` : ''}`, en: `Placeholders of the template are wrong: ${told('en')}${more > 0 ? `; and ${more} more` : ''}` },
    { zh: `可用的占位符：${names.join('、')}`, en: `The placeholders are: ${names.join(', ')}` },
  )
}
