// The steps of a whistleblower and of the contacts, for the tests that tell the story.
import type { World } from '../world.ts'

/** The words on a page that are to be written down, in their order. */
export const wordsOn = (html: string): string =>
  (/<ol class="gp-key-words">(.*?)<\/ol>/su.exec(html)?.[1]?.match(/<li>[a-z]+<\/li>/gu) ?? [])
    .map((item) => item.slice(4, -5))
    .join(' ')

const noteOn = (html: string): string => /name="_note" value="([^"]*)"/u.exec(html)?.[1] ?? ''

/** Names a contact, who makes their key words; gives the words. */
export async function makeContact(world: World, key: string): Promise<string> {
  await (await world.browser('head')).post('/whistleblowing/contacts', { person: world.id(key) })
  return wordsOn((await (await world.browser(key)).post('/whistleblowing/words')).text)
}

/** The page on which a report is written, for one about these people. */
export async function beginReport(world: World, about: Record<string, string | string[]> = {}, key?: string) {
  const browser = await world.browser(key)
  return {
    browser,
    page: await browser.post('/speak-up/report', { 'about-asked': 'yes', 'about-words': '', ...about }),
  }
}

/** Sends a report, and gives the receipt. */
export async function sendReport(
  world: World,
  text: string,
  about: Record<string, string | string[]> = {},
  key?: string,
): Promise<string> {
  const { browser, page } = await beginReport(world, about, key)
  const sent = await browser.post('/speak-up/send', { _note: noteOn(page.text), text })
  return wordsOn(sent.text)
}

/** Comes back with a receipt; `answer` adds to the report. */
export async function follow(world: World, receipt: string, answer?: string): Promise<string> {
  const browser = await world.browser()
  const { text } = await browser.post('/speak-up/follow', { words: receipt })
  if (answer === undefined) return text
  return (await browser.post('/speak-up/answer', { _note: noteOn(text), text: answer })).text
}

/** The addresses of the reports that somebody sees in their list. */
export async function reportsOf(world: World, key: string): Promise<string[]> {
  const { text } = await (await world.browser(key)).get('/whistleblowing')
  return [...new Set(text.match(/\/whistleblowing\/[\da-f-]{36}/gu) ?? [])]
}

/** Opens a report as one of its contacts, and gives the page. */
export const openReport = async (world: World, key: string, path: string, words: string) =>
  (await world.browser(key)).post(`${path}/open`, { 'words-password': words })
