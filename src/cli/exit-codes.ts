/** What the process ends with. 1 is for findings at or above a threshold. */
export const EXIT = { done: 0, wrongUse: 2, someFailed: 3, internal: 4, interrupted: 130 } as const
