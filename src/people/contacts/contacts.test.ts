// The directory of contacts: who reads and keeps it, what it refuses, and that somebody is reminded to check it.
import { expect, test } from 'vitest'

import { useWorld } from '../../../tests/world.ts'
import { historyOf } from '../../decisions/history.ts'
import { wrongWithContactPhone } from './contact-phone.ts'
import { allContacts, contactsForPolicy } from './contact-queries.ts'

const world = useWorld()
const named = async (name: string) => {
  const contacts = await world.as('teacher', allContacts)
  const found = contacts.find((contact) => contact.name.startsWith(name))
  if (!found) throw new Error(`no contact is called ${name}`)
  return found
}
const whole = (more: Record<string, string> = {}) => ({
  kind: 'host',
  name: 'Picture service, reports by schools',
  web: 'reports.pictures.example/schools',
  owner: world.id('safeguarding'),
  'check-after': '6',
  ...more,
})

test('§10.1 everybody inside finds the LADO with the number, and who checked it; parents and visitors do not', async () => {
  const page = await (await world.browser('volunteer')).get('/contacts')
  expect(page.text).toContain('href="tel:01632960020"')
  expect(page.text).toContain('Checked on 23 November 2026 by Bev Carter')
  expect(page.text).not.toContain('Add a contact')
  expect((await (await world.browser('parent')).get('/contacts')).status).toBe(403)
  expect((await (await world.browser()).get('/contacts')).location).toBe('/sign-in?to=%2Fcontacts')
})

test('§18.6 what came with the program is to be confirmed, and a number that nobody is sure of is left empty', async () => {
  const { text } = await (await world.browser('safeguarding')).get('/contacts')
  expect(text).toContain('Not checked by the school yet. From general knowledge, to be confirmed.')
  const helpline = await named('Professionals Online Safety Helpline')
  expect([helpline.phone, helpline.email, helpline.web]).toEqual(['', '', ''])
  expect(text).toContain('To be filled in')
  expect((await named('Childline')).phone).toBe('0800 1111')
})

test('§5.3 those who keep the directory add a contact, with an owner and a day to look again', async () => {
  const answer = await (await world.browser('office')).post('/contacts/new', whole())
  expect(answer.location).toBe('/contacts')
  const added = await named('Picture service')
  expect(added).toMatchObject({
    web: 'https://reports.pictures.example/schools',
    checkedOn: '2026-11-23',
    checkBy: '2027-05-23',
    owner: { name: 'Samira Haddad' },
  })
  const [entry] = await world.as('teacher', (sight) => historyOf(sight, 'contact', added.id))
  expect(entry).toMatchObject({ by: 'Bev Carter', action: 'add' })
})

test('§10.1 somebody who does not keep the directory changes nothing, at the page or below it', async () => {
  const { id } = await named('the duty LADO')
  const teacher = await world.browser('teacher')
  for (const path of [`/contacts/${id}`, '/contacts/new', `/contacts/${id}/check`])
    expect((await teacher.post(path, whole())).status).toBe(403)
  const touched = await world.as('teacher', ({ tx }) =>
    tx.updateTable('contacts').set({ phone: '01632 960999' }).executeTakeFirst(),
  )
  expect(touched.numUpdatedRows).toBe(0n)
})

test.each([
  [{ phone: '016329600201' }, 'This number has 12 digits: 1 too many.'],
  [{ phone: '01632 96' }, 'too short'],
  [{ email: 'lado at elmshire' }, 'Type an e-mail address such as'],
  [{ web: 'javascript:alert(1)' }, 'Type the whole address of the page'],
  [{ web: '' }, 'Give a telephone number, an e-mail address or a web address'],
  [{ name: ' ' }, 'Type the name.'],
  [{ name: 'x'.repeat(201) }, 'Shorten the name to 200 characters.'],
  [{ note: 'x'.repeat(301) }, 'Shorten this to 300 characters.'],
  [{ kind: 'friend' }, 'Choose what kind of contact it is.'],
  [{ owner: 'nobody' }, 'Choose who sees that it stays right.'],
  [{ 'check-after': '-1' }, 'Choose when it is checked again.'],
])(
  '§10.1 a contact with %o is refused with what to do, and nothing typed is lost',
  async (more, sentence) => {
    const typed = whole({ hours: 'Weekdays, 9 to 5', ...more })
    const answer = await (await world.browser('head')).post('/contacts/new', typed)
    expect(answer.status).toBe(422)
    expect(answer.text).toContain(sentence)
    expect(answer.text).toContain('value="Weekdays, 9 to 5"')
  },
)

test('§10.1 short numbers that work from everywhere are numbers too', () => {
  for (const number of ['999', '101', '0800 1111', '116 123', '01632 960000'])
    expect([number, wrongWithContactPhone(number)]).toEqual([number, undefined])
  expect(wrongWithContactPhone('998')).toBeDefined()
})

test('§10.1 what is empty can’t be called checked', async () => {
  const { id } = await named('Report Harmful Content')
  const answer = await (await world.browser('head')).post(`/contacts/${id}/check`)
  expect([answer.status, answer.text.includes('Fill in first how they can be reached')]).toEqual([409, true])
})

test('§10.1 a contact is taken out with a reason, is no longer listed, and can be put back', async () => {
  const [head, { id }] = [await world.browser('head'), await named('Internet Watch')]
  expect((await head.post(`/contacts/${id}/do/remove`, { reason: '' })).status).toBe(422)
  await head.post(`/contacts/${id}/do/remove`, { reason: 'Reached through Childline only' })
  expect((await (await world.browser('teacher')).get('/contacts')).text).not.toContain('Internet Watch')
  await world.rounds()
  expect((await named('Internet Watch')).state).toBe('removed')
  expect((await head.get('/contacts')).text).toContain('Taken out of the directory')
  await head.post(`/contacts/${id}/do/bring-back`)
  expect((await named('Internet Watch')).state).toBe('listed')
})

const reminders = () =>
  world.asSystem(({ tx }) =>
    tx
      .selectFrom('letters')
      .select(['to_person', 'subject'])
      .where('path', '=', '/contacts')
      .orderBy('written_at')
      .execute(),
  )

test('§10.1 whoever owns a contact is reminded when its check is due, once a week, until it is checked', async () => {
  await world.rounds()
  await world.rounds()
  const first = await reminders()
  expect(first.map(({ to_person }) => to_person)).toEqual([world.id('safeguarding')])
  expect(first[0]?.subject).toMatch(/^\d+ contacts to check$/u)
  world.wait(7 * 24 * 60 * 60_000)
  await world.rounds()
  expect(await reminders()).toHaveLength(2)
})

test('§10.1 the places of the policy take the contacts that the school has told of', async () => {
  const told = Object.entries(await world.as('head', contactsForPolicy))
  expect(Object.fromEntries(told.map(([place, { words }]) => [place, words]))).toEqual({
    'lado-contact': 'the duty LADO, 01632 960020',
    'mash-contact': 'the hub at Elmshire council, 01632 960030',
    'hr-contact': 'Schools HR, 01632 960010, hr@oakfield.example',
    'governor-support': 'Elmshire Governor Support, 01632 960040',
  })
})
