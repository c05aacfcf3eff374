/** What kinds of characters a text holds: decides in one scan which repairers have anything to look for. */
export const TRAIT = {
  /** `#` */
  hash: 1,
  /** `[` */
  bracket: 2,
  /** Zero-width and other invisible characters, control characters, carriage returns, form feeds. */
  invisible: 4,
  /** Private-use characters. */
  private: 8,
  /** Vowels with tone marks, as pinyin writes them. */
  toned: 16,
  /** Bopomofo, box drawing and geometric shapes: where byte-shifted GBK lands. */
  shape: 32,
  /** `&` */
  ampersand: 64,
  /** `\` */
  backslash: 128,
} as const

const SLOW = 1 << 15

function table(): Uint16Array {
  const of = new Uint16Array(0x10000)
  const set = (from: number, to: number, trait: number): void => {
    for (let code = from; code <= to; code++) of[code] = of[code]! | trait
  }
  const each = (characters: string, trait: number): void => {
    for (const c of characters) set(c.charCodeAt(0), c.charCodeAt(0), trait)
  }
  each('#', TRAIT.hash)
  each('[', TRAIT.bracket)
  each('&', TRAIT.ampersand)
  each('\\', TRAIT.backslash)
  set(0x00, 0x08, TRAIT.invisible)
  set(0x0b, 0x1f, TRAIT.invisible)
  set(0x7f, 0x9f, TRAIT.invisible)
  each('\u00ad\u034f\u061c\u180e\u2028\u2029\ufeff\ufffc', TRAIT.invisible)
  set(0x200b, 0x200f, TRAIT.invisible)
  set(0x202a, 0x202e, TRAIT.invisible)
  set(0x2060, 0x206f, TRAIT.invisible)
  set(0xfe00, 0xfe0f, TRAIT.invisible)
  set(0xfff9, 0xfffb, TRAIT.invisible)
  each('\udb40', TRAIT.invisible)
  set(0xe000, 0xf8ff, TRAIT.private)
  each('āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ', TRAIT.toned)
  set(0x2500, 0x25ff, TRAIT.shape)
  set(0x3105, 0x3129, TRAIT.shape)
  // A letter or one of [\]^_`{|}~@: a shifted run may end in it when a mark stands before.
  set(0x40, 0x7e, SLOW)
  return of
}
const OF = table()

/** A mark that byte-shifted GBK leaves behind, in its own width or folded to ASCII. */
export const isShiftMark = (code: number): boolean =>
  code === 0x2c || code === 0x3002 || code === 0xff0c || code === 0x3f || code === 0xff1f || code === 0x3a || code === 0xff1a || code === 0x3b || code === 0xff1b || code === 0x21 || code === 0xff01

export interface Traits {
  /** Bits of `TRAIT`. */
  bits: number
  /** A mark stands directly before, or up to three hanzi before, an ASCII letter. */
  letterAfterMark: boolean
}

export function traitsOf(text: string): Traits {
  let bits = 0
  let letterAfterMark = false
  for (let i = 0; i < text.length; i++) {
    const trait = OF[text.charCodeAt(i)]!
    if (trait === 0) continue
    bits |= trait
    if ((trait & SLOW) !== 0 && !letterAfterMark) {
      for (let back = 1; back <= 4 && back <= i; back++) if (isShiftMark(text.charCodeAt(i - back))) letterAfterMark = true
    }
  }
  return { bits: bits & ~SLOW, letterAfterMark }
}
