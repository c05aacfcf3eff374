import type { Edit } from '../model/edit.js'
import { deletions } from './deletions.js'
import type { Repairer } from './repairer.js'
import { TRAIT } from './traits.js'

const TOKEN = /##[a-z][a-z0-9_-]{0,40}##/gi

/** `##paidbegin##`: marks of a scraper or paywall, also in the middle of a number. */
export const scraperToken: Repairer = {
  id: 'scraper-token',
  concerns: ({ bits }) => (bits & TRAIT.hash) !== 0,
  edits: (text): Edit[] => deletions(text, TOKEN, 'scraper-token'),
}
