/** The day of a time, by the clock of this machine: ISO date. A text that is no time stays as it is. */
export function dayOf(time: string | Date): string {
  if (typeof time === 'string' && /^\d{4}-\d\d-\d\d$/.test(time)) return time
  const date = new Date(time)
  if (Number.isNaN(date.getTime())) return String(time)
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
