import { defaultRole, roleByWords } from '../domain/section-roles.js'
import type { ReportKind, SectionRole } from '../model/analysis.js'
import type { Placed } from './levels.js'

/** Parts that a report on several projects gives to each of them. */
const PARTS_OF_A_PROJECT: ReadonlySet<SectionRole> = new Set<SectionRole>(['overview', 'funds', 'targets', 'results', 'conclusion', 'problems', 'measures', 'organisation', 'suggestions', 'next-steps'])
/** A heading that names money may still name a project (路灯改造经费情况说明), unless it is about a body's whole budget. */
const WHOLE_BUDGET = /预算|决算|部门|单位|收支|总[体表]/

/** Roles of all headings: own words first, else what stands above, else what the kind of report is made of. */
export function assignRoles(titles: readonly string[], placed: readonly Placed[], kind: ReportKind): SectionRole[] {
  const parts = titles.map(() => new Set<SectionRole>())
  placed.forEach((p, i) => {
    if (p.parent < 0) return
    const role = roleByWords(titles[i]!, 'project')
    if (role && PARTS_OF_A_PROJECT.has(role)) parts[p.parent]!.add(role)
  })
  const roles: SectionRole[] = []
  // What words say, without the default of the kind of report, which must not speak against a child's own words.
  let lastTop: SectionRole | null = null
  const spoken: (SectionRole | null)[] = []
  placed.forEach((p, i) => {
    const title = titles[i]!
    const parent = p.parent < 0 ? null : spoken[p.parent]!
    const said = roleByWords(title, parent)
    // The topics of a bulletin (居民收入) are what it reports.
    const own = kind === 'statistics' && said === 'funds' ? null : said
    if (p.level === 1 && parts[i]!.size >= 2 && kind !== 'government-work' && (own === null || (own === 'funds' && !WHOLE_BUDGET.test(title) && parts[i]!.has('overview')))) {
      roles.push('project')
      spoken.push('project')
      return
    }
    // A government's report that has come to its plans stays with them.
    const plans = kind === 'government-work' && p.parent < 0 && lastTop === 'next-steps' ? lastTop : null
    const spokenRole = own ?? parent ?? plans
    if (p.parent < 0) lastTop = spokenRole
    spoken.push(spokenRole)
    roles.push(spokenRole ?? (p.parent < 0 ? defaultRole(kind) : roles[p.parent]!))
  })
  return roles
}
