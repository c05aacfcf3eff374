/** What the process ends with. 1 is for findings at or above a threshold, and for reports that are due and missing. */
export const EXIT = { done: 0, findings: 1, wrongUse: 2, someFailed: 3, internal: 4, interrupted: 130 } as const
