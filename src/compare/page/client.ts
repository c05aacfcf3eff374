/*
 * What the page does in the browser: panels, language, filters, and the source with its highlight. It is inlined as it is compiled, so
 * it imports nothing. All words of documents are put in as text, never as markup; without it the page still reads from top to bottom.
 */
interface Source {
  name: string
  text: string | null
}

const root = document.documentElement
const all = <T extends Element>(selector: string, inside: ParentNode = document): T[] => [...inside.querySelectorAll<T>(selector)]
const byId = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T
root.classList.add('js')

/* Panels */
const tabs = all<HTMLAnchorElement>('nav a')
const panelOf = (tab: HTMLAnchorElement): HTMLElement => byId(tab.hash.slice(1))
function select(tab: HTMLAnchorElement): void {
  for (const one of tabs) {
    one.setAttribute('aria-selected', String(one === tab))
    one.tabIndex = one === tab ? 0 : -1
    panelOf(one).hidden = one !== tab
  }
}
for (const tab of tabs) {
  tab.setAttribute('role', 'tab')
  tab.setAttribute('aria-controls', tab.hash.slice(1))
  panelOf(tab).setAttribute('role', 'tabpanel')
  tab.addEventListener('keydown', ({ key }) => {
    const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0
    if (step === 0) return
    const next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length]!
    next.focus()
    next.click()
  })
}
document.querySelector('nav')!.setAttribute('role', 'tablist')

/* The source */
const dialog = byId<HTMLDialogElement>('source')
let sources: Source[] | null = null
function showSource(index: number, start: number, end: number): void {
  sources ??= JSON.parse(byId('sources').textContent) as Source[]
  const source = sources[index]
  if (!source || source.text === null) return
  const mark = document.createElement('mark')
  mark.tabIndex = -1
  mark.textContent = source.text.slice(start, end)
  dialog.querySelector('h2')!.textContent = source.name
  dialog.querySelector('pre')!.replaceChildren(source.text.slice(0, start), mark, source.text.slice(end))
  if (!dialog.open) dialog.showModal()
  mark.scrollIntoView({ block: 'center' })
  mark.focus({ preventScroll: true })
}
dialog.addEventListener('close', () => dialog.querySelector('pre')!.replaceChildren())
dialog.addEventListener('click', (event) => {
  if (event.target === dialog) dialog.close()
})
dialog.querySelector('button')!.addEventListener('click', () => dialog.close())

/* Where a link leads: a place of a source (`#at.source.start.end`), a panel, or a thing in a panel */
function placeOf(hash: string): [number, number, number] | null {
  const at = /^#at\.(\d+)\.(\d+)\.(\d+)$/.exec(hash)
  return at && [Number(at[1]), Number(at[2]), Number(at[3])]
}
function follow(): void {
  const place = placeOf(location.hash)
  if (place) showSource(...place)
  const hash = decodeURIComponent(location.hash.slice(1))
  const target = document.getElementById(hash)
  const panel = target?.closest<HTMLElement>('main>section')
  const tab = tabs.find((one) => panel && panelOf(one) === panel)
  if (tab) select(tab)
  if (!target || target === panel) return
  for (const details of all<HTMLDetailsElement>('details').filter((one) => one.contains(target))) details.open = true
  target.hidden = false
  target.scrollIntoView({ block: 'center' })
}
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a.at')
  const place = link && placeOf(link.hash)
  if (!place || event.ctrlKey || event.metaKey || event.shiftKey) return
  // The source opens above the page and is no step of its history; the dialog gives the focus back by itself.
  event.preventDefault()
  showSource(...place)
})
window.addEventListener('hashchange', follow)
select(tabs[0]!)
follow()

/* Language */
function speak(language: string): void {
  root.dataset['lang'] = language
  root.lang = language === 'zh' ? 'zh-CN' : 'en'
  for (const option of all<HTMLOptionElement>('option[data-zh]')) option.textContent = option.dataset[language] ?? ''
  for (const output of all<HTMLOutputElement>('output[data-count]')) count(output)
}
byId('language').addEventListener('click', () => speak(root.dataset['lang'] === 'zh' ? 'en' : 'zh'))

/* Filters */
function count(output: HTMLOutputElement): void {
  const { shown, whole } = output.dataset
  if (shown === undefined || shown === whole) output.textContent = ''
  else output.textContent = root.dataset['lang'] === 'zh' ? `${shown} / ${whole} 项` : `${shown} of ${whole}`
}
/** The words that a thing is found by: of the head of a row, or of the whole card. */
const wordsOf = (thing: HTMLElement): string => ((thing.matches('tr') ? thing.querySelector('th') : thing)?.textContent ?? '').toLowerCase()
const has = (list: string | undefined, wanted: string): boolean => wanted === '' || (list ?? '').split(' ').includes(wanted)

for (const form of all<HTMLFormElement>('form[data-filters]')) {
  const holder = document.querySelector<HTMLElement>(`[data-filtered="${form.dataset['filters']!}"]`)!
  const things = holder.matches('table') ? all<HTMLElement>('tbody tr', holder) : all<HTMLElement>('article,details.pair', holder)
  const output = form.querySelector('output')!
  const apply = (): void => {
    const wanted = new FormData(form)
    const field = (name: string): string => (wanted.get(name) as string | null) ?? ''
    const text = field('text').trim().toLowerCase()
    let shown = 0
    for (const thing of things) {
      const { slots, presence, status, issuer } = thing.dataset
      const fits = has(slots, field('slot')) && has(presence, field('presence')) && has(status, field('status')) && (issuer === undefined || field('issuer') === '' || issuer === field('issuer'))
      thing.hidden = !(fits && (!wanted.has('changed') || 'changed' in thing.dataset) && (text === '' || wordsOf(thing).includes(text)))
      if (!thing.hidden) shown++
    }
    if (holder.matches('.matrix')) {
      holder.className = `matrix${field('slot') === '' ? '' : ` only-${field('slot')}`}`
      for (const cell of all<HTMLElement>('[data-issuer]', holder)) cell.hidden = field('issuer') !== '' && cell.dataset['issuer'] !== field('issuer')
      const none = form.parentElement!.querySelector<HTMLElement>('[data-none]')
      if (none) none.hidden = shown > 0
    }
    output.dataset['shown'] = String(shown)
    output.dataset['whole'] = String(things.length)
    count(output)
  }
  form.addEventListener('input', apply)
  form.addEventListener('submit', (event) => event.preventDefault())
}

/* On paper: the panel as it is shown, or everything */
let closed: HTMLDetailsElement[] = []
function setOpen(things: readonly HTMLDetailsElement[], open: boolean): void {
  for (const details of things) details.open = open
}
byId('print').addEventListener('click', () => window.print())
byId('print-all').addEventListener('click', () => {
  root.classList.add('whole')
  closed = all<HTMLDetailsElement>('details:not([open])')
  setOpen(closed, true)
  window.print()
})
window.addEventListener('afterprint', () => {
  root.classList.remove('whole')
  setOpen(closed, false)
  closed = []
})
for (const button of all<HTMLButtonElement>('button[data-open]'))
  button.addEventListener('click', () => {
    const open = button.dataset['open'] === 'yes'
    // What the filter hides stays as it is.
    setOpen(all<HTMLDetailsElement>('details.pair:not([hidden])', button.closest('main>section')!).filter((details) => !open || !details.matches('.unchanged')), open)
  })
