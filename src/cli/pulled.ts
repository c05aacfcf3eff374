type Step<T> = { value: T } | { error: unknown } | null

/**
 * What a function hands out, for those who ask for it: it waits with each value until the next is asked for.
 * @param work hands values to `push`, which says true when no more are wanted
 */
export async function* pulled<T>(work: (push: (value: T) => Promise<boolean>) => Promise<void>): AsyncGenerator<T, void, undefined> {
  let offer!: (step: Step<T>) => void
  let offered = new Promise<Step<T>>((resolve) => (offer = resolve))
  let resume: ((enough: boolean) => void) | null = null
  const push = (value: T): Promise<boolean> =>
    new Promise((resolve) => {
      resume = resolve
      offer({ value })
    })
  const running = work(push).then(
    () => offer(null),
    (error: unknown) => offer({ error }),
  )
  const answer = (enough: boolean): void => resume?.(enough)
  try {
    for (let step = await offered; step !== null; step = await offered) {
      if ('error' in step) throw step.error
      offered = new Promise<Step<T>>((resolve) => (offer = resolve))
      yield step.value
      answer(false)
    }
  } finally {
    answer(true)
    await running
  }
}
