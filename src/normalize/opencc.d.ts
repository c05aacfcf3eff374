/** opencc-js 1.4 bundles types that NodeNext cannot resolve, so that every import of it is silently `any`: these are used instead. */
declare module 'opencc-js/t2cn' {
  export type Locale = 't' | 'tw' | 'twp' | 'hk' | 'hkp' | 'jp' | 'cn'
  export function Converter(options: { from: Locale; to: 'cn' }): (text: string) => string
}
