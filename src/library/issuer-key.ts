import { identify } from '../domain/issuer-register.js'

/** The register's key of an issuer; null for a name that names nobody by itself (XX市, 财政局 of no place), whose reports are not one issuer's. */
export function issuerKey(name: string | null): string | null {
  if (name === null) return null
  const { key, identity } = identify(name)
  return identity === 'resolved' ? key : null
}
