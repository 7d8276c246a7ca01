// The story of a post, told through the real routes: written, sent, and approved with every answer "yes".
import type { Answer, PlainBrowser } from '../browser-without-screen.ts'
import { ledOn } from './led-on.ts'
import type { StoryWorld } from './story-world.ts'

export interface Typed {
  title: string
  body: string
}

export const harmless: Typed = {
  title: 'We grew beans',
  body: 'Year 4 measured their bean plants today.\nThe tallest is 31 cm.',
}

/** Writes a post for an open site; gives its id. */
export async function writePost(
  world: StoryWorld,
  siteId: string,
  words: Typed = harmless,
  author = 'teacher',
): Promise<string> {
  const browser = await world.browser(author)
  const { location } = ledOn(await browser.post(`/sites/${siteId}/posts/new`, { ...words }))
  return location.replace('/posts/', '')
}

/** Writes a post and sends it to the author's line manager. */
export async function sendPost(
  world: StoryWorld,
  siteId: string,
  words: Typed = harmless,
  author = 'teacher',
): Promise<string> {
  const id = await writePost(world, siteId, words, author)
  const browser = await world.browser(author)
  ledOn(await browser.post(`/posts/${id}/do/send`, await reasonsOn(browser, id)))
  return id
}

/** A reason for each thing that the page of a draft asks its author about. */
export async function reasonsOn(
  browser: PlainBrowser,
  id: string,
  reason = 'I asked, and it is right.',
): Promise<Record<string, string>> {
  const { text } = await browser.get(`/posts/${id}`)
  const names = [...text.matchAll(/name="(reason-[a-z0-9-]+)"/gu)].flatMap(([, name]) => name ?? [])
  return Object.fromEntries(names.map((name) => [name, reason]))
}

/** What the page of a waiting post asks its approver, each answered alike, with the version that it shows. */
export async function answersOn(
  browser: PlainBrowser,
  id: string,
  answer: 'yes' | 'no' = 'yes',
): Promise<Record<string, string>> {
  const { text } = await browser.get(`/posts/${id}`)
  const names = [...text.matchAll(/name="(answer-[a-z-]+)"/gu)].flatMap(([, name]) => name ?? [])
  const version = /name="version" value="(\d+)"/u.exec(text)?.[1] ?? ''
  return { version, ...Object.fromEntries(names.map((name) => [name, answer])) }
}

/** Approves a waiting post as one person. */
export async function approvePost(world: StoryWorld, id: string, approver = 'manager'): Promise<Answer> {
  const browser = await world.browser(approver)
  return browser.post(`/posts/${id}/approve`, await answersOn(browser, id))
}

/** A post on the page of a site; gives its id. */
export async function publishPost(
  world: StoryWorld,
  siteId: string,
  words: Typed = harmless,
  author = 'teacher',
): Promise<string> {
  const id = await sendPost(world, siteId, words, author)
  ledOn(await approvePost(world, id))
  return id
}
