// Two programs and one data folder; and a program that is killed without warning.
import { existsSync } from 'node:fs'
import { chmod, chown, mkdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, test, vi } from 'vitest'

import { query, refused, started, temporaryFolder } from '../../../tests/embedded-life.ts'
import { bundledProgram, plainUser, runProgram } from '../../../tests/run-embedded-program.ts'
import { appRole } from './roles.ts'

test('a second start on a folder is refused, naming the folder and the program that holds it', async () => {
  const folder = await temporaryFolder()
  const server = await started({ folder })
  expect(await refused({ folder })).toContain(
    `${folder} is in use by a Gatepost that is already running (process ${process.pid})`,
  )
  expect(await query(server, appRole, 'select 1 as one')).toEqual([{ one: 1 }])
})

test('of two programs that start at once on a new folder, one starts and the other is refused', async () => {
  const folder = await temporaryFolder()
  const program = await bundledProgram()
  const both = await Promise.all([runProgram(program, folder), runProgram(program, folder)])
  const sentences = both.map(({ sentence }) => sentence).filter(Boolean)
  expect(sentences).toEqual([expect.stringContaining(`The data folder ${folder} is in use`)])
})

test('after a kill -9 the next start succeeds at once, and what the killed program left is tidied', async () => {
  const folder = await temporaryFolder()
  const killed = await runProgram(await bundledProgram(), folder)
  expect(await refused({ folder })).toContain(`(process ${killed.program})`)
  await killed.kill()
  const server = await started({ folder })
  expect(await query(server, appRole, 'select 1 as one')).toEqual([{ one: 1 }])
  expect(existsSync(killed.socketFolder)).toBe(false)
})

test('on Linux the server of a killed program ends by itself', async () => {
  const folder = await temporaryFolder()
  const killed = await runProgram(await bundledProgram(), folder)
  await killed.kill()
  const commandOf = () => readFile(`/proc/${killed.postgres}/cmdline`, 'utf8').catch(() => '')
  await vi.waitUntil(async () => (await commandOf()) === '', 5_000)
  const lines: string[] = []
  await started({ folder, log: (line) => lines.push(line) })
  const stopped = lines.some((line) => line.startsWith('stopping the database server'))
  expect(stopped).toBe(process.platform !== 'linux')
})

test('a plain user starts the server as themselves, without the rights of root', async () => {
  const folder = await temporaryFolder()
  await chown(folder, plainUser.uid, plainUser.gid)
  const told = await runProgram(await bundledProgram(), folder, plainUser)
  expect(told.sentence).toBe('')
  const owner = (await stat(join(folder, 'cluster', 'postmaster.pid'))).uid
  expect(owner).toBe(plainUser.uid)
})

test("a plain user is told plainly that a data folder can't be written", async () => {
  const folder = join(await temporaryFolder(), 'locked')
  await mkdir(folder)
  await chown(folder, plainUser.uid, plainUser.gid)
  await chmod(folder, 0o500)
  await chmod(join(folder, '..'), 0o755)
  const { sentence } = await runProgram(await bundledProgram(), folder, plainUser)
  expect(sentence).toBe(`The data folder ${folder} can't be written (EACCES).`)
})
