/** A locator in words: table 2 r4c1 → 表2第4行第1列, p14 → 第14段. English keeps the code. */
export function locatorText(locator: string, lang: 'zh' | 'en'): string {
  if (lang === 'en') return locator
  return locator.replaceAll(/table (\d+) r(\d+)c(\d+)/g, '表$1第$2行第$3列').replaceAll(/page (\d+) ?/g, '第$1页').replaceAll(/\bp(\d+)/g, '第$1段').replaceAll('–', '至')
}
