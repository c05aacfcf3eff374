import { existsSync } from 'node:fs'
import { aboutFiles } from '../ingest/about.js'
import type { Intention } from '../ingest/dry-run.js'
import type { IngestFlags } from './ingest.js'
import { LibraryFolder } from '../library/folder.js'
import { defaultLibrary, Library } from '../library/library.js'
import type { Language } from './language.js'
import { Output } from './output.js'
import { textOfUser } from './reports.js'

const WORDS: Record<Intention['would'], { zh: string; en: string }> = {
  read: { zh: '读取', en: 'read' },
  keep: { zh: '不变', en: 'keep' },
  duplicate: { zh: '重复', en: 'duplicate' },
  skip: { zh: '跳过', en: 'skip' },
  refuse: { zh: '不能读', en: 'refuse' },
}

/** `jianbao ingest --dry-run`: one line a file, and the sums. */
export async function dryRunPaths(paths: string[], flags: IngestFlags, language: Language): Promise<void> {
  const { dryRun } = await import('../ingest/dry-run.js')
  const output = new Output()
  const folder = flags.library ?? defaultLibrary()
  const library = existsSync(new LibraryFolder(folder).database) ? await Library.open(folder) : null
  const sums = new Map<Intention['would'], number>()
  try {
    const options = { stdin: process.stdin, ...(flags.maxSize === undefined ? {} : { maxBytes: flags.maxSize * 2 ** 20 }), ...(flags.extractors === undefined ? {} : { extractors: flags.extractors }), ...(flags.own === undefined ? {} : { rules: flags.own }), ...(flags.recheck ? { recheck: true } : {}), ...(flags.about === undefined ? {} : { about: aboutFiles(await textOfUser(flags.about), flags.about) }) }
    for await (const intention of dryRun(library, paths, options)) {
      const { path, would, why, of } = intention
      sums.set(would, (sums.get(would) ?? 0) + 1)
      const because = why === null ? (of === null ? '' : ` = ${of}`) : `  [${why.code}] ${why.message[language]}`
      await output.write(flags.json ? `${JSON.stringify(intention)}\n` : `${WORDS[would][language]}\t${path}${because}\n`)
      if (output.closed) return
    }
    if (!flags.json) process.stderr.write(`${[...sums].map(([would, count]) => `${WORDS[would][language]} ${count}`).join(' · ')}\n`)
  } finally {
    await library?.close()
  }
}
