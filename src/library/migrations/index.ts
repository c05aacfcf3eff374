import type { Migration } from 'kysely'
import type { ColumnTypes } from '../store.js'
import { first } from './0001-first.js'
import { settings } from './0002-settings.js'
import { dispositions } from './0003-dispositions.js'

/** Every step of the schema, in order; forward only. A step that was published is never edited: a new one follows it. */
export const migrations = (types: ColumnTypes): Readonly<Record<string, Migration>> => ({
  '0001-first': first(types),
  '0002-settings': settings,
  '0003-dispositions': dispositions,
})
