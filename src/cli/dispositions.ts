import { Command, Option } from 'commander'
import pc from 'picocolors'
import { DISPOSITIONS, isInForce, localDay, type Disposition, type DispositionKind } from '../model/disposition.js'
import type { Said } from '../model/said.js'
import type { PlacedDisposition } from '../library/dispositions.js'
import { isSelector, parseSelectors } from '../library/selectors.js'
import { pick, type Language } from './language.js'
import { libraryOption, withLibrary } from './library-option.js'
import { Output } from './output.js'

/** What each disposition is called, and the mark of it. */
export const DISPOSITION_NAMES: Readonly<Record<DispositionKind, Said & { mark: string }>> = {
  confirmed: { zh: '属实', en: 'confirmed', mark: '●' },
  explained: { zh: '已说明', en: 'explained', mark: '○' },
  'false-alarm': { zh: '误报', en: 'false alarm', mark: '×' },
  asked: { zh: '已问询', en: 'asked', mark: '?' },
}
/** Characters of a fingerprint that are shown. */
const SHORT = 8
/** A finding's name as a person types it. */
export const shortName = (fingerprint: string): string => fingerprint.slice(0, SHORT)

/** 误报（张三，2026-11-24，至 2026-12-31）：舍入 */
export function dispositionLine({ as, reason, by, at, until }: Disposition, language: Language, today: string): string {
  const say = pick(language)
  const { mark, [language]: name } = DISPOSITION_NAMES[as]
  const end = until === null ? '' : isInForce({ until }, today) ? say(`，至 ${until}`, `, until ${until}`) : say(`，已于 ${until} 过期`, `, ended ${until}`)
  return say(`${mark} ${name}（${by}，${at.slice(0, 10)}${end}）：${reason}`, `${mark} ${name} (${by}, ${at.slice(0, 10)}${end}): ${reason}`)
}

/** `jianbao dispose FINDING…`: what a person decided. */
export function disposeCommand(language: Language): Command {
  const say = pick(language)
  return new Command('dispose')
    .summary(say('对疑点写处理意见：属实、已说明、误报、已问询', 'say what was decided about findings'))
    .description(
      say(
        '对库里的疑点写处理意见。疑点用 check 列出的编号（至少前 6 位）；同一单位的各个版本和副本一并处理。\n意见不改变、也不隐藏疑点：check 照样列出并计数，“已说明”和“误报”不再算进 --fail-on。写错了再写一次，以最后一次为准。',
        'Writes what was decided about findings of the library. A finding is named as check shows it (6 characters or more); versions and copies of one issuer’s report are decided together.\nA finding is neither changed nor hidden by it: check lists and counts it as before; explained and false-alarm no longer count for --fail-on. The last decision counts.',
      ),
    )
    .argument('<finding...>', say('疑点的编号；可加筛选条件', 'names of findings; selectors narrow them'))
    .addOption(libraryOption(language))
    .addOption(new Option('--as <disposition>', say('属实 confirmed · 已说明 explained · 误报 false-alarm · 已问询 asked', 'what was decided')).choices(DISPOSITIONS).makeOptionMandatory())
    .addOption(new Option('--reason <text>', say('理由', 'why')).makeOptionMandatory())
    .addOption(new Option('--by <name>', say('谁决定的', 'who decided')).makeOptionMandatory())
    .addOption(new Option('--until <date>', say('到哪一天为止有效，如 2026-12-31（默认一直有效）', 'the last day on which it counts, as 2026-12-31 (for good by default)')))
    .addOption(new Option('--json', say('每处一行 JSON', 'one line of JSON a finding')))
    .action(async (words: string[], { library: folder, json, ...decision }: { library?: string; json?: boolean; as: DispositionKind; reason: string; by: string; until?: string }) => {
      const selection = parseSelectors(words.filter(isSelector))
      await withLibrary(folder, async (library) => {
        const output = new Output()
        for (const disposed of await library.dispose(words.filter((word) => !isSelector(word)), decision, selection)) {
          await output.write(json ? `${JSON.stringify(disposed)}\n` : `${shortName(disposed.fingerprint)}  ${disposed.files[0] ?? ''}  ${disposed.quote} ${pc.dim(`[${disposed.rule}]`)}\n    ${dispositionLine(disposed, language, localDay())}\n`)
        }
      })
    })
}

/** `jianbao dispositions`: what was decided. */
export function dispositionsCommand(language: Language): Command {
  const say = pick(language)
  return new Command('dispositions')
    .description(say('列出处理意见，连同找不到原处的、过期的、被后来的代替的', 'decisions about findings, also those whose place is not found again, that ended, that a later one replaced'))
    .addOption(libraryOption(language))
    .addOption(new Option('--orphaned', say('只列找不到原处的', 'only those whose place is not found again')))
    .addOption(new Option('--json', say('每条一行 JSON', 'one line of JSON each')))
    .action(async (flags: { library?: string; orphaned?: boolean; json?: boolean }) => {
      await withLibrary(flags.library, async (library) => {
        const output = new Output()
        const today = localDay()
        const counts = { all: 0, orphaned: 0, ended: 0, superseded: 0 }
        for await (const one of library.dispositions(today)) {
          counts.all++
          counts.orphaned += Number(one.found === null)
          counts.ended += Number(one.ended)
          counts.superseded += Number(one.superseded)
          if (flags.orphaned && one.found !== null) continue
          await output.write(flags.json ? `${JSON.stringify({ ...one, orphaned: one.found === null })}\n` : told(one, language, today))
          if (output.closed) return
        }
        if (!flags.json) await output.write(say(`处理意见 ${counts.all} · 找不到原处 ${counts.orphaned} · 过期 ${counts.ended} · 被代替 ${counts.superseded}\n`, `decisions ${counts.all} · orphaned ${counts.orphaned} · ended ${counts.ended} · superseded ${counts.superseded}\n`))
      })
    })
}

function told(one: PlacedDisposition, language: Language, today: string): string {
  const say = pick(language)
  const notes = [one.found === null ? say('找不到原处', 'orphaned') : '', one.superseded ? say('已被后来的代替', 'superseded') : ''].filter((note) => note !== '')
  const about = one.found === null ? say(`原文“${one.quote}”`, `the words “${one.quote}”`) : one.found.finding.message[language]
  return `${shortName(one.found?.finding.fingerprint ?? one.fingerprint)}  ${one.files[0] ?? one.sha256.slice(0, 12)}  ${about} ${pc.dim(`[${one.rule}]`)}\n    ${dispositionLine(one, language, today)}${notes.length === 0 ? '' : pc.yellow(`  ${notes.join(say('，', ', '))}`)}\n`
}
