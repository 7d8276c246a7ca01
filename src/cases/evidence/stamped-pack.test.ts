// A pack with stamped evidence is verified with OpenSSL by the words in it, and leaves a stamp out where its record was changed (§5.2).
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { openWithAge } from '../../../tests/open-with-age.ts'
import { openCaseAbout, say } from '../../../tests/stories/post-about-staff.ts'
import { openAuthority, type Authority } from '../../../tests/time-stamp-authority.ts'
import { useWorld } from '../../../tests/world.ts'
import { unzip } from '../../platform/unzip.ts'
import { stampEvidence } from './stamp-evidence.ts'

const world = useWorld()
const run = promisify(execFile)
let authority: Authority
let id = ''

beforeAll(async () => {
  authority = await openAuthority()
  id = await openCaseAbout(world, 'teacher')
  const head = await world.browser('head')
  await say(head, id, 'say-parent')
  await say(head, id, 'keep-evidence', { 'seen-by': 'Priya Raman' })
  await stampEvidence({ db: world.db, clock: world.program.clock, authority: authority.address })
})
afterAll(() => authority.stop())

async function packFor(receiver: string): Promise<Map<string, Buffer>> {
  const identity = await generateX25519Identity()
  const path = `/cases/${id}/pack`
  const browser = await world.browser('head')
  const note = /name="_note" value="([^"]*)"/u.exec((await browser.get(path)).text)?.[1] ?? ''
  const response = await world.fetch(
    new Request(`http://oakfield.test${path}`, {
      method: 'POST',
      headers: { cookie: browser.cookie, origin: 'http://oakfield.test' },
      body: new URLSearchParams({ _note: note, receiver, key: await identityToRecipient(identity) }),
    }),
  )
  const opened = unzip(
    await openWithAge(Buffer.from(await response.arrayBuffer()), identity),
    () => true,
    20_000_000,
  )
  return opened.ok ? opened.files : new Map<string, Buffer>()
}

test('§5.2 the words in a pack verify each stamp with OpenSSL and the authority’s certificate', async () => {
  const files = await packFor('police')
  const folder = await mkdtemp(join(tmpdir(), 'gatepost-stamped-'))
  for (const [name, bytes] of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), bytes)
  }
  await writeFile(join(folder, 'authority.pem'), authority.certificate)
  const told = files.get('HOW-TO-VERIFY.txt')?.toString() ?? ''
  const command = / {7}(openssl ts -verify .*)$/mu.exec(told)?.[1] ?? ''
  for (const number of [2, 3]) {
    const { stdout } = await run('sh', ['-c', command.replaceAll('-N.', `-${number}.`)], { cwd: folder })
    expect(stdout).toContain('Verification: OK')
  }
  await writeFile(join(folder, 'originals/evidence-2.json'), '{}')
  await expect(run('sh', ['-c', command.replaceAll('-N.', '-2.')], { cwd: folder })).rejects.toThrow(
    'Command failed',
  )
})

test('§5.2 for a host a record that names others is cleaned and has no stamp; one that names nobody stays as it was', async () => {
  const names = [...(await packFor('host')).keys()].filter((name) => name.includes('evidence-'))
  expect(names.toSorted()).toEqual([
    'originals/evidence-2.json',
    'originals/evidence-2.tsr',
    'originals/others-removed-evidence-3.json',
  ])
})
