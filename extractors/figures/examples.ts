import { BUDGETS } from './examples/budgets.js'
import { BULLETINS } from './examples/bulletins.js'
import { CHANGE } from './examples/change.js'
import { COUNTS } from './examples/counts.js'
import type { FigureExample } from './examples/example.js'
import { LISTS } from './examples/lists.js'
import { MONEY } from './examples/money.js'
import { NEGATIVES } from './examples/negatives.js'
import { PARAGRAPHS } from './examples/paragraphs.js'
import { PERIODS } from './examples/periods.js'
import { PLANS } from './examples/plans.js'
import { REPLIES } from './examples/replies.js'
import { SPEECHES } from './examples/speeches.js'
import { TABLES } from './examples/tables.js'
import { TARGETS } from './examples/targets.js'
import { THEN } from './examples/then.js'
import { TRADITIONAL } from './examples/traditional.js'

/** Every frame of a figure that the extractor is asked to read, a row each. The sentences are ours. */
export const FIGURE_EXAMPLES: readonly FigureExample[] = [...MONEY, ...CHANGE, ...LISTS, ...COUNTS, ...TARGETS, ...TRADITIONAL, ...TABLES, ...BULLETINS, ...BUDGETS, ...SPEECHES, ...REPLIES, ...PARAGRAPHS, ...PLANS, ...THEN, ...PERIODS]

/** Numbers that are no figures. */
export const NO_FIGURES: readonly FigureExample[] = NEGATIVES
