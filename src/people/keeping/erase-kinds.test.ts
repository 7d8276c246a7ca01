// Every kind of record that has a time can really be erased, with what hangs on it, and a hold keeps its own.
import { beforeAll, expect, test } from 'vitest'

import { comment, openPost, refuse, type Place } from '../../../tests/stories/comment.ts'
import { sayConsent } from '../../../tests/stories/consent.ts'
import { useWorld } from '../../../tests/world.ts'
import { act } from '../../decisions/door.ts'
import { newId } from '../../platform/ids.ts'
import { erasableNames } from '../../policy/retention.data.ts'
import { erasureRoom } from './erasure-decisions.ts'
import { dueNow } from './keeping-rules.ts'

const world = useWorld()
const year = 366 * 24 * 60 * 60_000
let place: Place
let pupils: { id: string; given_name: string }[] = []
let kept = ''

beforeAll(async () => {
  place = await openPost(world)
  await refuse(world, await comment(world, place, 'Rude words'))
  kept = await comment(world, place, 'Kind words')
  pupils = await world.asSystem(({ tx }) =>
    tx.selectFrom('pupils').select(['id', 'given_name']).orderBy('given_name').limit(3).execute(),
  )
  for (const { given_name } of pupils)
    for (const gives of [true, false]) await sayConsent(world, given_name, 'photo', gives)
  await world.asSystem(({ tx, today }) =>
    tx
      .updateTable('pupils')
      .set({ left_on: today })
      .where(
        'id',
        'in',
        pupils.slice(0, 2).map(({ id }) => id),
      )
      .execute(),
  )
  await world.as('teacher', ({ tx, now }) =>
    tx
      .insertInto('form_drafts')
      .values({
        school_id: world.schoolId,
        id: newId(now),
        kind: 'site',
        person_id: world.id('teacher'),
        version: 1,
        answers: '{}',
        updated_at: now,
      })
      .execute(),
  )
  await answeredRequest()
  const head = await world.browser('head')
  await head.post(`/holds/new?find=${pupils[1]?.given_name ?? ''}`, {
    about: `pupil:${pupils[1]?.id ?? ''}`,
    reason: 'A claim',
    'again-day': '1',
    'again-month': '9',
    'again-year': '2027',
  })
})

async function answeredRequest(): Promise<void> {
  const office = await world.browser('office')
  const { location } = await office.post('/data-requests/new?find=teacher', {
    kind: 'complaint',
    about: 'other',
    name: 'Somebody of old',
    asked: 'Why do you keep this?',
    'received-day': '20',
    'received-month': '11',
    'received-year': '2026',
  })
  await office.post(`${location}/do/answer`, { reason: 'Told by letter.' })
}

test('keeping: in years to come all that is due goes in one deed, and what is held or still counts stays', async () => {
  world.wait(7 * year)
  const due = await world.as('head', dueNow)
  expect(due.filter((each) => each.due > 0).map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'drafts',
      'refused-contributions',
      'replaced-consents',
      'roster-leavers',
      'data-requests',
    ]),
  )
  expect(due.map(({ name }) => name).sort()).toEqual([...erasableNames].sort())
  expect(due.find(({ name }) => name === 'roster-leavers')?.held).toBe(1)

  const outcome = await world.as('head', (sight) =>
    act(sight, erasureRoom, newId(sight.now), 'erase', {
      input: undefined,
      signature: { typedName: world.person('head').name, provedAt: sight.now },
    }),
  )
  expect(outcome).toMatchObject({ ok: true })

  const left = await world.asSystem(async ({ tx }) => ({
    pupils: await tx
      .selectFrom('pupils')
      .select('id')
      .where(
        'id',
        'in',
        pupils.map(({ id }) => id),
      )
      .execute(),
    consents: await tx
      .selectFrom('consents')
      .select(['pupil_id', 'gives'])
      .where('what', '=', 'photo')
      .where(
        'pupil_id',
        'in',
        pupils.map(({ id }) => id),
      )
      .execute(),
    contributions: await tx.selectFrom('contributions').select('id').execute(),
    entries: await tx
      .selectFrom('ledger_text')
      .select('index')
      .where('subject_kind', '=', 'ledger-text')
      .execute(),
  }))
  expect(new Set(left.pupils.map(({ id }) => id))).toEqual(new Set([pupils[1]?.id, pupils[2]?.id]))
  expect(left.contributions.map(({ id }) => id)).toEqual([kept])
  expect(left.entries.length).toBeGreaterThan(0)
  // What counts now is never lost with the answers before it: no earlier yes comes to life again.
  expect(
    left.consents.filter(({ pupil_id }) => pupil_id === pupils[2]?.id).map(({ gives }) => gives),
  ).toEqual([false])
  expect(left.consents.some(({ pupil_id, gives }) => pupil_id === pupils[1]?.id && gives)).toBe(true)
  expect((await world.as('head', dueNow)).filter((each) => each.due > 0)).toEqual([])
})
