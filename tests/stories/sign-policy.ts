// The story of a signature upon the policy, told through the real routes: read, three questions, the declaration.
import { demoPassword, demoPeople } from '../../src/demo/oakfield.data.ts'
import { questionBank } from '../../src/sign-off/signing/questions.data.ts'
import { readingParts } from '../../src/sign-off/signing/reading-parts.data.ts'
import type { Answer, PlainBrowser } from '../browser-without-screen.ts'
import { ledOn } from './led-on.ts'
import type { StoryWorld } from './story-world.ts'

/** Reads every part. */
export async function readPolicy(browser: PlainBrowser): Promise<void> {
  for (const { slug } of readingParts) await readPart(browser, `/policy/sign/parts/${slug}`)
}

/** Opens one part, and says that it is read. */
export async function readPart(browser: PlainBrowser, part: string): Promise<void> {
  ledOn(await browser.post(part, { version: fieldOf((await browser.get(part)).text, 'version') }))
}

/** Answers the question that stands on the page, rightly or wrongly; a clause to be read again, always. */
export async function answerQuestion(
  browser: PlainBrowser,
  rightly = true,
  here = '/policy/sign',
): Promise<Answer> {
  const { text } = await browser.get(`${here}/questions`)
  const id = fieldOf(text, 'question')
  const right = questionBank.find((question) => question.id === id)?.right
  const answer = right === undefined ? 'yes' : String(rightly ? right : (right + 1) % 3)
  return ledOn(
    await browser.post(`${here}/questions`, { version: fieldOf(text, 'version'), question: id, answer }),
  )
}

/** Goes on from step to step until the declaration: reads what is to be read, and answers rightly. */
export async function readAndAnswer(browser: PlainBrowser, here = '/policy/sign'): Promise<void> {
  for (;;) {
    const { location } = await browser.get(here)
    if (!location.startsWith(`${here}/`)) return
    if (location.includes('/parts/')) await readPart(browser, location)
    else await answerQuestion(browser, true, here)
  }
}

/** What the page of the declaration sends along. */
export async function declarationFields(
  browser: PlainBrowser,
  here = '/policy/sign',
): Promise<Record<string, string>> {
  const { text } = await browser.get(here)
  return { version: fieldOf(text, 'version'), fingerprint: fieldOf(text, 'fingerprint') }
}

/** What a hidden field of a page holds; '' where there is none. */
export const fieldOf = (text: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`, 'u').exec(text)?.[1] ?? ''

/** Signs as one person; gives the address of the receipt. */
export async function signPolicy(world: StoryWorld, key: string): Promise<string> {
  const browser = await world.browser(key)
  await readAndAnswer(browser)
  const name = demoPeople.find((person) => person.key === key)?.name ?? ''
  const fields = await declarationFields(browser)
  const signed = await browser.post('/policy/sign', {
    ...fields,
    'typed-name': name,
    password: demoPassword,
  })
  return ledOn(signed).location
}
