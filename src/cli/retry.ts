import { Command, Option } from 'commander'
import { show, withIngestOptions, type IngestFlags } from './ingest.js'
import { pick, type Language } from './language.js'
import { withLibrary } from './library-option.js'

/** `jianbao retry`: failed files once more, with more time or memory where it is given. */
export function retryCommand(language: Language): Command {
  const say = pick(language)
  const command = new Command('retry')
    .description(say('再试失败的文件：默认只试可能有用的（超时、内存、进程意外退出、读不到），--all 试全部', 'try failed files again: those where it may help (timeout, memory, crashed process, unreadable), or all with --all'))
    .addOption(new Option('--all', say('失败的全部再试', 'try every failed file again')))
  return withIngestOptions(command, language).action(async (flags: IngestFlags & { all?: boolean }) => {
    const { retry } = await import('../ingest/retry.js')
    await withLibrary(flags.library, (library) => show(library, flags, language, null, (options) => retry(library, { ...options, retry: flags.all ? 'all' : 'retryable' })))
  })
}
