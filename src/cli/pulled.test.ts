import { expect, it } from 'vitest'
import { pulled } from './pulled.js'

const counted = (until: number, done: string[], failAt = Infinity) =>
  pulled<number>(async (push) => {
    for (let i = 0; i < until; i++) {
      if (i === failAt) throw new Error('no more')
      done.push(`made ${i}`)
      if (await push(i)) break
    }
    done.push('closed')
  })

it('hands out one value after the other, none before it is asked for', async () => {
  const done: string[] = []
  for await (const i of counted(3, done)) done.push(`took ${i}`)
  expect(done).toEqual(['made 0', 'took 0', 'made 1', 'took 1', 'made 2', 'took 2', 'closed'])
})

it('stops the work where no more is wanted, and waits until it has closed', async () => {
  const done: string[] = []
  for await (const i of counted(9, done)) if (i === 1) break
  expect(done).toEqual(['made 0', 'made 1', 'closed'])
})

it('passes on what the work throws, and nothing at all', async () => {
  const done: string[] = []
  await expect(async () => {
    for await (const i of counted(9, done, 2)) done.push(`took ${i}`)
  }).rejects.toThrow('no more')
  expect(done).toEqual(['made 0', 'took 0', 'made 1', 'took 1'])
  for await (const _ of counted(0, done)) throw new Error('there is none')
})
