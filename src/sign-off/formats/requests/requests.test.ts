// Anybody asks for the policy in another language or format; the head's office, and nobody else, reads it and answers by its day.
import { expect, test } from 'vitest'

import { useWorld } from '../../../../tests/world.ts'
import { mostInAnHour } from '../../../policy/format-request.workflow.ts'
import { allRequests } from './request-queries.ts'

const world = useWorld()
const day = 24 * 60 * 60_000
const polish = {
  language: 'pl',
  format: 'paper',
  reach: 'email',
  email: 'anna@example.org',
  message: 'Moderating matters most to me',
}

async function ask(fields: Record<string, string> = {}, key?: string): Promise<string> {
  const before = new Set((await world.as('office', allRequests)).map(({ id }) => id))
  const answer = await (await world.browser(key)).post('/policy/ask', { ...polish, ...fields })
  expect([answer.status, answer.location]).toEqual([303, '/policy/ask/thanks'])
  const requests = await world.as('office', allRequests)
  return requests.find(({ id }) => !before.has(id))?.id ?? ''
}

const lettersOf = (id: string) =>
  world.asSystem(({ tx }) =>
    tx
      .selectFrom('letters')
      .select(['to_person', 'to_address', 'subject', 'lines', 'path'])
      .where('once', 'like', `format-request/${id}/%`)
      .orderBy('written_at')
      .execute(),
  )

test('access: a visitor asks in Polish; the office gets one letter, the visitor one without a word of theirs', async () => {
  const id = await ask()
  const letters = await lettersOf(id)
  expect(letters).toHaveLength(2)
  const [office, visitor] = [letters.find((each) => each.to_person), letters.find((each) => each.to_address)]
  expect(office).toMatchObject({ to_person: world.id('office'), path: `/policy/requests/${id}` })
  expect(office?.lines.join(' ')).toContain('Polish, on paper. Answer by 7 December 2026')
  expect(visitor?.to_address).toBe('anna@example.org')
  expect(JSON.stringify(visitor)).toContain('7 December 2026')
  expect(JSON.stringify(letters)).not.toContain('Moderating matters')
  const thanks = await (await world.browser()).get('/policy/ask/thanks')
  expect(thanks.text).toContain('7 December 2026')
})

test('access: nobody but the head’s office reads a request, nor its history, and the ledger holds nothing typed', async () => {
  const id = await ask({ reach: 'phone', phone: '07700 900123', message: 'Only for the office' }, 'parent')
  for (const key of ['teacher', 'chair', 'communications', 'parent', 'new-parent']) {
    const browser = await world.browser(key)
    expect((await browser.get('/policy/requests')).status).toBe(403)
    expect((await browser.get(`/policy/requests/${id}`)).status).toBe(403)
    const rows = await world.as(key, ({ tx }) => tx.selectFrom('format_requests').selectAll().execute())
    expect(rows).toEqual([])
  }
  expect(await world.asVisitor(({ tx }) => tx.selectFrom('format_requests').selectAll().execute())).toEqual(
    [],
  )
  for (const key of ['office', 'head', 'safeguarding'])
    expect((await (await world.browser(key)).get(`/policy/requests/${id}`)).text).toContain('07700 900123')
  const entries = await world.asSystem(({ tx }) => tx.selectFrom('ledger_text').select('entry').execute())
  expect(JSON.stringify(entries)).not.toMatch(/Only for the office|07700 900123|anna@example/u)
})

test('access: a request goes asked, in hand, answered; the answer is sent to the address, and stands in the ledger', async () => {
  const id = await ask({ email: 'second@example.org' })
  const office = await world.browser('office')
  expect((await office.get('/')).text).toContain('Polish, on paper. Answer by 7 December 2026')
  await office.post(`/policy/requests/${id}/do/take`)
  expect((await office.get(`/policy/requests/${id}`)).text).toMatch(/In hand.*A visitor asked/su)
  const empty = await office.post(`/policy/requests/${id}/answer`, { answer: ' ' })
  expect([empty.status, empty.text.includes('Write what you answer')]).toEqual([422, true])
  await office.post(`/policy/requests/${id}/answer`, { answer: 'It is ready.\nFetch it at the office.' })
  const page = await office.get(`/policy/requests/${id}`)
  expect(page.text).toContain('Fetch it at the office.')
  expect(page.text).toContain('answered the request')
  const sent = (await lettersOf(id)).find(({ subject }) => subject === 'The policy that you asked for')
  expect(sent).toMatchObject({
    to_address: 'second@example.org',
    lines: ['It is ready.', 'Fetch it at the office.'],
  })
  const again = await office.post(`/policy/requests/${id}/answer`, { answer: 'Twice' })
  expect(again.status).toBe(409)
  expect((await office.get('/')).text).not.toContain(`/policy/requests/${id}`)
})

test('access: what can’t be done is told with a reason', async () => {
  const id = await ask({ format: 'other', 'other-format': 'As a song', email: 'song@example.org' })
  const office = await world.browser('office')
  expect((await office.post(`/policy/requests/${id}/do/cannot`, {})).status).toBe(422)
  const reason = 'We have nobody who sings it. We can read it to you.'
  expect((await office.post(`/policy/requests/${id}/do/cannot`, { reason })).location).toBe(
    `/policy/requests/${id}`,
  )
  expect((await lettersOf(id)).some(({ lines }) => lines.includes(reason))).toBe(true)
})

test('access: the office is reminded the working day before and once when overdue, however often the round is made', async () => {
  const id = await ask({ reach: 'office' })
  const subjects = async () => (await lettersOf(id)).map(({ subject }) => subject)
  await world.rounds()
  expect(await subjects()).toHaveLength(1)
  world.wait(11 * day)
  await world.rounds()
  await world.rounds()
  expect((await subjects()).slice(1)).toEqual(['A request for the policy falls due'])
  world.wait(4 * day)
  await world.rounds()
  world.wait(day)
  await world.rounds()
  expect((await subjects()).slice(2)).toEqual(['A request for the policy is overdue'])
  const list = await (await world.browser('office')).get('/policy/requests')
  expect(list.text).toContain('Overdue')
})

test('access: what is missing is asked for again, and nothing typed is lost', async () => {
  const visitor = await world.browser()
  const answer = await visitor.post('/policy/ask', {
    language: 'other',
    format: 'other',
    reach: 'email',
    email: 'not an address',
    message: 'Keep this',
  })
  expect(answer.status).toBe(422)
  for (const words of [
    'Write which language.',
    'Say how you would like to have it.',
    'Write your e-mail address, like name@example.org.',
    'Keep this',
    'not an address',
  ])
    expect(answer.text).toContain(words)
  const neither = await visitor.post('/policy/ask', { format: 'reading', reach: 'office' })
  expect(neither.text).toContain('Say which language or which format you need.')
  expect((await visitor.post('/policy/ask', {})).text).toContain('Choose how we can answer you.')
})

test('access: more than a school’s families ask in an hour are kindly put off, with what they typed', async () => {
  world.wait(2 * 60 * 60_000)
  const visitor = await world.browser()
  const post = () => visitor.post('/policy/ask', { ...polish, reach: 'office' })
  for (let each = 0; each < mostInAnHour; each++) expect((await post()).status).toBe(303)
  const refused = await post()
  expect(refused.status).toBe(429)
  expect(refused.text).toContain('Please try again in an hour')
  expect(refused.text).toContain('Moderating matters most to me')
  world.wait(60 * 60_000 + 1)
  expect((await post()).status).toBe(303)
})
