import { convert } from '../normalize/convert.js'

export { cleanTextOf } from '../normalize/clean-text-of.js'

/** Lower case, each letter at its place: İ alone would become two. */
export const lowerCase = (text: string): string => text.replaceAll('İ', 'i').toLowerCase()

/** What is typed as a query, in the same form. */
export const cleanQuery = (query: string): string => lowerCase(convert(query).text)
