// Asking for a letter costs the same for a known and an unknown address, so that the time of the answer tells nothing.
import type { KyselyPlugin } from 'kysely'
import { expect, test } from 'vitest'

import { PlainBrowser } from '../../../tests/browser-without-screen.ts'
import { origin } from '../../../tests/open-program.ts'
import { lettersNow } from '../../../tests/stories/letters.ts'
import { useWorld } from '../../../tests/world.ts'
import { createApp } from '../../app.ts'

const world = useWorld()

/** The statements that the database is asked while somebody asks for a letter. */
async function statements(email: string): Promise<number> {
  let count = 0
  const counting: KyselyPlugin = {
    transformQuery: ({ node }) => {
      count += 1
      return node
    },
    transformResult: async ({ result }) => result,
  }
  const app = createApp({ ...world.program, db: world.db.withPlugin(counting) })
  const browser = new PlainBrowser(async (request) => app.fetch(request), origin)
  expect((await browser.post('/sign-in/letter', { email })).location).toBe('/sign-in/letter/sent')
  return count
}

test('new password: an unknown address costs the work of a known one, and leaves nothing behind', async () => {
  const known = await statements('tom@oakfield.example')
  expect(await lettersNow(world)).toHaveLength(1)
  world.wait(60_000)
  const unknown = await statements('nobody@oakfield.example')
  expect(await lettersNow(world)).toEqual([])
  // To begin and to undo are one statement each.
  expect([known > 8, unknown - known]).toEqual([true, 2])
  const entries = await world.as('head', ({ tx }) =>
    tx.selectFrom('ledger_text').select('entry').where('subject_kind', '=', 'account').execute(),
  )
  expect(entries).toHaveLength(1)
})
