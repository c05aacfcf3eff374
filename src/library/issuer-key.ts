import { identify, type Register } from '../domain/issuer-register.js'

/** The register that is shipped. */
export const SHIPPED: Register = { identify }

/** The register's key of an issuer; null for a name that names nobody by itself (XX市, 财政局 of no place), whose reports are not one issuer's. */
export function issuerKey(name: string | null, register: Register = SHIPPED): string | null {
  if (name === null) return null
  const { key, identity } = register.identify(name)
  return identity === 'resolved' ? key : null
}
