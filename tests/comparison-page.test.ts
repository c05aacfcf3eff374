import { createHash } from 'node:crypto'
import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { scriptJson } from '../src/compare/page/json-block.js'
import { comparisonPage } from '../src/compare/page/page.js'
import { HOSTILE, sampleComparison } from './comparison-sample.js'

const comparison = sampleComparison()
const html = comparisonPage(comparison)
const $ = load(html)
const visible = (selector: string, lang: 'zh' | 'en' = 'zh'): string => {
  const part = $(selector).first().clone()
  part.find(lang === 'zh' ? '.en' : '.zh').remove()
  return part.text().replaceAll(/\s+/g, ' ').trim()
}

describe('page of a comparison', () => {
  it('text of documents is text: no element, no attribute and no script comes of it', () => {
    expect($('script').length).toBe(2)
    expect($('img, iframe, object, embed, link, base, form[action], area, video, audio').length).toBe(0)
    const attributes = $('*').toArray().flatMap((element) => ('attribs' in element ? Object.entries(element.attribs) : []))
    expect(attributes.filter(([name]) => name.startsWith('on') || name === 'style' || name === 'src' || name === 'srcdoc')).toEqual([])
    expect(attributes.filter(([name, value]) => name === 'href' && !value.startsWith('#'))).toEqual([])
    expect(html.match(/<\/script/g)).toHaveLength(2)
    expect($('article h3').text()).toBe(`管护责任不落实${HOSTILE}`)
  })
  it('the sources are embedded whole, and every place on the page is one of theirs', () => {
    const sources = JSON.parse($('#sources').text()) as { name: string; text: string }[]
    expect(sources).toEqual(comparison.sources.map(({ name, text }) => ({ name, text })))
    const links = $('a.at').toArray().map((element) => /^#at\.(\d+)\.(\d+)\.(\d+)$/.exec(element.attribs['href']!)!)
    expect(links.length).toBeGreaterThan(12)
    for (const [, source, start, end] of links) expect(Number(end)).toBeLessThanOrEqual(sources[Number(source)]!.text.slice(Number(start)).length + Number(start))
    const [, source, start, end] = /^#at\.(\d+)\.(\d+)\.(\d+)$/.exec($('.matrix .value a.at').first().attr('href')!)!
    expect(sources[Number(source)]!.text.slice(Number(start), Number(end))).toBe('3.98亿元')
  })
  it('nothing is fetched: the policy allows the one style and the one script, by what is in them', () => {
    const policy = $('meta[http-equiv="Content-Security-Policy"]').attr('content')!
    const hash = (content: string): string => `'sha256-${createHash('sha256').update(content).digest('base64')}'`
    expect(policy).toBe(`default-src 'none'; script-src ${hash($('script[type=module]').text())}; style-src ${hash($('style').text())}; base-uri 'none'; form-action 'none'`)
    expect($('style').text()).not.toMatch(/url\(|@import/)
    expect($('script[type=module]').text()).not.toMatch(/innerHTML|insertAdjacentHTML|document\.write|\beval\b|fetch\(|import\b/)
  })
  it('a row of the matrix: values in one unit, change, sign of good and bad, the line', () => {
    const row = '#row-i1'
    expect(visible(`${row} td:nth-of-type(2) .value`)).toBe('3.98?')
    expect(visible(`${row} td:nth-of-type(3) .value.result`)).toBe('3.9602? ▼ −0.50%')
    expect($(`${row} .delta`).attr('class')).toBe('delta worse')
    expect(visible(`${row} .value.plan`)).toBe('计划 2023 4–4.1? 另说 95%')
    expect($(`${row} svg polyline`).attr('points')!.split(' ')).toHaveLength(2)
    expect($(row).attr('data-slots')).toBe('result plan')
    expect($(row).attr('data-changed')).toBe('')
  })
  it('an empty cell says why and where to look', () => {
    expect(visible('#row-i2 .gap')).toBe('口径不同→')
    expect($('#row-i2 .gap a').last().attr('href')).toBe('#row-i1')
  })
  it('what stands in one report only is listed apart', () => {
    expect($('.matrix #row-i3').length).toBe(0)
    expect($('.once #row-i3').length).toBe(1)
  })
  it('the summary leads to the row, which is on the page', () => {
    const href = $('.summary > li > a').attr('href')!
    expect($(href).length).toBe(1)
  })
  it('what was removed and added in a text', () => {
    expect($('.pair.edited del').text()).toBe(`删${HOSTILE}`)
    expect($('.pair.edited ins a').attr('href')).toBe('#at.1.4.8')
    expect($('.pair.new ins').text()).toBe(HOSTILE)
    expect($('.pair.removed del').text()).toBe(HOSTILE)
    expect($('.pair.edited').attr('data-status')).toBe('edited renamed')
  })
  it('both languages, Chinese first unless asked otherwise', () => {
    expect($('html').attr('data-lang')).toBe('zh')
    expect(load(comparisonPage(comparison, { lang: 'en' }))('html').attr('lang')).toBe('en')
    expect($('.zh').length).toBeGreaterThan(20)
    for (const option of $('option[data-zh]').toArray()) expect(option.attribs['data-en']).not.toBe('')
  })
  it('without the texts of the sources quotes are words, not links', () => {
    const bare = { ...comparison, sources: comparison.sources.map(({ text: _, ...source }) => source) }
    const page = load(comparisonPage(bare))
    expect(page('a.at').length).toBe(0)
    expect(page('.matrix .value span[title="3.98亿元"]').length).toBe(2)
  })
  it('an empty comparison is a page that says so', () => {
    const page = load(comparisonPage({ ...comparison, indicators: [], restatements: [], problems: [], sections: [], summary: [], notes: [] }))
    expect(page('main > section').length).toBe(5)
    expect(page('#problems .none .zh').text()).toBe('这些报告没有列出问题。')
  })
  it('every id is there once, and every link within the page leads somewhere', () => {
    const ids = $('[id]').toArray().map((element) => element.attribs['id']!)
    expect(new Set(ids).size).toBe(ids.length)
    for (const element of $('a[href^="#"]:not(.at)').toArray()) expect(ids).toContain(decodeURIComponent(element.attribs['href']!.slice(1)))
  })
})

describe('JSON in a script element', () => {
  it('is the same JSON, without what could end the element or the line', () => {
    const value = { a: HOSTILE, b: ['<!--', '\uD800', '</SCRIPT >'] }
    const safe = scriptJson(value)
    expect(safe).not.toMatch(/[<>&\u2028\u2029]/)
    expect(JSON.parse(safe)).toEqual(value)
  })
})
