// A version that is replaced while somebody reads, answers or signs the one before: nothing counts that they did not see.
import { expect, test } from 'vitest'

import { bringNewVersion } from '../../../tests/stories/bring-new-version.ts'
import { handOver } from '../../../tests/stories/sign-here.ts'
import { declarationFields, fieldOf, readAndAnswer, readPart } from '../../../tests/stories/sign-policy.ts'
import { useWorld } from '../../../tests/world.ts'
import { demoPassword } from '../../demo/oakfield.data.ts'
import { signaturesOf, versionInForce } from '../policy-queries.ts'
import { placeIn } from './signing-place.ts'

const world = useWorld()
const told = 'The policy has changed while you were reading'
const readIn = (key: string) =>
  world.as(key, async (sight) => {
    const version = await versionInForce(sight)
    const place = version && (await placeIn(sight, version))
    return (place?.plan.steps.length ?? 0) - (place?.unread.length ?? 0)
  })
const nextVersion = () => bringNewVersion(world)

test('signature: a part of the former version that is still on the screen does not count as read', async () => {
  const browser = await world.browser('unsigned')
  const part = '/policy/sign/parts/about'
  const open = await browser.get(part)
  await nextVersion()
  const late = await browser.post(part, { version: fieldOf(open.text, 'version') })
  expect([late.status, late.text.includes(told)]).toEqual([409, true])
  expect(late.text).toContain('href="/policy/sign"')
  expect(await readIn('unsigned')).toBe(0)
  await readPart(browser, part)
  expect(await readIn('unsigned')).toBe(1)
})

test('signature: an answer to a question on the former version does not count, on the tablet neither', async () => {
  const tablet = await world.browser('office')
  const here = await handOver(tablet, world.id('volunteer'))
  for (;;) {
    const { location } = await tablet.get(here)
    if (!location.includes('/parts/')) break
    await readPart(tablet, location)
  }
  const open = (await tablet.get(`${here}/questions`)).text
  await nextVersion()
  const late = await tablet.post(`${here}/questions`, {
    version: fieldOf(open, 'version'),
    question: fieldOf(open, 'question'),
    answer: '0',
  })
  expect([late.status, late.text.includes(told)]).toEqual([409, true])
  expect(late.text).toContain(`href="${here}"`)
})

test('signature: the declaration of a version that was replaced meanwhile is refused, and signs nothing', async () => {
  const browser = await world.browser('unsigned')
  await readAndAnswer(browser)
  const fields = { ...(await declarationFields(browser)), 'typed-name': 'Owen Pryce', password: demoPassword }
  await nextVersion()
  const late = await browser.post('/policy/sign', fields)
  expect([late.status, late.text.includes('not the one that counts today')]).toEqual([409, true])
  expect(await world.as('unsigned', (sight) => signaturesOf(sight, world.id('unsigned')))).toEqual([])
  await readAndAnswer(browser)
  const signed = await browser.post('/policy/sign', { ...fields, ...(await declarationFields(browser)) })
  expect(signed.status).toBe(303)
})
