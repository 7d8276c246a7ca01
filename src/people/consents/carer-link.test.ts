// A carer answers by the link of a letter: once, for their own children, without an account; taking back stays easy.
import { beforeAll, describe, expect, test } from 'vitest'

import { familiesAsked } from '../../../tests/stories/consent.ts'
import { useWorld } from '../../../tests/world.ts'
import { historyOf } from '../../decisions/history.ts'
import { rosterOf } from '../roster/roster-of.ts'
import { makeLink } from './consent-link.ts'

const world = useWorld()
let links = { Leila: '', Omar: '', Sam: '' }
beforeAll(async () => {
  links = await familiesAsked(world)
})

const day = 86_400_000
const visitor = () => world.browser()
const pupil = async (givenName: string) =>
  (await world.as('teacher', (sight) => rosterOf(sight, 'own-site'))).find(
    (each) => each.givenName === givenName,
  )

describe('§18.2 the link of a letter', () => {
  test('goes by mail or on paper to carers with parental responsibility alone, and its token is kept nowhere else', async () => {
    for (const link of Object.values(links)) expect(link).toMatch(/^\/consent\/[\w-]{43}$/u)
    const kept = await world.as('office', ({ tx }) => tx.selectFrom('consent_links').selectAll().execute())
    expect(kept).toHaveLength(3)
    for (const { token_hash } of kept) expect(token_hash).toHaveLength(32)
    const { text } = await (await world.browser('office')).get('/consents')
    expect(text).toContain('has a letter that asks')
  })

  test('names the carer’s own children and nobody else’s', async () => {
    const { text, status } = await (await visitor()).get(links.Leila)
    expect(status).toBe(200)
    expect(text).toContain('May we show Amina?')
    expect(text).not.toMatch(/Chloe|Ravi|Omar/u)
  })

  test('asks once: two equal buttons, and the answer counts for the checks at once', async () => {
    expect((await pupil('Chloe'))?.nameConsent).toBe(false)
    const thanks = await (await visitor()).post(links.Sam, { answer: 'all' })
    expect([thanks.status, thanks.text.includes('Thank you. We have your answer.')]).toEqual([200, true])
    expect(await pupil('Chloe')).toMatchObject({ nameConsent: true, photoConsent: true })
    const again = await (await visitor()).get(links.Sam)
    expect(again.text).toContain('What you have agreed to')
    expect(again.text).not.toContain('Yes to all of it')
    const forced = await (await visitor()).post(links.Sam, { answer: 'all' })
    expect(forced.text).toContain('What you have agreed to')
  })

  test('takes back for ever after, whole or in part, and each answer stands in the ledger by the carer’s name', async () => {
    const chloe = (await pupil('Chloe'))?.id ?? ''
    const none = await (await visitor()).post(links.Sam, { answer: 'back-some' })
    expect([none.status, none.text.includes('Tick what you want to take back first.')]).toEqual([422, true])
    await (await visitor()).post(links.Sam, { answer: 'back-some', [`child-${chloe}`]: 'photo-own-site' })
    expect(await pupil('Chloe')).toMatchObject({ nameConsent: true, photoConsent: false })
    world.wait(200 * day)
    const all = await (await visitor()).post(links.Sam, { answer: 'back-all' })
    world.wait(-200 * day)
    expect(all.text).toContain('You have taken it back.')
    expect(await pupil('Chloe')).toMatchObject({ nameConsent: false, photoConsent: false })
    const history = await world.as('office', (sight) => historyOf(sight, 'consent', chloe))
    expect(history.map(({ by, action }) => [by, action])).toEqual([
      ['Sam Jennings', 'answer'],
      ['Sam Jennings', 'withdraw'],
      ['Sam Jennings', 'withdraw'],
    ])
  })

  test('counts strictly where two carers disagree, whoever answers last', async () => {
    const amina = (await pupil('Amina'))?.id ?? ''
    await (await visitor()).post(links.Omar, { answer: 'some', [`child-${amina}`]: ['name-own-site'] })
    expect(await pupil('Amina')).toMatchObject({ nameConsent: true, photoConsent: false })
    await (await visitor()).post(links.Leila, { answer: 'none' })
    expect(await pupil('Amina')).toMatchObject({ nameConsent: false, photoConsent: false })
  })

  test('of nobody is an unknown page, and one whose days are over takes back and gives nothing', async () => {
    const unknown = `/consent/${'x'.repeat(43)}`
    expect((await (await visitor()).get(unknown)).status).toBe(404)
    expect((await (await visitor()).post(unknown, { answer: 'all' })).status).toBe(404)
    const link = await world.as('office', async (sight) => {
      const row = sight.tx
        .selectFrom('roster_people')
        .select('person_id')
        .where('email', '=', 'leila@example.org')
      return makeLink(sight, (await row.executeTakeFirstOrThrow()).person_id)
    })
    world.wait(31 * day)
    const late = await (await visitor()).post(link, { answer: 'all' })
    world.wait(-31 * day)
    expect(late.text).toContain('What you have agreed to')
    expect((await pupil('Amina'))?.nameConsent).toBe(false)
  })
})

test('§18.2 a yes counts until the end of the school year', async () => {
  const amina = (await pupil('Amina'))?.id ?? ''
  const office = await world.browser('office')
  const said = await world.as('office', ({ tx }) =>
    tx.selectFrom('pupil_carers').select('person_id').where('pupil_id', '=', amina).execute(),
  )
  for (const { person_id } of said)
    await office.post(`/pupils/${amina}/record`, {
      carer: person_id,
      agreed: ['name-own-site', 'photo-own-site'],
    })
  expect(await pupil('Amina')).toMatchObject({ nameConsent: true, photoConsent: true })
  world.wait(282 * day)
  const after = await pupil('Amina')
  world.wait(-282 * day)
  expect(after).toMatchObject({ nameConsent: false, photoConsent: false })
})

test('§18.2 the office says who holds parental responsibility, and an answer of anybody else does not count', async () => {
  const amina = (await pupil('Amina'))?.id ?? ''
  const office = await world.browser('office')
  await office.post(`/pupils/${amina}/carers`, {})
  const { text } = await office.get(`/pupils/${amina}`)
  expect(text).toContain('What was said')
  expect((await pupil('Amina'))?.nameConsent).toBe(false)
  expect((await (await visitor()).get(links.Leila)).text).toContain('no child for whom you can answer')
  const wrong = await office.post(`/pupils/${amina}/record`, {
    carer: world.id('teacher'),
    agreed: 'name-own-site',
  })
  expect([wrong.status, wrong.text.includes('Choose a carer with parental responsibility.')]).toEqual([
    422,
    true,
  ])
})

test('§18.2 only those who keep the roster see who said what', async () => {
  for (const key of ['teacher', 'parent', 'volunteer']) {
    expect(await world.as(key, ({ tx }) => tx.selectFrom('consents').selectAll().execute())).toEqual([])
    expect((await (await world.browser(key)).get('/consents')).status).toBe(403)
  }
})
