import { fstatSync, openSync, closeSync } from 'node:fs'
import type { Entry, ZipFile } from 'yauzl'
import { JianbaoError } from '../../model/error.js'
import { MAX_INNER } from './archive.js'
import { bomb, changed, damagedArchive, unreadable } from './failures.js'
import type { Placed } from './member.js'
import { entriesOf, inflated, isBomb, openZip, Overflow, READ } from './open-zip.js'
import { stampOf } from './stamp.js'

/** An archive left open is closed when nothing was read for so long, ms. */
const IDLE = 1000

/** Reads members of archives. The archive that was read last stays open, with those within it, since members come one after another. */
export class MemberReader {
  private key = ''
  /** The archive, then those within it, as far as they lead to the member read last. */
  private open: { ordinal: number; zip: ZipFile; entries: readonly Entry[] }[] = []
  private idle: NodeJS.Timeout | undefined

  /** @throws JianbaoError `file-not-found`, `file-unreadable`, `file-changed`, `archive-damaged`, `archive-bomb` */
  async read(found: Placed, maxBytes: number): Promise<Buffer> {
    clearTimeout(this.idle)
    try {
      const { members } = found.place
      await this.enter(found)
      const { zip, entries } = this.open.at(-1)!
      const entry = entries[members.at(-1)!]
      if (!entry) throw changed(found.path)
      if (isBomb(entry)) throw bomb(found.path)
      return await inflated(zip, entry, maxBytes)
    } catch (error) {
      this.close()
      if (error instanceof JianbaoError) throw error
      throw error instanceof Overflow ? bomb(found.path) : damagedArchive(found.path, error)
    } finally {
      this.idle = setTimeout(() => this.close(), IDLE).unref()
    }
  }

  close(): void {
    for (const { zip } of this.open) zip.close()
    this.open = []
    this.key = ''
  }

  /** Opens the archive, and those within it down to the one the member lies in. */
  private async enter({ path, place: { file, stamp, members } }: Placed): Promise<void> {
    const key = `${Buffer.from(file).toString('latin1')} ${stamp}`
    if (key !== this.key) {
      this.close()
      checkUnchanged(path, file, stamp)
      const zip = await openZip(file)
      this.open = [{ ordinal: -1, zip, entries: await all(zip) }]
      this.key = key
    }
    for (const [i, ordinal] of members.slice(0, -1).entries()) {
      if (this.open[i + 1]?.ordinal === ordinal) continue
      for (const { zip } of this.open.splice(i + 1)) zip.close()
      const { zip: outer, entries } = this.open[i]!
      const entry = entries[ordinal]
      if (!entry) throw changed(path)
      const zip = await openZip({ inMemory: await inflated(outer, entry, MAX_INNER) })
      this.open.push({ ordinal, zip, entries: await all(zip) })
    }
    for (const { zip } of this.open.splice(members.length)) zip.close()
  }
}

const all = async (zip: ZipFile): Promise<Entry[]> => (await entriesOf(zip, Number.POSITIVE_INFINITY))!

function checkUnchanged(path: string, file: Uint8Array, stamp: string): void {
  try {
    const fd = openSync(Buffer.from(file), READ)
    try {
      if (stampOf(fstatSync(fd, { bigint: true })) !== stamp) throw changed(path)
    } finally {
      closeSync(fd)
    }
  } catch (error) {
    throw error instanceof JianbaoError ? error : unreadable(path, error)
  }
}
