import { join } from 'node:path'

/** What lies where in the folder of a library. The folder can be copied to another machine as a whole. */
export class LibraryFolder {
  constructor(readonly path: string) {}
  get database(): string {
    return join(this.path, 'library.sqlite')
  }
  get lock(): string {
    return join(this.path, 'ingest.lock')
  }
  get backups(): string {
    return join(this.path, 'backups')
  }
}
