// The receipt of a concern is shown once and stands in no address; where nobody at the school is above its subject, it says whom to ring.
import { beforeAll, expect, test } from 'vitest'

import { useWorld } from '../../../tests/world.ts'

const world = useWorld()
const written = /[A-Z2-9]{4}(?:-[A-Z2-9]{4}){3}/u
const outside = 'Nobody at school is above whom it is about'

beforeAll(async () => {
  await world.asSystem(({ tx }) =>
    tx
      .updateTable('person_roles')
      .set({ person_id: world.id('head') })
      .where('role', '=', 'chair-of-governors')
      .execute(),
  )
})

async function raise(path: string, typed: Record<string, string>) {
  const browser = await world.browser()
  const sent = await browser.post(path, typed)
  return { browser, sent, thanks: await browser.get(sent.location) }
}

test('§15.3 the receipt is shown once, and neither the address nor the marks of forms hold it', async () => {
  const { browser, sent, thanks } = await raise('/concern', { text: 'A worry', _once: crypto.randomUUID() })
  expect(sent.location).toBe('/concern/thanks')
  const receipt = written.exec(thanks.text)?.[0] ?? ''
  expect(receipt).not.toBe('')
  expect((await browser.get('/concern/thanks')).text).not.toMatch(written)
  const posts = await world.asSystem(({ tx }) => tx.selectFrom('form_posts').select('location').execute())
  expect(JSON.stringify(posts)).not.toContain(receipt)
  const found = await (await world.browser()).post('/concern/follow', { receipt: receipt.toLowerCase() })
  expect(found.text).toContain('waits to be read')
})

test('§15.3 a pupil gets a receipt in simple words, and is told when somebody reads it', async () => {
  const { sent, thanks } = await raise('/concern/pupil', { kind: 'friend', text: 'Sad' })
  expect(sent.location).toBe('/concern/pupil/thanks')
  expect(thanks.text).toContain('your secret letters')
  expect(thanks.text).toContain('We read this today')
  const receipt = written.exec(thanks.text)?.[0] ?? ''
  const found = await (await world.browser()).post('/concern/follow', { receipt })
  expect(found.text).toContain('waits to be read')
})

test('§10.1 where every manager is a subject the reporter is told the LADO’s number, then and later, and nobody reads it', async () => {
  const names = {
    whom: 'adult',
    name: `${world.person('head').name} and ${world.person('safeguarding').name}`,
  }
  const { thanks } = await raise('/concern', { text: 'All of them', ...names })
  expect(thanks.text).toContain(outside)
  expect(thanks.text).toContain('LADO')
  expect(thanks.text).not.toContain('It is read by')
  const receipt = written.exec(thanks.text)?.[0] ?? ''
  expect((await (await world.browser()).post('/concern/follow', { receipt })).text).toContain(outside)
  const calm = await raise('/concern', { text: 'The lead alone', whom: 'lead' })
  expect(calm.thanks.text).not.toContain(outside)
})
