/** One name that a body bears or bore. `words` × `organs` are its spellings: 卫生健康|卫健 × 委员会|委|局. */
export interface BodyName {
  words: string
  organs: string
  /** First and last year of the name at the national level; local reform followed within about a year. */
  since?: number
  until?: number
  source: string
}

/** A body through its renamings: one key for all of them. */
export interface Family {
  /** Canonical name of what it does; with the region it is the key of an issuer. */
  body: string
  names: readonly BodyName[]
  /** Where its work went when it was merged. The two are related, not the same: 食药监 is not the whole of 市场监管. */
  into?: { body: string; year: number; source: string }
  /** Whose bodies bear the name where no place is named: 香港, 台湾. */
  region?: string
}

export interface KnownBody {
  family: Family
  name: BodyName
}
