export type Language = 'zh' | 'en'

/** The language of help: `--lang` where it is given, else the locale's, else English. */
export function languageOf(args: readonly string[], env: NodeJS.ProcessEnv): Language {
  const asked = args.flatMap((arg, i) => (arg === '--lang' ? [args[i + 1]] : arg.startsWith('--lang=') ? [arg.slice('--lang='.length)] : [])).at(-1)
  if (asked === 'zh' || asked === 'en') return asked
  return /^zh/i.test(env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '') ? 'zh' : 'en'
}

/** Picks one language of a pair. */
export const pick = (language: Language) => (zh: string, en: string): string => (language === 'zh' ? zh : en)
