/** No page of a real site comes near; parsers and walkers are super-linear or recursive in depth. */
const DEEPEST = 400
/** Elements that hold nothing, or that the next of their kind closes. */
const FLAT = new Set('area base br col embed hr img input link meta param source track wbr p li dt dd option tr td th thead tbody tfoot colgroup rp rt'.split(' '))

/** Are tags nested deeper than any page needs? One linear look at the source before anything parses it. */
export function tooDeep(html: string): boolean {
  const open = new Map<string, number>()
  let depth = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    const closing = html[at + 1] === '/'
    const name = tagName(html, closing ? at + 2 : at + 1)
    if (name === '' || FLAT.has(name)) continue
    const count = open.get(name) ?? 0
    if (!closing) {
      open.set(name, count + 1)
      if (++depth > DEEPEST) return true
      if (name === 'script' || name === 'style') {
        // What stands inside is no markup.
        const end = html.indexOf(`</${html.slice(at + 1, at + 1 + name.length)}`, at)
        if (end < 0) return false
        at = end - 1
      }
    } else if (count > 0) {
      open.set(name, count - 1)
      depth--
    }
  }
  return false
}

function tagName(html: string, from: number): string {
  let end = from
  while (end < html.length && end - from < 20 && isNameCode(html.charCodeAt(end))) end++
  return html.slice(from, end).toLowerCase()
}

const isNameCode = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x3a
