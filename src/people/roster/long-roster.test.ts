// A long roster is taken in behind a page that shows how far it is; broken off, it has taken in nothing.
import { expect, test, vi } from 'vitest'

import { acceptRoster, readIn } from '../../../tests/stories/roster.ts'
import { useWorld } from '../../../tests/world.ts'
import { beginProgress, endProgress, longRoster, progressOf } from './progress.ts'

const world = useWorld()
const rows = longRoster + 1
const table = `UPN,Forename,Surname,Reg\n${Array.from({ length: rows }, (_, at) => `A${at},Wei,Chen,4 Elm\n`).join('')}`

test('§18.2 the page asks again by itself, without a script, and says how far it is', async () => {
  const office = await world.browser('office')
  const path = await readIn(office, 'UPN,Forename,Surname,Reg\nA1,Amina,Farah,4 Oak\n')
  const id = path.replace('/roster/', '')
  beginProgress(id)({ done: 41, all: 100 })
  const { text, headers } = await office.get(path)
  endProgress(id, 'Too bad.')
  expect(headers.get('refresh')).toBe('3')
  expect(text).toContain('41% written')
  expect(text).toContain('value="41" max="100"')
  expect((await office.get(path)).text).toContain('Too bad.')
})

test('§18.2 a long roster goes on when the page is left, and is there whole when it is done', async () => {
  const office = await world.browser('office')
  const path = await readIn(office, table)
  expect((await acceptRoster(office, path)).location).toBe(path)
  await vi.waitFor(() => expect(progressOf(path.replace('/roster/', ''))).toBeUndefined(), 60_000)
  expect((await office.get(path)).text).toContain('Taken in')
  const { n } = await world.as('office', ({ tx }) =>
    tx
      .selectFrom('pupils')
      .select(({ fn }) => fn.countAll<string>().as('n'))
      .where('left_on', 'is', null)
      .executeTakeFirstOrThrow(),
  )
  expect(Number(n)).toBe(rows)
}, 90_000)
