import type { Finding } from '../model/analysis.js'

/** The piece of evidence that a finding is about: the printed result, else the first. Undefined for a finding without a place. */
export const mainEvidence = ({ evidence }: Pick<Finding, 'evidence'>): Finding['evidence'][number] | undefined => evidence.find(({ role }) => role === 'stated' || role === 'total') ?? evidence[0]
