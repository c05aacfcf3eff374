import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { access, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { JianbaoError } from '../model/error.js'
import type { LibraryFolder } from './folder.js'

/** A content as it was taken in: what is analysed is exactly what is kept. */
export interface Captured {
  sha256: string
  bytes: number
  path: string
}

/** The contents of a library, by hash: `sources/ab/<sha256>`, as Git keeps its objects. */
export class Sources {
  private parts = 0
  private readonly folders = new Set<string>()
  constructor(private readonly folder: LibraryFolder) {}

  /** Keeps a content. It is whole on the disk, under its own name, before this resolves. */
  async capture(bytes: Uint8Array): Promise<Captured> {
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const path = this.folder.source(sha256)
    const captured = { sha256, bytes: bytes.length, path }
    if (await exists(path)) return captured
    await this.folderFor(dirname(path))
    await this.folderFor(this.incoming)
    const part = join(this.incoming, `${process.pid}-${this.parts++}`)
    const file = await open(part, 'wx', 0o600)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(part, path)
    return captured
  }

  /** @throws JianbaoError `source-missing` */
  async read(sha256: string): Promise<Uint8Array> {
    try {
      return await readFile(this.folder.source(sha256))
    } catch (cause) {
      throw new JianbaoError(
        'source-missing',
        'library',
        { zh: `库里缺少原文件 ${sha256}（${(cause as Error).message}）`, en: `The library lacks the source ${sha256} (${(cause as Error).message})` },
        { zh: '运行 jianbao doctor 检查；再次 ingest 原文件夹可以补回', en: 'Check with jianbao doctor; ingesting the folder again brings it back' },
        { cause },
      )
    }
  }

  async remove(sha256: string): Promise<void> {
    await rm(this.folder.source(sha256), { force: true })
  }

  /** Takes away what a killed process left half written. Only for the holder of the library's lock. */
  async sweep(): Promise<void> {
    await rm(this.incoming, { recursive: true, force: true })
    this.folders.delete(this.incoming)
  }

  /** Hashes of all contents that are kept, in order. */
  async *all(): AsyncGenerator<string> {
    for (const prefix of (await names(this.folder.sources)).filter((name) => /^[0-9a-f]{2}$/.test(name))) yield* await names(join(this.folder.sources, prefix))
  }

  private get incoming(): string {
    return join(this.folder.sources, 'incoming')
  }
  private async folderFor(path: string): Promise<void> {
    if (this.folders.has(path)) return
    await mkdir(path, { recursive: true, mode: 0o700 })
    this.folders.add(path)
  }
}

async function names(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path, constants.F_OK)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}
