// Which account is which carer of the roster: by a letter to the roster's address, or by the office, and never by likeness alone.
import { beforeAll, expect, test } from 'vitest'

import { lettersNow, pathTo } from '../../../tests/stories/letters.ts'
import { acceptRoster, readIn } from '../../../tests/stories/roster.ts'
import { useTwoSchools } from '../../../tests/two-schools.ts'
import { historyOf } from '../../decisions/history.ts'
import { rosterOf } from '../roster/roster-of.ts'

const schools = useTwoSchools()
const minute = 60_000
const heading =
  'UPN,Forename,Surname,Reg,Parent 1 name,Parent 1 email,Parent 1 PR,Parent 2 name,Parent 2 email,Parent 2 PR'
const rows = {
  amina: 'A1,Amina,Farah,4 Oak,Leila Farah,leila@oakfield.example,Yes,Omar Farah,omar@example.org,Yes',
  grace: 'A6,Grace,Nowak,4 Elm,Greg Nowak,old@example.org,Yes,Ewa Nowak,greg@oakfield.example,Yes',
  chloe:
    'A3,Chloe,Jennings,4 Elm,Priya Raman,priya@oakfield.example,Yes,Sam Jennings,priya@oakfield.example,Yes',
}

beforeAll(async () => {
  const office = await schools.world.browser('office')
  await acceptRoster(office, await readIn(office, [heading, ...Object.values(rows), ''].join('\n')))
})

const pupil = async (givenName: string) =>
  (await schools.world.as('teacher', (sight) => rosterOf(sight, 'own-site'))).find(
    (each) => each.givenName === givenName,
  )
const carerId = (name: string): Promise<string> =>
  schools.world.as('office', async ({ tx }) => {
    const row = await tx
      .selectFrom('roster_people as r')
      .innerJoin('people as p', (join) =>
        join.onRef('p.school_id', '=', 'r.school_id').onRef('p.id', '=', 'r.person_id'),
      )
      .select('p.id')
      .where('p.full_name', '=', name)
      .where('r.kind', '=', 'carer')
      .executeTakeFirstOrThrow()
    return row.id
  })
const how = 'She was here with her passport.'

test('§18.2 an account shows no child before it is known whose it is, whatever its name and address', async () => {
  const leila = await schools.world.browser('parent')
  const page = await leila.get('/my-children')
  expect(page.text).toContain('We don’t know yet')
  expect(page.text).not.toContain('Amina')
  expect((await leila.post('/my-children', { answer: 'all' })).location).toBe('/my-children')
  expect((await pupil('Amina'))?.nameConsent).toBe(false)
})

test('§18.2 by the letter to the roster’s own address they answer for their children, and it is theirs', async () => {
  const { world } = schools
  const leila = await world.browser('parent')
  expect((await leila.post('/my-children/ask')).location).toBe('/my-children/asked')
  const path = await pathTo(world, 'leila@oakfield.example')
  const [letter] = await lettersNow(world)
  expect(JSON.stringify(letter)).not.toMatch(/Amina/u)
  expect((await (await world.browser('new-parent')).get(path)).status).toBe(404)
  expect((await leila.get(path)).text).toContain('Are you Leila Farah?')
  expect((await leila.post(path)).location).toBe('/my-children')
  expect((await leila.post(path)).status).toBe(404)
  expect((await leila.get('/my-children')).text).toContain('May we show Amina?')
  expect((await leila.post('/my-children', { answer: 'all' })).location).toBe('/my-children?done=answered')
  // Omar has said nothing yet; nothing said is not a no, and the carer who answered counts.
  expect(await pupil('Amina')).toMatchObject({ nameConsent: true, photoConsent: true })
  const said = await world.as('office', (sight) =>
    sight.tx.selectFrom('consents').select(['way', 'carer_id']).where('way', '=', 'account').execute(),
  )
  expect(new Set(said.map((row) => row.carer_id))).toEqual(new Set([await carerId('Leila Farah')]))
  const history = await world.as('office', async (sight) =>
    historyOf(sight, 'consent', (await pupil('Amina'))?.id ?? ''),
  )
  expect(history.at(-1)).toMatchObject({ by: 'Leila Farah', action: 'answer' })
})

test('§18.2 in their account they take back and answer anew, as often as they like', async () => {
  const leila = await schools.world.browser('parent')
  const id = (await pupil('Amina'))?.id ?? ''
  expect((await leila.get('/my-children')).text).toContain('/my-children?anew=1')
  const none = await leila.post('/my-children', { answer: 'back-some' })
  expect([none.status, none.text.includes('Tick what you want to take back first.')]).toEqual([422, true])
  await leila.post('/my-children', { answer: 'back-some', [`child-${id}`]: 'photo-own-site' })
  expect(await pupil('Amina')).toMatchObject({ nameConsent: true, photoConsent: false })
  expect((await leila.get('/my-children?anew=1')).text).toContain('Yes to all of it')
  await leila.post('/my-children', { answer: 'none' })
  expect(await pupil('Amina')).toMatchObject({ nameConsent: false, photoConsent: false })
})

test('data: what a carer answered stands in the file of their account, without their child’s name', async () => {
  const { text } = await (await schools.world.browser('parent')).get('/account/data/json')
  expect(text).toContain('What was agreed to')
  expect(text).toContain('Which carer of the roster you are')
  expect(text).not.toContain('Amina')
})

test('§18.2 no letter goes where the name differs, or two carers share the address; the page says the same', async () => {
  const { world } = schools
  // Greg has Ewa's address in his account; Priya's is that of two carers.
  await world.asSystem(({ tx, viewer, today }) =>
    tx
      .insertInto('person_capacities')
      .values({
        school_id: viewer.schoolId,
        id: world.schoolId,
        person_id: world.id('manager'),
        capacity: 'parent-or-carer',
        starts: today,
      })
      .execute(),
  )
  for (const key of ['new-parent', 'manager']) {
    const browser = await world.browser(key)
    world.wait(minute)
    const { location } = await browser.post('/my-children/ask')
    expect([key, location, await lettersNow(world)]).toEqual([key, '/my-children/asked', []])
  }
  expect((await (await world.browser('teacher')).get('/my-children')).status).toBe(403)
})

test('§18.2 the office says whose account it is and how it knows; both addresses are told', async () => {
  const { world } = schools
  const [office, greg] = [await world.browser('office'), await world.browser('new-parent')]
  const id = await carerId('Greg Nowak')
  const grace = (await pupil('Grace'))?.id ?? ''
  expect((await office.get(`/pupils/${grace}`)).text).toContain(`/carers/${id}`)
  expect((await office.get(`/carers/${id}`)).text).toContain('greg@oakfield.example (same name)')
  const bare = await office.post(`/carers/${id}/match`, { account: world.id('new-parent'), how: ' ' })
  expect([bare.status, bare.text.includes('Say how you know')]).toEqual([422, true])
  expect((await office.post(`/carers/${id}/match`, { account: id, how })).status).toBe(422)
  world.wait(1000)
  expect((await office.post(`/carers/${id}/match`, { account: world.id('new-parent'), how })).location).toBe(
    `/carers/${id}`,
  )
  const told = (await lettersNow(world)).map(({ to_person, to_address }) => to_person ?? to_address)
  expect(new Set(told)).toEqual(new Set([world.id('new-parent'), 'old@example.org']))
  expect((await greg.get('/my-children')).text).toContain('May we show Grace?')
  const again = await office.post(`/carers/${id}/match`, { account: world.id('parent'), how })
  expect(again.status).toBe(409)
})

test('§18.2 a wrong match is ended by the office, or in one tap by whoever sees children of others', async () => {
  const { world } = schools
  const greg = await world.browser('new-parent')
  const id = await carerId('Greg Nowak')
  const other = await world.browser('parent')
  expect((await other.post(`/my-children/${id}/off`)).status).toBe(409)
  expect((await greg.post(`/my-children/${id}/off`)).location).toBe('/my-children')
  expect((await greg.get('/my-children')).text).not.toContain('Grace')
  const office = await world.browser('office')
  const leila = await carerId('Leila Farah')
  expect((await office.post(`/carers/${leila}/end`)).location).toBe(`/carers/${leila}`)
  expect((await other.get('/my-children')).text).not.toContain('Amina')
  expect((await office.get(`/carers/${leila}`)).text).toContain('showed by a letter')
})

test('§18.2 nobody gives themselves a child, nor does anybody without the roster, another school or an old letter', async () => {
  const { world, other } = schools
  const id = await carerId('Omar Farah')
  const office = await world.browser('office')
  const own = await office.post(`/carers/${id}/match`, { account: world.id('office'), how })
  expect([own.status, own.text.includes('A colleague says so for you')]).toEqual([409, true])
  expect(
    (await (await world.browser('teacher')).post(`/carers/${id}/match`, { account: world.id('parent'), how }))
      .status,
  ).toBe(403)
  expect((await (await other.browser('office')).get(`/carers/${id}`)).status).toBe(404)
  const leila = await world.browser('parent')
  world.wait(60 * minute)
  await leila.post('/my-children/ask')
  const path = await pathTo(world, 'leila@oakfield.example')
  world.wait(61 * minute)
  expect((await leila.post(path)).status).toBe(404)
  const seen = await world.as('parent', ({ tx }) => tx.selectFrom('carer_accounts').selectAll().execute())
  expect([seen, world.logged]).toEqual([[], []])
})
