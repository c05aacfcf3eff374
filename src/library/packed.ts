import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Analysis } from '../model/analysis.js'

/** An Analysis as it is stored: JSON, raw deflate at the fastest level (a fifth of its size for a third of a millisecond). */
export const pack = (analysis: Analysis): Uint8Array => deflateRawSync(JSON.stringify(analysis), { level: 1 })
export const unpack = (bytes: Uint8Array): Analysis => JSON.parse(inflateRawSync(bytes).toString('utf8')) as Analysis
