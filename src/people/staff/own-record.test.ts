// One's own record: read by its person, who says when they are away and that they are back (§16.2); and who is named as a deputy.
import { expect, test } from 'vitest'

import { useWorld } from '../../../tests/world.ts'

const world = useWorld()
const day = 24 * 60 * 60_000
const date = (name: string, iso: string) => {
  const [year = '', month = '', date_ = ''] = iso.split('-')
  return { [`${name}-day`]: date_, [`${name}-month`]: month, [`${name}-year`]: year }
}
const away = (more: Record<string, string> = {}) => ({
  deputy: world.id('communications'),
  ...date('starts', '2026-11-23'),
  ...date('ends', '2026-11-30'),
  ...more,
})
const standsIn = (key: string) =>
  world.as(key, async ({ tx }) => (await tx.selectFrom('absences').selectAll().execute()).length)
const rowsOn = (text: string) =>
  [...text.matchAll(/name="what" value="absence"\/?><input[^>]*name="row" value="([^"]+)"/gu)].flatMap(
    ([, row]) => row ?? [],
  )

test('§16.2 a teacher says on their own page that they are away and who stands in, and ends it when they are back', async () => {
  const teacher = await world.browser('teacher')
  expect((await teacher.get('/account')).text).toContain('href="/me"')
  expect((await teacher.get('/me')).text).toContain('href="/me/away"')
  expect((await teacher.post('/me/away', away())).location).toBe('/me')
  world.wait(day)
  const back = await world.browser('teacher')
  const page = await back.get('/me')
  expect(page.text).toContain('Dan Whitlock stands in')
  const [row = ''] = rowsOn(page.text)
  expect((await back.post('/me/end', { what: 'absence', row })).location).toBe('/me')
  const kept = await world.asSystem(({ tx }) =>
    tx.selectFrom('absences').select(['starts', 'ends']).execute(),
  )
  expect(kept).toEqual([{ starts: '2026-11-23', ends: '2026-11-23' }])
  const after = await back.get('/me')
  expect(rowsOn(after.text)).toEqual([])
  expect(after.text).toContain('ended an absence of this person')
  expect((await back.post('/me/end', { what: 'absence', row })).status).toBe(409)
})

test('§16.2 an absence that has not begun is called off, and only the history tells of it', async () => {
  const teacher = await world.browser('teacher')
  const later = { ...date('starts', '2026-12-01'), ...date('ends', '2026-12-04') }
  await teacher.post('/me/away', away(later))
  const [row = ''] = rowsOn((await teacher.get('/me')).text)
  expect(await standsIn('teacher')).toBe(2)
  await teacher.post('/me/end', { what: 'absence', row })
  expect(await standsIn('teacher')).toBe(1)
})

test('§16.2 nobody ends the absence of another but those who keep the record', async () => {
  await (await world.browser('manager')).post('/me/away', away({ ...date('ends', '2026-12-18') }))
  const office = await world.browser('office')
  const at = `/people/${world.id('manager')}`
  const [row = ''] = rowsOn((await office.get(at)).text)
  expect(row).not.toBe('')
  expect((await (await world.browser('teacher')).post('/me/end', { what: 'absence', row })).status).toBe(409)
  expect((await (await world.browser('teacher')).post(`${at}/end`, { what: 'absence', row })).status).toBe(
    403,
  )
  const forged = await world.as('teacher', ({ tx }) =>
    tx.updateTable('absences').set({ ends: '2026-11-23' }).where('id', '=', row).executeTakeFirst(),
  )
  expect(forged.numUpdatedRows).toBe(0n)
  expect((await office.post(`${at}/end`, { what: 'absence', row })).status).toBe(303)
})

test('§1.4 one’s own page shows the record and changes nothing else of it; families have none', async () => {
  const head = await world.browser('head')
  const page = await head.get('/me')
  expect(page.text).toContain('Headteacher')
  for (const part of ['role', 'authorisation', 'training', 'leaving', 'deputy']) {
    expect(page.text).not.toContain(`href="/me/${part}"`)
    expect((await head.get(`/me/${part}`)).status).toBe(404)
  }
  expect((await head.post('/me/end', { what: 'role', row: world.id('head') })).status).toBe(404)
  expect((await (await world.browser('parent')).get('/me')).status).toBe(403)
})

test('§16.2 an absence that names nobody from the list, or no last day, is refused with what to do', async () => {
  const teacher = await world.browser('teacher')
  const wrong = await teacher.post('/me/away', away({ deputy: 'nobody', 'ends-day': '' }))
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('Choose who stands in.')
  expect(wrong.text).toContain('Type the last day, not before the first.')
})

test('§16.2 the form of the deputy, sent untouched, keeps the deputy', async () => {
  const office = await world.browser('office')
  const at = `/people/${world.id('manager')}/deputy`
  await office.post(at, { deputy: world.id('communications') })
  const chosen = /<option value="([^"]*)" selected/u.exec((await office.get(at)).text)?.[1] ?? ''
  expect(chosen).toBe(world.id('communications'))
  await office.post(at, { deputy: chosen })
  expect((await office.get(`/people/${world.id('manager')}`)).text).toContain('Dan Whitlock')
})

test('§16.2 the school’s week, sent without how long something waits, leaves that as it stands', async () => {
  const office = await world.browser('office')
  const week = { nation: 'england', week: ['1', '2', '3', '4', '5'] }
  await office.post('/school/set-up/week', { ...week, 'passes-after': '7' })
  await office.post('/school/set-up/week', week)
  const row = await world.asSystem(({ tx }) =>
    tx.selectFrom('school_calendars').select('passes_after').executeTakeFirst(),
  )
  expect(row?.passes_after).toBe(7)
})
