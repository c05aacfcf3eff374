import type { TableColumn } from '../../export/table.js'

/** A column of a table of the comparison. `words`: its codes are told in words. */
export function column(id: string, zh: string, en: string, meaning: { zh: string; en: string }, { type = 'text', width = 16, words = false }: { type?: TableColumn['type']; width?: number; words?: boolean } = {}): TableColumn {
  return { id, head: { zh, en }, type, width, description: meaning, brief: true, ...(words ? { words } : {}) }
}
