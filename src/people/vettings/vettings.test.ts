// Who from outside is vetted: written by those who keep the record, ended by its last day, in the workflow and in the database (§18.6 note).
import { beforeAll, expect, test } from 'vitest'

import { comment, openPost, pathOf, type Place } from '../../../tests/stories/comment.ts'
import { useWorld } from '../../../tests/world.ts'

const world = useWorld()
const day = 24 * 60 * 60_000
const outsider = 'new-parent'
let place: Place
const date = (name: string, iso: string) => {
  const [year = '', month = '', date_ = ''] = iso.split('-')
  return { [`${name}-day`]: date_, [`${name}-month`]: month, [`${name}-year`]: year }
}
const typed = (more: Record<string, string> = {}) => ({
  what: 'Passport seen',
  by: world.id('safeguarding'),
  ...date('checked', '2026-11-23'),
  ...date('until', '2026-11-25'),
  ...more,
})
const at = (key: string) => `/people/${world.id(key)}/vetting`
const writes = async (key: string, whose: string, more: Record<string, string> = {}) =>
  (await (await world.browser(key)).post(at(whose), typed(more))).status
const comments = async (text: string) =>
  (await (await world.browser(outsider)).post(pathOf(place), { comment: text })).status
const register = async () => (await (await world.browser('office')).get('/people/vetting')).text
/** Straight to the table, past every rule of the program: only the database's own stand in the way. */
const forges = (key: string) =>
  world.as(key, async ({ tx, now }) => {
    const id = crypto.randomUUID()
    await tx
      .insertInto('contributions')
      .values({
        school_id: world.schoolId,
        id,
        site_id: place.siteId,
        post_id: place.postId,
        shown_as: 'Parent',
        body: 'Forged',
        state: 'waiting',
        version: 1,
        rule_broken: null,
        reason: null,
        appeal: null,
        appeal_answer: null,
        refused_by: null,
        sent_at: now,
        decided_at: null,
      })
      .execute()
  })

beforeAll(async () => {
  place = await openPost(world)
})

test('§18.6 note the register says who is vetted, how and by whom, and who is not', async () => {
  expect(await comments('Not checked yet')).not.toBe(303)
  const before = await register()
  expect(before).toContain('Greg Nowak')
  expect(before).toContain('Not vetted')
  expect(before).not.toContain('Tom O’Neill')
  expect(await writes('office', outsider)).toBe(303)
  expect(await register()).toMatch(/Passport seen, checked by [^,]+, until 25 November 2026/u)
  expect((await (await world.browser('office')).get(`/people/${world.id(outsider)}`)).text).toContain(
    'Passport seen',
  )
})

test('§18.6 note with the last day the right to comment ends by itself, in the workflow and in the database', async () => {
  expect(await comments('What tall beans')).toBe(303)
  await forges(outsider)
  world.wait(3 * day)
  expect(await comments('Too late')).not.toBe(303)
  await expect(forges(outsider)).rejects.toMatchObject({ code: '42501' })
  expect(await register()).toContain('Run out')
  await forges('teacher')
})

test('§18.6 note a vetting that is ended early counts from the same moment no more', async () => {
  const checked = { ...date('checked', '2026-11-26'), ...date('until', '2027-11-25') }
  expect(await writes('head', outsider, checked)).toBe(303)
  expect(await comments('Here again')).toBe(303)
  const office = await world.browser('office')
  const page = await office.get(`/people/${world.id(outsider)}`)
  const row =
    /name="what" value="vetting"\/?><input[^>]*name="row" value="([^"]+)"/u.exec(page.text)?.[1] ?? ''
  expect((await office.post(`/people/${world.id(outsider)}/end`, { what: 'vetting', row })).status).toBe(303)
  expect(await comments('And gone')).not.toBe(303)
  await expect(forges(outsider)).rejects.toMatchObject({ code: '42501' })
})

test('§18.6 note those who keep the record write it, nobody of themselves, and no check by the person themselves', async () => {
  expect(await writes('teacher', outsider)).toBe(403)
  const longer = date('until', '2027-11-25')
  expect(await writes('chair', outsider, longer)).toBe(409)
  expect(await writes('office', 'office', longer)).toBe(409)
  expect(await writes('office', 'safeguarding', longer)).toBe(409)
  const forged = world.as('teacher', ({ tx }) =>
    tx
      .insertInto('vettings')
      .values({
        school_id: world.schoolId,
        id: crypto.randomUUID(),
        person_id: world.id(outsider),
        what: 'Nothing',
        checked_by: world.id('safeguarding'),
        checked_on: '2026-11-23',
        until: '2036-11-23',
      })
      .execute(),
  )
  await expect(forged).rejects.toMatchObject({ code: '42501' })
})

test.each([
  [{ what: ' ' }, 'Type what was looked at'],
  [{ by: 'nobody' }, 'Choose who checked them.'],
  [date('checked', '2027-11-23'), 'Type the day of the check: today or earlier.'],
  [date('until', '2026-11-01'), 'Type the last day on which it counts: today or later.'],
])('§18.6 note a vetting with %o is refused with what to do', async (more, sentence) => {
  const answer = await (await world.browser('head')).post(at(outsider), typed({ ...more }))
  expect([answer.status, answer.text.includes(sentence)]).toEqual([422, true])
})

test('§18.6 note a parent who is vetted comments as before', async () => {
  expect(await comment(world, place, 'Lovely beans')).not.toBe('')
})
