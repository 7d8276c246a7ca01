// The story of a post, told through the real routes: written, sent, and approved with every answer "yes".
import { expect } from 'vitest'

import type { Answer, PlainBrowser } from '../browser-without-screen.ts'
import type { World } from '../world.ts'

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
  world: World,
  siteId: string,
  words: Typed = harmless,
  author = 'teacher',
): Promise<string> {
  const browser = await world.browser(author)
  const answer = await browser.post(`/sites/${siteId}/posts/new`, { ...words })
  expect(answer.status).toBe(303)
  return answer.location.replace('/posts/', '')
}

/** Writes a post and sends it to the author's line manager. */
export async function sendPost(
  world: World,
  siteId: string,
  words: Typed = harmless,
  author = 'teacher',
): Promise<string> {
  const id = await writePost(world, siteId, words, author)
  const browser = await world.browser(author)
  expect((await browser.post(`/posts/${id}/do/send`)).status).toBe(303)
  return id
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
export async function approvePost(world: World, id: string, approver = 'manager'): Promise<Answer> {
  const browser = await world.browser(approver)
  return browser.post(`/posts/${id}/approve`, await answersOn(browser, id))
}

/** A post on the page of a site; gives its id. */
export async function publishPost(
  world: World,
  siteId: string,
  words: Typed = harmless,
  author = 'teacher',
): Promise<string> {
  const id = await sendPost(world, siteId, words, author)
  expect((await approvePost(world, id)).status).toBe(303)
  return id
}
