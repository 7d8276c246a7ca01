// A translation stands beside the English, tells what is behind it, and is open to everybody once the office shows it.
import { expect, test } from 'vitest'

import { newVersion } from '../../../../tests/stories/new-version.ts'
import { lettersOf, readPdf } from '../../../../tests/stories/read-pdf.ts'
import { useWorld } from '../../../../tests/world.ts'
import { historyOf } from '../../../decisions/history.ts'
import { policyInForce } from '../approved-text.ts'
import { allTranslations } from './translation-queries.ts'

const world = useWorld()
const base = '/policy/translations'
const words = { '2-1': 'Chcemy, aby wszyscy wiedzieli, co wolno, a czego nie.', '2-2': 'Chcemy dobra.' }

async function seenAt(key: string, path: string): Promise<string> {
  const { text } = await (await world.browser(key)).get(path)
  return /name="seen" value="([^"]+)"/u.exec(text)?.[1] ?? ''
}

async function begin(language: string, madeBy = 'Anna Nowak, interpreter'): Promise<string> {
  const answer = await (await world.browser('office')).post(base, { language, 'made-by': madeBy })
  expect(answer.location).toMatch(/^\/policy\/translations\//u)
  return answer.location
}

async function save(place: string, typed: Record<string, string>, more: Record<string, string> = {}) {
  const fields = Object.fromEntries(Object.entries(typed).map(([key, text]) => [`clause-${key}`, text]))
  const seen = await seenAt('office', place)
  return (await world.browser('office')).post(place, { seen, 'made-by': 'Anna Nowak', ...fields, ...more })
}

test('access: a visitor reads the policy that counts, and nothing of drafts, choices or signatures', async () => {
  const visitor = await world.browser()
  const page = await visitor.get('/policy/public')
  expect(page.status).toBe(200)
  expect(page.text).toContain('With this policy we want everybody to know')
  expect(page.text).not.toMatch(/Who has signed|Begin a new version|Ruth Adeyemi|Jo Bennett/u)
  for (const table of ['policy_versions', 'policy_signatures', 'policy_translations'] as const)
    expect(await world.asVisitor(({ tx }) => tx.selectFrom(table).selectAll().execute())).toEqual([])
  expect((await visitor.get('/policy')).location).toBe('/sign-in?to=%2Fpolicy')
  await (await world.browser('head')).post('/policy/write')
  const draft = await world.as('head', ({ tx }) =>
    tx.selectFrom('policy_versions').select('id').where('state', '=', 'draft').executeTakeFirstOrThrow(),
  )
  expect((await visitor.get(`/policy/versions/${draft.id}/policy.pdf`)).status).toBe(404)
  expect((await visitor.get('/policy/public')).text.includes('It counts from 31 August 2026.')).toBe(true)
})

test('access: the office translates two clauses; nobody else sees them until they are shown', async () => {
  const place = await begin('pl')
  const id = place.split('/').at(-1) ?? ''
  expect((await (await world.browser('office')).get(`${place}/do/show`)).text).toContain(
    'at least one clause',
  )
  expect((await save(`${place}/2`, words)).location).toBe(place)
  const visitor = await world.browser()
  expect((await visitor.get('/policy/in/pl')).status).toBe(404)
  expect(await world.asVisitor(allTranslations)).toEqual([])
  await (await world.browser('office')).post(`${place}/do/show`)
  const page = await visitor.get('/policy/in/pl')
  expect(page.text).toMatch(
    /<p class="gp-beside__words" lang="pl" dir="ltr"><strong[^>]*>2.1 <\/strong>Chcemy, aby/u,
  )
  expect(page.text).toContain('With this policy we want everybody to know')
  expect(page.text).toContain('The English text counts.')
  expect(page.text).toContain('Made for version 1. Translator: Anna Nowak.')
  expect(page.text).toMatch(/2 of \d+ clauses are translated so far\./u)
  expect((await visitor.get('/policy/public')).text).toContain('href="/policy/in/pl"')
  const entries = await world.as('office', (sight) => historyOf(sight, 'translation', id))
  expect(entries.map(({ action }) => action)).toEqual(['begin', 'save', 'show'])
})

test('access: its PDF holds the Polish and the English; a script without letters in our typeface says so instead', async () => {
  const response = await world.fetch(new Request('http://oakfield.test/policy/in/pl/policy.pdf'))
  const { text, facts } = await readPdf(Buffer.from(await response.arrayBuffer()))
  expect(lettersOf(text)).toContain(lettersOf(words['2-1']))
  expect(lettersOf(text)).toContain(lettersOf('With this policy we want everybody to know'))
  expect(facts).toMatchObject({ Tagged: 'yes' })
  const place = await begin('ur')
  await save(`${place}/2`, { '2-1': 'ہم چاہتے ہیں' })
  await (await world.browser('office')).post(`${place}/do/show`)
  const visitor = await world.browser()
  const page = await visitor.get('/policy/in/ur')
  expect(page.text).toContain('lang="ur" dir="rtl"')
  expect(page.text).toContain('There is no PDF in Urdu: our typeface has no letters for it.')
  expect((await visitor.get('/policy/in/ur/policy.pdf')).status).toBe(404)
})

test('access: teachers and parents write no translation, and an unknown language is an unknown address', async () => {
  for (const key of ['teacher', 'chair', 'parent']) {
    expect((await (await world.browser(key)).post(base, { language: 'fr', 'made-by': 'Me' })).status).toBe(
      403,
    )
    const tried = world.as(key, ({ tx }) =>
      tx.updateTable('policy_translations').set({ made_by: 'Somebody' }).executeTakeFirst(),
    )
    expect((await tried).numUpdatedRows).toBe(0n)
  }
  const visitor = await world.browser()
  expect((await visitor.get('/policy/in/xx')).status).toBe(404)
  expect((await visitor.get('/policy/in/so')).text).toContain('The policy is not in Somali yet')
})

test('access: what is wrong is said, nothing typed is lost, and of two who write at once the second is told', async () => {
  const office = await world.browser('office')
  const empty = await office.post(base, { language: '', 'made-by': ' ' })
  expect(empty.text).toContain('Choose the language.')
  expect(empty.text).toContain('Say who translates it')
  const twice = await office.post(base, { language: 'pl', 'made-by': 'Me' })
  expect(twice.text).toContain('There is a translation into this language already.')
  const place = `${await begin('ro')}/2`
  const seen = await seenAt('office', place)
  await save(place, { '2-1': 'Primul' })
  const late = await office.post(place, { seen, 'made-by': 'Ion', 'clause-2-1': 'Al doilea' })
  expect(late.status).toBe(422)
  expect(late.text).toContain('Somebody else has saved this section meanwhile.')
  expect(late.text).toContain('Al doilea')
})

test('access: when the policy changes, the page says which clauses are behind, until somebody has looked', async () => {
  const clauses = (await world.asVisitor(policyInForce))?.clauses ?? []
  const changed = clauses.map((each) => (each.number === '2.1' ? { ...each, text: 'Know the rules.' } : each))
  await newVersion(world, { from: '2026-11-23' }, 3, changed)
  const visitor = await world.browser()
  const behind = await visitor.get('/policy/in/pl')
  expect(behind.text).toContain(
    'Version 3 counts now. These clauses have changed since they were translated: 2.1.',
  )
  expect(behind.text).toContain('The English has changed since.')
  const all = await world.asVisitor(allTranslations)
  const place = `${base}/${all.find(({ language }) => language.tag === 'pl')?.id}/2`
  await save(place, words)
  expect((await visitor.get('/policy/in/pl')).text).toContain('have changed since')
  await save(place, words, { 'right-clause-2-1': 'yes' })
  expect((await visitor.get('/policy/in/pl')).text).not.toContain('have changed since')
})
