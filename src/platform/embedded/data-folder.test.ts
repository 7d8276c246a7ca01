// Folders that the database's user can't get into, and users that a machine lacks.
import { chmod, mkdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { query, refused, started, temporaryFolder } from '../../../tests/embedded-life.ts'
import { plainUser } from '../../../tests/run-embedded-program.ts'
import { prepareDataFolder } from './data-folder.ts'
import { appRole } from './roles.ts'
import { makeSocketFolder, removeSocketFolder } from './socket-folder.ts'

const isRoot = process.getuid?.() === 0

test('a new data folder, and the folders above it that are missing, can be entered by the database', async () => {
  const top = await temporaryFolder()
  await chmod(top, 0o755)
  const server = await started({ folder: join(top, 'not', 'there', 'yet') })
  expect(await query(server, appRole, 'select 1 as one')).toEqual([{ one: 1 }])
})

test('a closed folder above the data folder stops nobody who owns it, and root is told which one it is', async () => {
  const top = await temporaryFolder()
  const folder = join(top, 'closed', 'data')
  await mkdir(folder, { recursive: true })
  await chmod(top, 0o755)
  await chmod(join(top, 'closed'), 0o700)
  const told = isRoot ? await refused({ folder }) : (await started({ folder }), 'started')
  expect(told).toContain(
    isRoot ? `the folder ${join(top, 'closed')} lets nobody but its owner in` : 'started',
  )
})

test('a data folder of ours is opened for passing through; a folder with other things in it is left as it was', async () => {
  const [ours, other] = [await temporaryFolder(), await temporaryFolder()]
  await writeFile(join(other, 'letter.txt'), '')
  await prepareDataFolder(ours, plainUser).catch(() => undefined)
  await prepareDataFolder(other, plainUser).catch(() => undefined)
  expect((await stat(ours)).mode & 0o777).toBe(isRoot ? 0o701 : 0o700)
  expect((await stat(other)).mode & 0o777).toBe(0o700)
})

test('a place for sockets that has too long a path, or is closed, is passed over', async () => {
  const top = await temporaryFolder()
  await chmod(top, 0o755)
  const long = join(top, 'l'.repeat(80))
  const file = join(top, 'file')
  await mkdir(long)
  await writeFile(file, '')
  const folder = await makeSocketFolder(plainUser, [long, file, '/tmp'])
  expect(folder).toMatch(/^\/tmp\/gatepost-/)
  await removeSocketFolder(folder)
  await expect(makeSocketFolder(plainUser, [long, file])).rejects.toThrow(
    `There is no place for the database's socket: tried ${long}, ${file}.`,
  )
})
