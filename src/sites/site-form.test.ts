// The approval form of Appendix 1: saved at each step, what is missing is listed, and it can't be sent before it is whole.
import { expect, test } from 'vitest'

import { fillIn, type Typed } from '../../tests/stories/open-site.ts'
import { useWorld } from '../../tests/world.ts'
import { siteForm } from './site-form.data.ts'

const world = useWorld()

/** The sentences under "what is missing", and the answer to sending all the same. */
async function tryToSend(
  overrides: Record<string, Typed>,
): Promise<{ check: string; sent: number; says: string }> {
  const author = await world.browser('teacher')
  const id = await fillIn(world, author, overrides)
  const check = (await author.get(`/sites/${id}/check`)).text
  const sent = await author.post(`/sites/${id}/send`)
  return { check, sent: sent.status, says: sent.text }
}

test('App.1 each step saves what was typed and leads to the next, and the last to “check your answers”', async () => {
  const author = await world.browser('teacher')
  const { location } = await author.post('/sites')
  const id = location.split('/')[2] ?? ''
  const places: string[] = []
  for (const { slug } of siteForm) places.push((await author.post(`/sites/${id}/form/${slug}`)).location)
  expect(places.at(-1)).toBe(`/sites/${id}/check`)
  expect(places[0]).toBe(`/sites/${id}/form/${siteForm[1]?.slug}`)
  await author.post(`/sites/${id}/form/purpose`, { name: 'Café <Ünïon> 🌱' })
  expect((await author.get(`/sites/${id}/form/purpose`)).text).toContain('Café &lt;Ünïon> 🌱')
})

test('App.1 an empty form lists everything that is missing, each with the page where it is mended', async () => {
  const author = await world.browser('teacher')
  const { location } = await author.post('/sites')
  const id = location.split('/')[2] ?? ''
  const { text } = await author.get(`/sites/${id}/check`)
  for (const words of [
    'Department or year group',
    'What will children learn',
    'talk it over with the head',
    'worked',
    'when it ends',
  ])
    expect(text).toContain(words)
  expect(text).toContain(`href="/sites/${id}/form/purpose#aims"`)
  expect(text).not.toContain('Send for approval')
})

test('§18.4 with one administrator the form says so and can’t be sent', async () => {
  const { check, sent, says } = await tryToSend({
    people: { 'administrators-1': world.id('teacher'), 'administrators-2': '' },
  })
  expect(check).toContain('Name at least two administrators: 1 of 2 is named.')
  expect(sent).toBe(409)
  expect(says).toContain('Name at least two administrators')
})

test('§18.4 the same person named twice is one administrator', async () => {
  const { sent } = await tryToSend({
    people: { 'administrators-1': world.id('teacher'), 'administrators-2': world.id('teacher') },
  })
  expect(sent).toBe(409)
})

test('signature page: with a moderator who has not signed the policy the form says so and can’t be sent', async () => {
  const { check, sent } = await tryToSend({ people: { 'moderators-2': world.id('unsigned') } })
  expect(check).toContain('Owen Pryce has not signed the policy.')
  expect(sent).toBe(409)
})

test('§16.1 with a moderator who is neither employed nor authorised the form says so and can’t be sent', async () => {
  const { check, sent } = await tryToSend({ people: { 'moderators-2': world.id('volunteer') } })
  expect(check).toContain('Hazel Finch is neither employed by the school nor authorised by the head.')
  expect(sent).toBe(409)
})

test('§16.1 once the head has authorised a volunteer, they can be a moderator', async () => {
  await world.asSystem(({ tx, now }) =>
    tx
      .insertInto('authorisations')
      .values({
        school_id: world.schoolId,
        id: '0193f000-0000-7000-8000-000000000001',
        person_id: world.id('volunteer'),
        granted_by: world.id('head'),
        purpose: 'Moderate class pages',
        starts: now.toISOString().slice(0, 10),
        ends: '2027-07-31',
      })
      .execute(),
  )
  expect((await tryToSend({ people: { 'moderators-2': world.id('volunteer') } })).sent).toBe(303)
})

test('App.1 where children take part, the form asks how their parents consent', async () => {
  const { check, sent } = await tryToSend({
    contributors: { contributors: ['pupils'], 'contributors-pupils-ages': '8 to 9', consent: '' },
  })
  expect(check).toContain('get their consent')
  expect(sent).toBe(409)
})

test('§14.6 a site closes after it goes live, and §14.3 the talk with the head lies in the past', async () => {
  const { check } = await tryToSend({ host: { 'closes-year': '2025' }, purpose: { 'talked-year': '2027' } })
  expect(check).toContain('The site must close after it goes live.')
  expect(check).toContain('can’t be in the future')
})

test('§16.6 somebody else can neither see nor fill in the form before it is sent', async () => {
  const author = await world.browser('teacher')
  const id = await fillIn(world, author)
  const other = await world.browser('manager')
  expect((await other.get(`/sites/${id}/form/purpose`)).status).toBe(404)
  expect((await other.post(`/sites/${id}/form/purpose`, { name: 'Mine now' })).status).toBe(404)
  expect((await other.get(`/sites/${id}/check`)).status).toBe(404)
})

test('an answer of more than 10,000 letters is refused with a sentence, and nothing that was typed is lost', async () => {
  const author = await world.browser('teacher')
  const id = await fillIn(world, author)
  const long = 'word '.repeat(3000)
  const answer = await author.post(`/sites/${id}/form/purpose`, { aims: long, content: 'Kept too' })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('Shorten it to 10,000 characters.')
  expect(answer.text).toContain(long.trim())
  expect(answer.text).toContain('Kept too')
})
