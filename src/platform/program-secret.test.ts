// The program's secret is made once, however many start at once, and only its own user can read it.
import { chmod, readFile, readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { temporaryFolder } from '../../tests/embedded-life.ts'
import { programSecret } from './program-secret.ts'

test('many that start at once on a new folder all have the same secret, and leave nothing else behind', async () => {
  const folder = join(await temporaryFolder(), 'data')
  const made = await Promise.all(Array.from({ length: 20 }, () => programSecret(folder)))
  const secrets = new Set(made.map((each) => (each.ok ? each.secret.toString('hex') : each.problems.join())))
  expect([...secrets]).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/u)])
  expect(await readdir(folder)).toEqual(['program-secret'])
})

test('the secret stays the same at the next start, and is for its own user’s eyes only', async () => {
  const folder = await temporaryFolder()
  const [first, second] = [await programSecret(folder), await programSecret(folder)]
  expect(second).toEqual(first)
  expect((await stat(join(folder, 'program-secret'))).mode & 0o777).toBe(0o600)
})

test('a folder that can’t be written is told, with what to do', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'taken'), 'a file')
  const data = join(folder, 'taken')
  expect(await programSecret(data)).toEqual({
    ok: false,
    problems: [
      `The data folder ${data} can’t be written (EEXIST).`,
      'Give its ownership to the user that runs Gatepost, or name another data folder with GATEPOST_DATA.',
    ],
  })
})

test('a secret that is not whole is told, and not used', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'program-secret'), 'abc')
  await chmod(join(folder, 'program-secret'), 0o600)
  expect(await programSecret(folder)).toMatchObject({
    ok: false,
    problems: [expect.stringContaining('whole'), expect.anything()],
  })
  expect(await readFile(join(folder, 'program-secret'), 'utf8')).toBe('abc')
})
