import type { Extractors } from '../src/extract/extractors.js'
import { findCitations } from './citations/extractor.js'
import { findFigures } from './figures/extractor.js'
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
