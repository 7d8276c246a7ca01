// What happens to a letter that a mail server does not take: tried again in time, or given up with the reason kept.
import { beforeAll, beforeEach, expect, test } from 'vitest'

import { mailServer } from '../../../tests/mail-server.ts'
import { asRealSchool, deliver, outbox, write } from '../../../tests/post-office.ts'
import { useWorld } from '../../../tests/world.ts'
import { retryAfterMinutes } from './retries.data.ts'

const world = useWorld()
const minute = 60_000
const newest = async () => (await outbox(world))[0] ?? expect.unreachable()
beforeAll(() => asRealSchool(world))
// Each test's letter is the newest.
beforeEach(() => world.wait(1))

test('a letter that the server can’t take just now is tried again after each of the waits, and arrives', async () => {
  const { server, arrived, answer } = await mailServer()
  await write(world)
  answer(450, 'Busy just now')
  for (const wait of retryAfterMinutes) {
    await deliver(world, server)
    const { tries } = await newest()
    world.wait(wait * minute - 1)
    await deliver(world, server)
    expect((await newest()).tries).toBe(tries)
    world.wait(1)
  }
  answer(0)
  await deliver(world, server)
  expect(arrived).toHaveLength(1)
  expect(await newest()).toMatchObject({
    tries: 6,
    problem: null,
    given_up_at: null,
    sent_at: expect.any(Date),
  })
})

test('a letter that is never taken is given up after the last try, with the server’s own words', async () => {
  const { server, arrived, answer } = await mailServer()
  await write(world)
  answer(451, 'Come back later')
  for (const wait of [0, ...retryAfterMinutes]) {
    world.wait(wait * minute)
    await deliver(world, server)
  }
  const letter = await newest()
  expect(letter).toMatchObject({ tries: 6, sent_at: null, given_up_at: world.program.clock() })
  expect(letter.problem).toContain('451 Come back later')
  answer(0)
  world.wait(1000 * minute)
  await deliver(world, server)
  expect(arrived).toEqual([])
})

test('a recipient whom the server does not know is given up at once, and the address is not repeated', async () => {
  const { server, answer } = await mailServer()
  await write(world, { to: { address: 'gone@parent.example' } })
  answer(550, '5.1.1 <gone@parent.example>: no such person')
  expect(await deliver(world, server)).toBeUndefined()
  const { tries, given_up_at, problem } = await newest()
  expect([tries, given_up_at]).toEqual([1, world.program.clock()])
  expect(problem).toBe('The mail server did not take it: “550 5.1.1 <that address>: no such person”')
})

test('a letter that arrives twice after a fault has the same Message-ID, so that it shows as one', async () => {
  const { server, arrived } = await mailServer()
  await write(world)
  await deliver(world, server)
  // As if the program had died after the server took the letter, and before that was written down.
  await world.asSystem(({ tx }) => tx.updateTable('letters').set({ sent_at: null }).execute())
  await deliver(world, server)
  const ids = arrived.map(({ mail }) => mail.messageId)
  expect(arrived.length).toBeGreaterThan(1)
  expect(ids.filter((id) => id === ids[0])).toHaveLength(2)
})

test('a server that is not there is told, the letters wait, and arrive when it is back', async () => {
  const { server, arrived } = await mailServer()
  await write(world)
  expect(await deliver(world, { ...server, port: 1 })).toMatch(
    /^The mail server can’t be used: “.*ECONNREFUSED/u,
  )
  expect(await newest()).toMatchObject({ tries: 1, given_up_at: null })
  world.wait(minute)
  expect(await deliver(world, server)).toBeUndefined()
  expect(arrived).toHaveLength(1)
})

test('a sender whom the server refuses is a fault of the settings: no letter is lost over it', async () => {
  const { server } = await mailServer({
    onMailFrom: (_address, _session, taken) =>
      taken(Object.assign(new Error('Not you'), { responseCode: 553 })),
  })
  await write(world)
  expect(await deliver(world, server)).toContain('553 Not you')
  expect(await newest()).toMatchObject({ tries: 1, given_up_at: null })
})

test('somebody without an address is told as such, and not tried again', async () => {
  const { server, arrived } = await mailServer()
  const nobody = await world.asSystem(async ({ tx }) => {
    const id = '01890a5d-ac96-774b-bcce-b302099a8057'
    const person = {
      school_id: world.schoolId,
      id,
      full_name: 'Ada Sparrow',
      position: 'Cook',
      line_manager_id: null,
    }
    await tx.insertInto('people').values(person).execute()
    return id
  })
  await write(world, { to: { person: nobody } })
  await deliver(world, server)
  expect(arrived).toHaveLength(0)
  expect(await newest()).toMatchObject({
    given_up_at: world.program.clock(),
    problem: 'We have no e-mail address for them. Add one, then send the letter again.',
  })
})

test.each([
  ['a second address', 'amy@parent.example, mallory@evil.example'],
  ['a header', 'amy@parent.example\r\nBcc: mallory@evil.example'],
  ['a name and an address', 'Amy <amy@parent.example>'],
  ['nothing that is one', 'amy'],
])('an address that smuggles in %s is refused, and nothing is sent', async (_, address) => {
  const { server, arrived } = await mailServer()
  await write(world, { to: { address } })
  await deliver(world, server)
  expect(arrived).toEqual([])
  expect((await newest()).problem).toContain('no e-mail address')
})

test('a subject over two lines is written on one, and one that lies in the outbox all the same is refused', async () => {
  const { server, arrived } = await mailServer()
  const subject = 'Hello\r\nBcc: mallory@evil.example'
  await write(world, { subject })
  await deliver(world, server)
  expect(arrived[0]?.mail.subject).toBe('Hello Bcc: mallory@evil.example')
  expect(arrived[0]?.to).not.toContain('mallory@evil.example')
  world.wait(1)
  await write(world)
  await world.asSystem(({ tx }) =>
    tx.updateTable('letters').set({ subject }).where('written_at', '=', world.program.clock()).execute(),
  )
  await deliver(world, server)
  expect(arrived).toHaveLength(1)
  expect((await newest()).problem).toContain('line break')
})
