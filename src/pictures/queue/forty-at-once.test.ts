// Forty pictures that come at once, and a process that dies in the middle: each is examined once all the same.
import { readdir, readFile } from 'node:fs/promises'

import { beforeAll, expect, inject, test, vi } from 'vitest'

import { addressFor } from '../../../tests/database-address.ts'
import { temporaryFolder } from '../../../tests/embedded-life.ts'
import { addressOf, runGatepost } from '../../../tests/run-gatepost.ts'
import { openSite } from '../../../tests/stories/open-site.ts'
import { photo } from '../../../tests/stories/pictures.ts'
import { harmless } from '../../../tests/stories/publish-post.ts'
import { useWorld } from '../../../tests/world.ts'

const world = useWorld()
let site = ''
beforeAll(async () => {
  site = (await openSite(world)).id
})

const atOnce = 40

/** Sends the form of a post with a picture of that width; gives its status. */
async function handIn(width: number): Promise<number> {
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...harmless, 'picture-alt': 'Beans' }))
    form.append(name, value)
  form.append('picture', new File([new Uint8Array(await photo({ width }))], 'beans.jpg'))
  const author = await world.browser('teacher')
  return (await author.postForm(`/sites/${site}/posts/new`, form)).status
}

const standing = () =>
  world.asSystem(({ tx }) =>
    tx.selectFrom('picture_examinations').select(['id', 'state', 'fingerprint', 'taken_until']).execute(),
  )

/** The processes that examine pictures for a program, youngest last. Source: proc(5). */
async function examiners(program: number): Promise<number[]> {
  const found: number[] = []
  for (const entry of await readdir('/proc')) {
    if (!/^\d+$/u.test(entry)) continue
    const [status, command] = await Promise.all(
      ['status', 'cmdline'].map((file) => readFile(`/proc/${entry}/${file}`, 'utf8').catch(() => '')),
    )
    const parent = /^PPid:\s*(\d+)$/mu.exec(status ?? '')?.[1]
    if (Number(parent) === program && command?.includes('picture-child')) found.push(Number(entry))
  }
  return found
}

test('§18.2 of forty pictures handed in at once none is lost, and each is examined once, though the process that examines is killed', async () => {
  // The last ten are pictures that came before, and are examined with those.
  const answers = await Promise.all(Array.from({ length: atOnce }, (_, at) => handIn(40 + (at % 30))))
  expect(answers).toEqual(Array<number>(atOnce).fill(303))
  expect((await standing()).map(({ state }) => state)).toEqual(Array<string>(30).fill('waiting'))
  const program = await runGatepost('start', {
    GATEPOST_DATA: await temporaryFolder(),
    DATABASE_URL: addressFor(inject('embedded').app, world.database),
    GATEPOST_SECRET: Buffer.alloc(32, 7).toString('hex'),
  })
  await addressOf(program)
  const done = async () => (await standing()).filter(({ state }) => state === 'done').length
  let killed = 0
  // Once while pictures are opened, and once when some have been looked at.
  for (const after of [0, 3]) {
    await vi.waitUntil(async () => (await done()) >= after, { timeout: 100_000, interval: 50 })
    const [victim] = await vi.waitUntil(
      async () => {
        const pids = await examiners(program.pid)
        return pids.length > 0 && pids
      },
      { timeout: 20_000, interval: 20 },
    )
    if (victim !== undefined) killed += Number(process.kill(victim, 'SIGKILL'))
  }
  expect(killed).toBe(2)
  await vi.waitUntil(async () => (await done()) === 30, { timeout: 180_000, interval: 500 })
  expect(await program.stop()).toBe(0)
  const all = await standing()
  expect(new Set(all.map(({ fingerprint }) => fingerprint.toString('hex'))).size).toBe(30)
  const { found, copies } = await world.asSystem(async ({ tx }) => ({
    found: await tx
      .selectFrom('ledger_text')
      .select('subject_id')
      .where('subject_kind', '=', 'picture')
      .where('entry', 'like', '%"action":"find"%')
      .execute(),
    copies: await tx.selectFrom('files').select('made').where('examination_id', 'is not', null).execute(),
  }))
  expect(found.map((each) => each.subject_id).toSorted()).toEqual(all.map(({ id }) => id).toSorted())
  expect(copies).toEqual(Array.from({ length: atOnce }, () => ({ made: true })))
}, 300_000)
