// The references of a policy's text with what the register says of them, on its pages; and who is reminded to check.
import { expect, test } from 'vitest'

import { draftNewVersion } from '../../../tests/stories/bring-new-version.ts'
import { useWorld } from '../../../tests/world.ts'
import { referencesIn } from '../import/find-references.ts'
import { versionById } from '../policy-queries.ts'
import { keyOf } from './guidance.ts'
import { referencesWithStanding } from './references-in.ts'

const world = useWorld()
const told = (text: string) =>
  referencesIn(text).map(({ text: words, kind, mention }) => [words, kind, mention?.state])

test.each([
  ['See Working Together to Safeguard Children (2018).', ['guidance', 'superseded']],
  ['See the Equality Act 2010.', ['law', 'current']],
  ['Report it to the CEOP Centre.', ['service', 'superseded']],
  ['See KCSIE.', ['guidance', 'current']],
  ['See the Moonlight Reading Guidance for Schools (2019).', ['guidance', undefined]],
  ['See https://example.org/kcsie.', ['web', undefined]],
])('§1.5 “%s” is told once, with what the register says of it', (text, expected) => {
  expect(told(text).map(([, ...rest]) => rest)).toEqual([expected])
})

test('§15.4 a text that leans on what no longer stands is flagged with its successor, and not rewritten', async () => {
  const wording =
    'We follow Working Together to Safeguard Children (2018), the Equality Act 2010 and the Moonlight Reading Guidance for Schools (2019).'
  const id = await draftNewVersion(world, { changes: { '15.4': wording } })
  const { text } = await (await world.browser('office')).get(`/policy/write/${id}`)
  const card = text.slice(text.indexOf('id="references"'))
  for (const each of [
    '1 no longer stands',
    'Superseded',
    'In its place:',
    keyOf('working-together'),
    'Not in the register',
    'Nobody at this school has checked it yet.',
  ])
    expect(card).toContain(each)
  const version = await world.as('head', (sight) => versionById(sight, id))
  expect(version?.clauses.find(({ number }) => number === '15.4')?.text).toBe(wording)
})

test('§1.5 one source named in two clauses is told once, with both', async () => {
  const clauses = [
    { number: '1.5', text: 'See KCSIE.' },
    { number: '15.4', text: 'KCSIE says so, and the Equality Act 2010.' },
  ]
  const found = await world.as('office', (sight) => referencesWithStanding(sight, clauses))
  expect(found.map(({ source, clauses: where }) => [source?.id, where])).toEqual([
    ['keeping-children-safe', ['1.5', '15.4']],
    ['equality-act-2010', ['15.4']],
  ])
})

test('§1.5 those who write the policy see what it refers to; its other readers read in peace', async () => {
  expect((await (await world.browser('teacher')).get('/policy')).text).not.toContain(
    'References in this text',
  )
})

test('§15.4 keepers are reminded once a month of checks that are a year old, until they check or set aside', async () => {
  const at = `/guidance/${keyOf('keeping-children-safe')}`
  const office = await world.browser('office')
  await office.post(`${at}/check`, { note: 'The edition of this year.' })
  const letters = async () =>
    (
      await world.asSystem(({ tx }) =>
        tx.selectFrom('letters').select('lines').where('once', 'like', 'guidance-checks:%').execute(),
      )
    ).map(({ lines }) => lines[1])
  const until = (on: string) => world.wait(Date.parse(`${on}T08:00:00Z`) - world.program.clock().getTime())
  until('2027-11-22')
  await world.rounds()
  expect(await letters()).toEqual([])
  until('2027-11-23')
  await world.rounds()
  await world.rounds()
  expect(await letters()).toEqual(Array.from({ length: 3 }, () => 'Keeping children safe in education'))
  until('2027-12-23')
  await world.rounds()
  expect(await letters()).toHaveLength(6)
  await (await world.browser('safeguarding')).post(`${at}/check`, { note: '' })
  until('2028-01-23')
  await world.rounds()
  expect(await letters()).toHaveLength(6)
})
