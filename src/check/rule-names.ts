import type { Said } from '../model/said.js'
import { RULES } from './rules.js'

/** What each rule is called, by its id. */
export const RULE_NAMES: ReadonlyMap<string, Said> = new Map(RULES.map(({ id, name }) => [id, name]))
