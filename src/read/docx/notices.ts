import type { Remark, Said } from '../../model/said.js'

const MESSAGES = {
  'deleted-text': { zh: '修订中删除的文字，未取入正文', en: 'Deleted by a tracked change, left out of the text' },
  'inserted-text': { zh: '修订中插入的文字', en: 'Inserted by a tracked change' },
  'struck-text': { zh: '带删除线的文字，未取入正文', en: 'Struck-through text, left out of the text' },
  'hidden-text': { zh: '隐藏文字，未取入正文', en: 'Hidden text, left out of the text' },
  placeholder: { zh: '未填写的占位文字，未取入正文', en: 'Placeholder of an empty field, left out of the text' },
  'ruby-gloss': { zh: '注音，未取入正文', en: 'Ruby gloss, left out of the text' },
  'page-header': { zh: '页眉', en: 'Page header' },
  'page-footer': { zh: '页脚', en: 'Page footer' },
  comment: { zh: '批注', en: 'Comment' },
} as const satisfies Record<string, Said>

export type NoticeCode = keyof typeof MESSAGES

/** Collects what of a docx stands apart from its body. */
export class Notices {
  readonly remarks: Remark[] = []

  add(code: NoticeCode, quote: string, span: Remark['span'] = null): void {
    if (quote.trim() !== '') this.remarks.push({ code, message: MESSAGES[code], span, quote: span ? quote : quote.trim() })
  }
}
