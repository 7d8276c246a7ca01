// A new version counts: a teacher reads on a phone only what changed, answers on that, and signs; the head of staff who is a governor sees both.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { demoPassword } from '../../src/demo/oakfield.data.ts'
import { questionBank } from '../../src/sign-off/signing/questions.data.ts'
import { bringNewVersion } from '../../tests/stories/bring-new-version.ts'
import { readAndAnswer } from '../../tests/stories/sign-policy.ts'
import { useJourney } from '../browser.ts'

const journey = useJourney('policy-again')
const phone = { width: 390, height: 844 }

/** Answers what stands on the page rightly, or ticks that the clause was read again. */
async function answer(page: Page): Promise<void> {
  const id = await page.locator('input[name="question"]').getAttribute('value')
  const question = questionBank.find((each) => each.id === id)
  await (
    question
      ? page.getByLabel(question.answers[question.right], { exact: true })
      : page.getByLabel(/^I have read/u)
  ).check()
  await page.getByRole('button', { name: question ? 'Answer' : 'Go on' }).click()
}

test('signature: a changed version is signed again on a phone by reading only the change', async () => {
  const { world } = journey
  const version = await bringNewVersion(world, {
    changes: {
      '3.3':
        'You may use your own phone for social media at lunch and after school, away from pupils. At no other time. The rest of this policy counts then too.',
    },
    filling: { 'lado-contact': 'the duty LADO, 01632 960021' },
  })
  const tom = await journey.page('teacher')
  await tom.setViewportSize(phone)
  await tom.goto('/')
  await tom.getByRole('link', { name: 'Sign the policy' }).click()
  expect(await tom.getByRole('heading', { level: 1 }).innerText()).toContain('What has changed')
  await journey.look(tom, '1-what-changed')
  await tom.setViewportSize(phone)
  await tom.getByRole('link', { name: 'Read the whole policy' }).click()
  expect(await tom.getByText('Your place is kept.').count()).toBe(1)
  await tom.getByRole('link', { name: 'Go on where you were' }).click()
  await tom.getByRole('button', { name: 'I have read it all' }).click()
  await journey.look(tom, '2-question')
  await tom.setViewportSize(phone)
  await answer(tom)
  await journey.look(tom, '3-read-again')
  await tom.setViewportSize(phone)
  await answer(tom)
  await journey.look(tom, '4-declaration')
  await tom.setViewportSize(phone)
  await tom.getByLabel('Your name').fill('Tom O’Neill')
  await tom.getByLabel('Your password').fill(demoPassword)
  await tom.getByRole('button', { name: 'Sign' }).click()
  expect(await tom.getByText('The changes from version 1; 3.3, 10.1').count()).toBe(1)
  await journey.look(tom, '5-receipt')

  await tom.goto(`/policy/versions/${version}/changes`)
  await journey.look(tom, '6-side-by-side')
}, 90_000)

test('§13 a head who is a governor sees both capacities on the declaration, and no reproach', async () => {
  const { world } = journey
  await readAndAnswer(await world.browser('head'))
  const head = await journey.page('head')
  await head.goto('/policy/sign')
  expect(await head.getByText('which is as it should be').count()).toBe(1)
  expect(await head.getByText('Elmshire Governor Support, 01632 960040').count()).toBe(1)
  await journey.look(head, '7-both-capacities')
}, 60_000)
