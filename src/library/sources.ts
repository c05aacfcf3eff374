import type { Kysely } from 'kysely'
import { JianbaoError } from '../model/error.js'
import type { Tables } from './schema.js'

/**
 * The bytes of a content, as they were handed in.
 * @throws JianbaoError `source-missing`
 */
export async function sourceBytes(db: Kysely<Tables>, sha256: string): Promise<Uint8Array> {
  const row = await db.selectFrom('sources').select('content').where('sha256', '=', sha256).executeTakeFirst()
  if (row) return row.content
  throw new JianbaoError(
    'source-missing',
    'library',
    { zh: `库里没有这份原文件：${sha256}`, en: `The library does not hold the source ${sha256}` },
    { zh: '再次 ingest 原来的文件夹可以补回', en: 'Ingesting its folder again brings it back' },
  )
}
