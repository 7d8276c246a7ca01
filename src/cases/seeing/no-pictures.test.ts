// Where something may be about sexual images of a child nothing takes a picture, in whatever disguise it comes (§18.6).
import { randomUUID } from 'node:crypto'
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { beforeAll, expect, test } from 'vitest'

import {
  hostileFiles,
  marker,
  pasted,
  tracesOf,
  type Hostile,
} from '../../../tests/stories/hostile-pictures.ts'
import { follow, makeContact, sendReport } from '../../../tests/stories/whistle.ts'
import { wholeDatabase } from '../../../tests/whole-database.ts'
import { useWorld } from '../../../tests/world.ts'
import { routes } from '../../app.ts'
import { pictureTakenOut } from '../../checks/hidden-pictures.ts'
import { takesNoPictures } from '../../policy/no-picture-paths.data.ts'

const world = useWorld()
const guarded = routes.filter(({ method, path }) => method === 'POST' && takesNoPictures(path))
const people = [undefined, 'safeguarding', 'chair'] as const
let files: Hostile[] = []
let concern = ''

beforeAll(async () => {
  files = await hostileFiles()
  await makeContact(world, 'chair')
  await (await world.browser('parent')).post('/concern', { text: 'Somebody shows pictures of children.' })
  const row = await world.as('safeguarding', ({ tx }) =>
    tx.selectFrom('concerns').select('id').executeTakeFirstOrThrow(),
  )
  concern = row.id
})

/** Every name under which these pages read anything, and some that they don't. */
const fields =
  'text reach about id question ending outcome about-words about-asked words person holder-1 note answer reason file picture upload who what reference _note _kept'.split(
    ' ',
  )

/** The address with a thing that is there, else one that might be. */
const addressOf = (path: string): string => path.replaceAll(/:\w+/gu, concern)

const none = { name: '', type: '', bytes: Buffer.alloc(0) }

/** What each field is given, post by post: at the way in every field is given everything once, elsewhere something twice. */
const turnsOf = <Thing>(path: string, things: readonly Thing[]): Thing[][] =>
  things
    .slice(0, path === '/concern' ? things.length : 2)
    .map((_, at) => [...things.slice(at), ...things.slice(0, at)])

async function traces(): Promise<string[]> {
  const whole = await wholeDatabase(world.database)
  return tracesOf(marker).filter((trace) => whole.includes(trace))
}

test('§18.6 each address of concerns and cases is guarded, so that a new one can’t be forgotten', () => {
  expect(guarded.map(({ path }) => path)).toContain('/concern')
  expect(guarded.length).toBeGreaterThan(7)
  expect(guarded.filter(({ takes }) => takes !== undefined)).toEqual([])
  const named = routes.filter(({ path }) => /concern|case|worry|whistle|speak-up|allegation/u.test(path))
  expect(named.filter(({ path }) => !takesNoPictures(path)).map(({ path }) => path)).toEqual([])
})

test('§18.6 no form there has a field for a file, and no page a place to paste or drop one', async () => {
  for (const key of people) {
    const browser = await world.browser(key)
    for (const { path } of routes.filter((route) => route.method === 'GET' && takesNoPictures(route.path))) {
      const { text } = await browser.get(addressOf(path))
      expect(text).not.toMatch(/type="file"|multipart|contenteditable|accept="image/iu)
    }
  }
})

test('§18.6 no file in any disguise leaves a byte in the database or on the disk', async () => {
  const began = Date.now()
  for (const key of people) {
    const browser = await world.browser(key)
    for (const { path } of guarded)
      for (const turn of turnsOf(path, files)) {
        const form = new FormData()
        form.append('_once', randomUUID())
        form.append('text', 'A worry')
        for (const [at, field] of fields.entries()) {
          const { name, type, bytes } = turn[at % turn.length] ?? none
          form.append(field, new File([Uint8Array.from(bytes)], name, { type }))
        }
        await browser.postBody(addressOf(path), form)
        const { type, bytes } = turn[0] ?? none
        await browser.postBody(addressOf(path), Uint8Array.from(bytes), { 'content-type': type })
      }
  }
  expect(await traces()).toEqual([])
  const fresh = readdirSync(tmpdir())
    .map((name) => join(tmpdir(), name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() && statSync(path).mtimeMs >= began)
  expect(fresh.filter((path) => readFileSync(path).includes(marker))).toEqual([])
}, 60_000)

test('§18.6 a picture pasted as letters is taken out, whatever its writing, and the words beside it arrive', async () => {
  for (const key of people) {
    const browser = await world.browser(key)
    for (const { path } of guarded)
      for (const turn of turnsOf(path, pasted(files)))
        await browser.post(
          addressOf(path),
          Object.fromEntries(fields.map((field, at) => [field, turn[at % turn.length] ?? ''])),
        )
  }
  expect(await traces()).toEqual([])
  const taken = await world.as('safeguarding', ({ tx }) =>
    tx.selectFrom('concerns').select('body').where('body', 'like', `See this: %`).execute(),
  )
  expect(taken.length).toBeGreaterThan(0)
  expect(taken.every(({ body }) => body.includes(pictureTakenOut))).toBe(true)
}, 60_000)

test('§18.6 a whistleblower’s report is sealed without the picture that was pasted into it', async () => {
  const [text = ''] = pasted(files)
  const told = await follow(world, await sendReport(world, text))
  expect(told).toContain('None is kept in this place')
  expect(told).toContain('It is bad.')
})

test('§18.6 a letter with an attachment has no way in: the program reads no mailbox', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(?<!\.test)\.tsx?$/u.test(name),
  )
  expect(
    sources.filter((name) => /imap|pop3|inbound-mail/u.test(readFileSync(join('src', name), 'utf8'))),
  ).toEqual([])
})
