import { readFileSync } from 'node:fs'
import { availableParallelism, freemem, totalmem } from 'node:os'

/** A worker before its first document: Node, the dictionary of nodejieba (loaded twice) and our code. Measured. */
export const WORKER_MB = 330

/** Resident memory of a process in bytes; null where the system does not tell, or the process is gone. */
export function residentMemory(pid: number): number | null {
  if (process.platform !== 'linux') return null
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'latin1').split(' ')[1]) * PAGE
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return null
    throw error
  }
}
const PAGE = 4096

/** How many workers this machine bears: one a core, as long as each has what an ordinary document needs. */
export function workersFor(cores = availableParallelism(), freeBytes = availableMemory()): number {
  const byMemory = Math.floor((freeBytes * 0.8) / ((WORKER_MB + 200) * 2 ** 20))
  return Math.max(1, Math.min(cores, byMemory))
}

/** Memory that can be had without swapping: on Linux also what caches would give back, and no more than the container's limit. */
function availableMemory(): number {
  if (process.platform !== 'linux') return Math.max(freemem(), totalmem() / 2)
  const available = /^MemAvailable:\s+(\d+) kB/m.exec(readFileSync('/proc/meminfo', 'latin1'))?.[1]
  const free = available === undefined ? freemem() : Number(available) * 1024
  const limit = process.constrainedMemory()
  return limit > 0 && limit < totalmem() ? Math.min(free, limit) : free
}
