import type { BigIntStats } from 'node:fs'

/** Changes when the content of a file may have changed. */
export const stampOf = ({ size, mtimeNs, ctimeNs, ino }: BigIntStats): string => `${size} ${mtimeNs} ${ctimeNs} ${ino}`
