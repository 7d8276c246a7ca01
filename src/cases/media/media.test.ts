// What the press asks: logged in a minute, with the head at once, and answered by nobody before it is cleared (§16.7).
import { expect, test } from 'vitest'

import { step } from '../../../tests/stories/allegation.ts'
import { useWorld } from '../../../tests/world.ts'
import { openCase } from '../file/open-case.ts'

const world = useWorld()
const asked = {
  outlet: 'Elmshire Echo',
  asks: 'Why did two teachers leave?',
  reach: 'Jan Reed, 01632 960 144',
}
const answer = 'Two colleagues moved away with their families. We thank them.'

const log = async (key: string, typed: Record<string, string> = {}) =>
  (await world.browser(key)).post('/media/new', { ...asked, ...typed })
const idOf = async (outlet: string) => {
  const rows = await world.asSystem(({ tx }) =>
    tx.selectFrom('case_steps').select(['case_id', 'said']).execute(),
  )
  return rows.find(({ said }) => said['outlet'] === outlet)?.case_id ?? ''
}

test('§16.7 the office logs a call in one form; the head has it at once, and what was typed is never lost', async () => {
  const wrong = await log('office', { outlet: '' })
  expect([wrong.status, wrong.text.includes(asked.asks)]).toEqual([422, true])
  expect((await log('office')).location).toBe('/media')
  const id = await idOf(asked.outlet)
  const letters = await world.asSystem(({ tx }) =>
    tx.selectFrom('letters').select('to_person').where('path', '=', `/cases/${id}`).execute(),
  )
  expect(letters).toEqual([{ to_person: world.id('head') }])
  const page = (await (await world.browser('head')).get(`/cases/${id}`)).text
  for (const part of Object.values(asked)) expect(page).toContain(part)
})

test('§16.7 everybody on the staff sees that it is not to be answered, and not what is asked; a parent sees nothing', async () => {
  for (const key of ['teacher', 'volunteer', 'assistant', 'chair', 'office']) {
    const browser = await world.browser(key)
    for (const path of ['/', '/media']) {
      const { text } = await browser.get(path)
      expect([
        key,
        path,
        /Elmshire Echo[\s\S]*[Nn]ot to be answered until it is cleared/u.test(text),
      ]).toEqual([key, path, true])
      expect(text).not.toContain('two teachers')
    }
    expect((await browser.get(`/cases/${await idOf(asked.outlet)}`)).status).toBe(404)
  }
  const parent = await world.browser('parent')
  expect((await parent.get('/')).text).not.toContain('Elmshire Echo')
  expect((await parent.get('/media')).status).toBe(403)
  expect((await parent.get('/concern')).text).not.toContain('/media/new')
  expect((await (await world.browser('teacher')).get('/concern')).text).toContain('href="/media/new"')
})

test('§16.7 no answer is recorded before one is cleared; then everybody sees it word for word, and who gives it', async () => {
  const id = await idOf(asked.outlet)
  const head = await world.browser('head')
  const at = { 'at-day': '23', 'at-month': '11', 'at-year': '2026', 'at-time': '07:50' }
  expect((await step(head, id, 'answer', at)).status).toBe(409)
  expect((await step(head, id, 'clear', { answer: '', by: 'The head' })).status).toBe(422)
  expect((await step(head, id, 'clear', { answer, by: 'The chair of governors' })).status).toBe(303)
  const teacher = await world.browser('teacher')
  expect((await teacher.get('/')).text).not.toContain('Elmshire Echo')
  const { text } = await teacher.get('/media')
  expect(text).toContain(answer)
  expect(text).toContain('The chair of governors')
  expect((await step(head, id, 'answer', at)).status).toBe(303)
  expect((await teacher.get('/media')).text).toContain('Say no more than this.')
})

test('§16.7 what the press asks about the head goes to the chair, and the head sees the notice alone', async () => {
  const [head] = await world.asSystem(({ tx }) =>
    tx.selectFrom('people').select('full_name').where('id', '=', world.id('head')).execute(),
  )
  await log('teacher', { outlet: 'Radio Elm', about: head?.full_name ?? '' })
  const id = await idOf('Radio Elm')
  expect((await (await world.browser('head')).get(`/cases/${id}`)).status).toBe(404)
  expect((await (await world.browser('head')).get('/media')).text).toContain('Radio Elm')
  const chair = await world.browser('chair')
  expect((await step(chair, id, 'decline', { reason: 'Not now' })).status).toBe(303)
  expect((await (await world.browser('office')).get('/media')).text).toContain(
    'The school does not answer it.',
  )
  world.wait(15 * 24 * 3_600_000)
  expect((await (await world.browser('office')).get('/media')).text).not.toContain('Radio Elm')
})

test('§16.7 a cleared answer that names somebody who may not be named is told to those on that case', async () => {
  await world.as('safeguarding', (sight) =>
    openCase(sight, 'allegation', { words: 'Told', danger: false, subjects: [world.id('teacher')] }),
  )
  await log('office', { outlet: 'The Post' })
  const head = await world.browser('head')
  await step(head, await idOf('The Post'), 'clear', { answer: 'Mr O’Neill was suspended.', by: 'The head' })
  const warnings = await world.as('head', ({ tx }) =>
    tx.selectFrom('naming_warnings').select(['kind', 'links']).execute(),
  )
  expect(warnings).toEqual([{ kind: 'media-answer', links: true }])
})
