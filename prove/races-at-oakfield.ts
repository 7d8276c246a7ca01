// The races at the demonstration school, in a program as people run it.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { demoPeople } from '../src/demo/oakfield.data.ts'
import { startKillable } from './killable-program.ts'
import { proveRaces, type RaceProof } from './races.ts'
import { signedIn } from './writer.ts'

/** `root`: the checkout. */
export async function proveRacesAtOakfield(root: string, rounds: number): Promise<RaceProof> {
  const folder = await mkdtemp(join(tmpdir(), 'gatepost-races-'))
  const { origin, stop } = await startKillable(root, folder)
  try {
    const ids = await idsByName(origin)
    const idOf = (key: string) => ids.get(demoPeople.find((person) => person.key === key)?.name ?? '') ?? ''
    return await proveRaces({ id: idOf, browser: (key = '') => signedIn(origin, key) }, rounds)
  } finally {
    await stop()
    await rm(folder, { recursive: true, force: true })
  }
}

/** The ids of the people whom a form lets its author choose. */
async function idsByName(origin: string): Promise<Map<string, string>> {
  const author = await signedIn(origin, 'teacher')
  const { location } = await author.post('/sites')
  const site = location.replace(/\/form\/.*/u, '')
  const pages = await Promise.all(
    ['people', 'contributors'].map((step) => author.get(`${site}/form/${step}`)),
  )
  const options = pages.flatMap(({ text }) => [...text.matchAll(/value="([0-9a-f-]{36})"[^>]*>([^<]+)</gu)])
  return new Map(options.map(([, id = '', name = '']) => [name.split(',')[0]?.trim() ?? '', id]))
}
