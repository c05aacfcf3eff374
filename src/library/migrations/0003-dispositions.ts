import type { Kysely, Migration } from 'kysely'

/** Version 3: a decision about a finding knows the finding by what it says, and may end. */
export const dispositions: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const column of ['fingerprint', 'rule', 'until']) await db.schema.alterTable('decisions').addColumn(column, 'text').execute()
  },
}
