import { folderOf, isAttachment, topicOf } from './submission-names.js'

/** A file that came in, as far as it is known who and when. `path` has / between its parts and !/ behind an archive. */
export interface SubmittedFile {
  id: string
  path: string
  /** null where nobody is named, or a name that names nobody (XX市). */
  issuerKey: string | null
  year: number | null
  /** A label that the user gave: files with one are one submission, whatever the rules say. */
  submission?: string | null
}
export interface Part {
  id: string
  role: 'report' | 'attachment'
  /** Why it is here: the user's label, a name that shares the report's, the only report of its folder. */
  why: 'label' | 'name' | 'only-report'
}
export interface Submission {
  /** The report; null where a label binds attachments alone. */
  main: string | null
  /** The report first. */
  parts: Part[]
}
interface Folder {
  reports: SubmittedFile[]
  attachments: SubmittedFile[]
}

/**
 * Which files are one submission: a report with its forms, annexes and evidence. A file goes with a report when
 * 1. a label of the user binds them; else
 * 2. its name says that it is an attachment (附件, 附表, 自评表, 佐证材料 …) or it lies in a folder of that name; and
 * 3. it lies in the report's folder or archive folder, and neither issuer nor year speaks against it; and
 * 4. its name shares the topic of that report and of no other there, or the folder holds one report only and the attachment is known to be
 *    of the same issuer, or its name tells nothing else (附件1, 自评表).
 * Two reports never go together, of one kind or of two, unless a label says so; an attachment that could be of several stays alone.
 * @returns submissions of two or more files, in the order of their first files
 */
export function submissionsOf(files: readonly SubmittedFile[]): Submission[] {
  const labelled = new Map<string, SubmittedFile[]>()
  const folders = new Map<string, Folder>()
  for (const file of files) {
    if (file.submission) {
      const bound = labelled.get(file.submission)
      if (bound) bound.push(file)
      else labelled.set(file.submission, [file])
      continue
    }
    const at = folderOf(file.path)
    const folder = folders.get(at) ?? { reports: [], attachments: [] }
    folders.set(at, folder)
    folder[isAttachment(file.path) ? 'attachments' : 'reports'].push(file)
  }
  const order = new Map(files.map((file, i) => [file.id, i]))
  const first = ({ parts }: Submission): number => Math.min(...parts.map((part) => order.get(part.id)!))
  const found = [...[...labelled.values()].map(byLabel), ...[...folders.values()].flatMap(inFolder)].filter(({ parts }) => parts.length > 1)
  return found.map((submission) => ({ submission, at: first(submission) })).sort((a, b) => a.at - b.at).map(({ submission }) => submission)
}

function byLabel(files: readonly SubmittedFile[]): Submission {
  const parts = files.map(({ id, path }): Part => ({ id, role: isAttachment(path) ? 'attachment' : 'report', why: 'label' }))
  const main = parts.find((part) => part.role === 'report') ?? null
  return { main: main?.id ?? null, parts: main ? [main, ...parts.filter((part) => part !== main)] : parts }
}

function inFolder({ reports, attachments }: Folder): Submission[] {
  const topics = reports.map((report) => ({ report, topic: topicOf(report.path) }))
  const owned = new Map<SubmittedFile, Part[]>(reports.map((report) => [report, []]))
  for (const file of attachments) {
    const topic = topicOf(file.path)
    const named = topics.filter(({ report, topic: of }) => agree(report, file) && shares(of, topic))
    if (named.length === 1) owned.get(named[0]!.report)!.push({ id: file.id, role: 'attachment', why: 'name' })
    else if (named.length === 0 && reports.length === 1 && agree(reports[0]!, file) && (!tells(topic) || (file.issuerKey !== null && file.issuerKey === reports[0]!.issuerKey)))
      owned.get(reports[0]!)!.push({ id: file.id, role: 'attachment', why: 'only-report' })
  }
  return [...owned].map(([{ id }, parts]) => ({ main: id, parts: [{ id, role: 'report', why: parts[0]?.why ?? 'only-report' }, ...parts] }))
}

const same = <T>(one: T | null, other: T | null): boolean => one === null || other === null || one === other
const agree = (one: SubmittedFile, other: SubmittedFile): boolean => same(one.issuerKey, other.issuerKey) && same(one.year, other.year)
/** Does a topic say something? 附件1 says nothing. */
const tells = (topic: string): boolean => topic.length >= 2
/** One topic opens the other: 道路改造 and 道路改造一期. */
const shares = (one: string, other: string): boolean => tells(one) && tells(other) && (one.startsWith(other) || other.startsWith(one))
