import { createHash } from 'node:crypto'
import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Said } from '../../model/said.js'
import type { Comparison } from '../comparison.js'
import { clientCode } from './client-code.js'
import { scriptJson } from './json-block.js'
import { Ledger } from './ledger.js'
import { Matrix } from './matrix.js'
import { Say } from './parts.js'
import { Restatements } from './restatements.js'
import { STYLE } from './style.js'
import { Summary } from './summary.js'
import { Texts } from './texts.js'
import { said, viewOf, type PageLanguage, type View } from './view.js'

export interface PageOptions {
  /** The language shown first; the reader can switch. */
  lang?: PageLanguage
}

/**
 * A whole comparison as one HTML page that needs no network: everything is inline, and its policy forbids any other source, so that
 * nothing in a document can become markup or run. Where the sources of the comparison have their texts, every value and quote opens
 * its place there.
 */
export function comparisonPage(comparison: Comparison, { lang = 'zh' }: PageOptions = {}): string {
  const view = viewOf(comparison, lang)
  const code = clientCode()
  const policy = `default-src 'none'; script-src '${hashOf(code)}'; style-src '${hashOf(STYLE)}'; base-uri 'none'; form-action 'none'`
  return `<!doctype html>\n${renderToString(<Page view={view} policy={policy} code={code} />)}\n`
}

const hashOf = (content: string): string => `sha256-${createHash('sha256').update(content).digest('base64')}`

function Page({ view, policy, code }: { view: View; policy: string; code: string }) {
  const { indicators, restatements, problems, sections, sources } = view.comparison
  const title = titleOf(view.comparison)
  const texts = sources.map(({ name, text }) => ({ name, text: text ?? null }))
  return (
    <html lang={view.lang === 'zh' ? 'zh-CN' : 'en'} data-lang={view.lang}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>{title[view.lang]}</title>
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        <header>
          <h1><Say said={title} /><small><Say said={said('鉴报 · 报告对照', 'Jianbao · comparison of reports')} /></small></h1>
          <button id="language" type="button"><span class="zh" lang="en">English</span><span class="en" lang="zh-CN">中文</span></button>
          <button id="print" type="button"><Say said={said('打印本栏', 'Print this panel')} /></button>
          <button id="print-all" type="button"><Say said={said('打印全部', 'Print all')} /></button>
        </header>
        <nav>
          <Tab to="summary" name={said('要点', 'Summary')} />
          <Tab to="indicators" name={said('指标', 'Indicators')} count={indicators.length} />
          <Tab to="restatements" name={said('重述', 'Restatements')} count={restatements.length} />
          <Tab to="problems" name={said('问题台账', 'Problems')} count={problems.length} />
          <Tab to="texts" name={said('文字', 'Text')} count={sections.length} />
        </nav>
        <main>
          <Panel id="summary" name={said('要点', 'Summary')}><Summary view={view} /></Panel>
          <Panel id="indicators" name={said('指标', 'Indicators')}><Matrix view={view} /></Panel>
          <Panel id="restatements" name={said('重述', 'Restatements')}><Restatements view={view} /></Panel>
          <Panel id="problems" name={said('问题台账', 'Problems')}><Ledger view={view} /></Panel>
          <Panel id="texts" name={said('文字', 'Text')}><Texts view={view} /></Panel>
        </main>
        <dialog id="source" aria-labelledby="source-name">
          <header><h2 id="source-name" /><button type="button"><Say said={said('关闭', 'Close')} /></button></header>
          <pre />
        </dialog>
        <script id="sources" type="application/json" dangerouslySetInnerHTML={{ __html: scriptJson(texts) }} />
        <script type="module" dangerouslySetInnerHTML={{ __html: code }} />
      </body>
    </html>
  )
}

const Tab = ({ to, name, count }: { to: string; name: Said; count?: number }) => <a href={`#${to}`}><Say said={name} />{count !== undefined && <b> {count}</b>}</a>

const Panel = ({ id, name, children }: { id: string; name: Said; children: ComponentChildren }) => (
  <section id={id}>
    <h2><Say said={name} /></h2>
    {children}
  </section>
)

/** Who and when: 某局 2021–2023, or 12 issuers of one year. */
function titleOf({ columns }: Comparison): Said {
  const issuers = [...new Set(columns.flatMap(({ issuer }) => (issuer === null ? [] : [issuer])))]
  const years = columns.flatMap(({ period }) => (period ? [period.start.slice(0, 4), period.end.slice(0, 4)] : [])).sort()
  const span = years.length === 0 ? '' : years[0] === years.at(-1) ? years[0]! : `${years[0]!}–${years.at(-1)!}`
  const who = issuers.length === 1 ? said(issuers[0]!, issuers[0]!) : issuers.length > 1 ? said(`${issuers.length} 个单位`, `${issuers.length} issuers`) : said(`${columns.length} 份报告`, `${columns.length} reports`)
  return said(`${who.zh} ${span} 报告对照`.replace('  ', ' '), `${who.en} ${span}: reports compared`.replace(' :', ':'))
}
