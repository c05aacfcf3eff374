/** As src/normalize/opencc.d.ts, for the way back, which only tests need. */
declare module 'opencc-js/cn2t' {
  export type Locale = 'cn'
  export function Converter(options: { from: Locale; to: 't' | 'tw' | 'twp' | 'hk' | 'hkp' | 'jp' }): (text: string) => string
}
