/** A module hook (node:module register): what a user's extractor cannot find beside itself is taken from us. */
import type { ResolveHook } from 'node:module'

const LENT = new Set(['zod', 'jianbao'])

export const resolve: ResolveHook = async (specifier, context, next) => {
  try {
    return await next(specifier, context)
  } catch (error) {
    if (LENT.has(specifier) && (error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') return next(specifier, { ...context, parentURL: import.meta.url })
    throw error
  }
}
