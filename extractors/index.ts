import type { Extractors } from '../src/extract/extractors.js'
import type { FactExtractor } from '../src/extract/kit.js'
import { blanks } from './blanks/extractor.js'
import { findCitations } from './citations/extractor.js'
import { findFigures } from './figures/extractor.js'
import { selfEvaluationForms } from './self-evaluation-form/extractor.js'
import { declared } from './problems/declared.js'
import { findMeasures } from './measures/extractor.js'
import { findProblems } from './problems/extractor.js'
import { linkProblems } from '../src/extract/links.js'

/** The extractors of the contract's own kinds, in the order they run. */
export const EXTRACTORS: Extractors = {
  figures: findFigures,
  citations: findCitations,
  problems: findProblems,
  measures: findMeasures,
  declared,
  link: linkProblems,
}

/** Extractors of facts with a shape of their own, in the order they run: one folder and one line each. */
export const FACT_EXTRACTORS: readonly FactExtractor[] = [blanks, selfEvaluationForms]
