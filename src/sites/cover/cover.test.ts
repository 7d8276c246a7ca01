// §14.5, §18.4: a site is looked after: hours, rota, a gap foreseen and filled, comments closed and opened by themselves.
import { beforeAll, expect, test } from 'vitest'

import { openPost, pathOf, type Place } from '../../../tests/stories/comment.ts'
import { useWorld } from '../../../tests/world.ts'
import { historyOf } from '../../decisions/history.ts'

const world = useWorld()
const day = 24 * 60 * 60_000
let place: Place
const cover = () => `/sites/${place.siteId}/cover`
const date = (name: string, iso: string) => {
  const [year = '', month = '', date_ = ''] = iso.split('-')
  return { [`${name}-day`]: date_, [`${name}-month`]: month, [`${name}-year`]: year }
}
const away = async (key: string, starts: string, ends: string) => {
  const days = { ...date('starts', starts), ...date('ends', ends) }
  expect((await (await world.browser(key)).post('/me/away', days)).status).toBe(303)
}
const send = async (text: string) => (await world.browser('parent')).post(pathOf(place), { comment: text })
const letters = async (key: string) =>
  (
    await world.asSystem(({ tx }) =>
      tx
        .selectFrom('letters')
        .select('lines')
        .where('to_person', '=', world.id(key))
        .where('path', '=', cover())
        .execute(),
    )
  ).map(({ lines }) => lines.join(' '))
const setUp = async () => {
  const author = await world.browser('teacher')
  const weekdays = [1, 2, 3, 4, 5].map((each) => ({ [`opens-${each}`]: '7:30', [`closes-${each}`]: '16.30' }))
  const hours = Object.assign({}, ...weekdays)
  expect((await author.post(`${cover()}/hours`, hours)).status).toBe(303)
  const duty = (key: string, ...days: number[]) =>
    days.map((each) => ({ [`duty-${world.id(key)}-${each}`]: 'all' }))
  const rota = Object.assign({}, ...duty('assistant', 1, 2, 3, 4, 5), ...duty('teacher', 2))
  expect((await author.post(`${cover()}/rota`, rota)).status).toBe(303)
}
function formWith(text: string): FormData {
  const form = new FormData()
  form.set('calendar', new File([text], 'mine.ics', { type: 'text/calendar' }))
  return form
}
const history = () => world.as('teacher', (sight) => historyOf(sight, 'cover', place.siteId))

beforeAll(async () => {
  place = await openPost(world)
  await setUp()
})

test('§14.5 the rota shows each day with its hours and who is there; hours typed wrongly are asked for again and nothing typed is lost', async () => {
  const { text } = await (await world.browser('teacher')).get(cover())
  expect(text).toContain('Open now')
  expect(text).toContain('Somebody is there in every hour')
  expect(text).toMatch(/Tuesday,? 24 November 2026[\s\S]*?Mei Lin[\s\S]*?Tom O’Neill/u)
  expect(text).toContain('7:30am to 4:30pm')
  const wrong = await (
    await world.browser('teacher')
  ).post(`${cover()}/hours`, {
    'opens-1': '9 o’clock',
    'closes-1': '15:00',
    'opens-2': '16:00',
    'closes-2': '09:00',
  })
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('Type when Monday begins, such as 08:30')
  expect(wrong.text).toContain('Tuesday must end later than it begins.')
  expect(wrong.text).toContain('value="9 o’clock"')
})

test('§14.5 who is away in two weeks leaves a gap: it is foreseen, those who could take it are asked, and as it comes near the administrators and the head', async () => {
  await away('assistant', '2026-12-07', '2026-12-07')
  await world.rounds()
  await world.rounds()
  expect((await letters('teacher')).filter((each) => each.includes('7 December'))).toEqual([
    expect.stringContaining('Can you take it?'),
  ])
  expect(await letters('head')).toEqual([])
  world.wait(7 * day)
  await world.rounds()
  expect((await letters('manager')).filter((each) => each.includes('7 December'))).toHaveLength(1)
  expect(await letters('head')).toEqual([])
  world.wait(4 * day)
  await world.rounds()
  expect((await letters('head')).filter((each) => each.includes('7 December'))).toHaveLength(1)
})

test('§18.4 a moderator takes the day in one tap, and gives it back', async () => {
  const teacher = await world.browser('teacher')
  expect((await teacher.get(cover())).text).toMatch(
    /gp-rota__day--gap[\s\S]*?7 December 2026[\s\S]*?I can take it/u,
  )
  expect((await teacher.post(`${cover()}/take`, { day: '2026-12-07' })).status).toBe(303)
  expect((await teacher.get(cover())).text).toContain('Somebody is there in every hour')
  expect((await (await world.browser('manager')).post(`${cover()}/take`, { day: '2026-12-07' })).status).toBe(
    409,
  )
  expect((await teacher.post(`${cover()}/give-back`, { day: '2026-12-07' })).status).toBe(303)
  expect((await teacher.get(cover())).text).toContain('I can take it')
  expect((await teacher.post(`${cover()}/ask`, { day: '2026-12-09' })).status).toBe(409)
  const { text } = await (await world.browser('assistant')).post(`${cover()}/take`, { day: '2026-12-07' })
  expect(text).toContain('you are away')
})

test('§14.5 uncovered on the day, the site pauses by itself, says so to its readers, and opens again by itself', async () => {
  world.wait(3 * day)
  await world.rounds()
  const page = await (await world.browser('parent')).get(`/s/${place.slug}`)
  expect(page.text).toContain('Comments are paused, because nobody from the school is here to read them.')
  expect(page.text).toContain('They open again on 8 December 2026, 7:30am.')
  expect(page.text).not.toContain('Mei Lin is away')
  const refused = await send('Is anybody there?')
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('Comments are paused')
  expect(refused.text).toContain('Is anybody there?')
  expect((await history()).at(-1)).toMatchObject({ action: 'pause', by: 'system', clause: '14.5' })
  world.wait(day)
  expect((await send('Good morning!')).status).toBe(303)
  await world.rounds()
  expect((await history()).at(-1)).toMatchObject({ action: 'resume' })
})

test('§14.5 whoever falls ill closes the site in the same moment, before any round is made', async () => {
  world.wait(day)
  expect((await send('Before')).status).toBe(303)
  await away('assistant', '2026-12-09', '2026-12-09')
  expect((await send('After')).status).toBe(422)
  expect((await (await world.browser('teacher')).get(cover())).text).toContain('Paused: nobody is there')
})

test('§14.5 outside its hours a site takes nothing, and its page says when it opens', async () => {
  world.wait(3 * day)
  const { text } = await (await world.browser('parent')).get(`/s/${place.slug}`)
  expect(text).toContain('Comments are closed at this hour. They open again on 14 December 2026, 7:30am.')
})

test('§14.5 a calendar is read for its times alone, and the site closes in them', async () => {
  world.wait(2 * day)
  expect((await send('Monday morning')).status).toBe(303)
  const file = [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'UID:1',
    'SUMMARY:A private matter',
    'DTSTART:20261214T073000',
    'DTEND:20261214T090000',
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n')
  const assistant = await world.browser('assistant')
  const wrong = await assistant.postForm('/away/calendar', formWith('no'))
  expect([wrong.status, wrong.text.includes('That is no calendar file.')]).toEqual([422, true])
  const sent = await assistant.postForm('/away/calendar', formWith(file))
  expect(sent.status).toBe(303)
  const { text } = await assistant.get('/away')
  expect(text).toContain('14 December 2026, 7:30am to 14 December 2026, 9:00am')
  expect(text).not.toContain('A private matter')
  const refused = await send('Still there?')
  expect([refused.status, refused.text.includes('They open again on 14 December 2026, 9:00am.')]).toEqual([
    422,
    true,
  ])
})

test('§14.5 only those who run a site or answer for it change its rota; others read it', async () => {
  const office = await world.browser('office')
  expect((await office.get(cover())).status).toBe(200)
  expect((await office.post(`${cover()}/rota`, {})).status).toBe(409)
  expect((await office.post(`${cover()}/hours`, { 'opens-1': '9', 'closes-1': '10' })).status).toBe(409)
  expect((await (await world.browser('parent')).get(cover())).status).toBe(403)
})
