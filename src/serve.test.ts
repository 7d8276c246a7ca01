// The program as a process: it comes up, says why it can't, stops in good order, and comes up again with what it had.
import { once } from 'node:events'
import { readdir, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'

import { expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'

import { temporaryFolder } from '../tests/embedded-life.ts'
import { addressOf, refusalOf, runGatepost } from '../tests/run-gatepost.ts'

const statusOf = async (address: string): Promise<number> => (await fetch(address)).status

test('a program that is asked to stop does, its database with it, and the next start finds what was there', async () => {
  const GATEPOST_DATA = await temporaryFolder()
  const first = await runGatepost('demo', { GATEPOST_DATA })
  expect(await statusOf(`${await addressOf(first)}demo`)).toBe(200)
  const made = (await stat(join(GATEPOST_DATA, 'cluster', 'PG_VERSION'))).mtimeMs
  expect(await first.stop()).toBe(0)
  expect(await readdir(join(GATEPOST_DATA, 'cluster'))).not.toContain('postmaster.pid')
  expect(await first.complaints()).toBe('')

  const second = await runGatepost('demo', { GATEPOST_DATA })
  expect(await statusOf(`${await addressOf(second)}demo`)).toBe(200)
  expect((await stat(join(GATEPOST_DATA, 'cluster', 'PG_VERSION'))).mtimeMs).toBe(made)
  expect(await second.stop('SIGINT')).toBe(0)
})

test('two programs with different folders and ports run side by side, each with a code of its own', async () => {
  const [one, other] = await Promise.all([
    runGatepost('start', { GATEPOST_DATA: await temporaryFolder() }),
    runGatepost('start', { GATEPOST_DATA: await temporaryFolder() }),
  ])
  const addresses = [await addressOf(one), await addressOf(other)]
  expect(new Set(addresses).size).toBe(2)
  for (const address of addresses) expect(await statusOf(address)).toBe(200)
  expect(one.greeting?.setUpCode).not.toBe(other.greeting?.setUpCode)
  expect(await one.stop()).toBe(0)
  expect(await statusOf(addresses[1] ?? '')).toBe(200)
})

test('a second program on one data folder says which process has it, and the first serves on', async () => {
  const GATEPOST_DATA = await temporaryFolder()
  const first = await runGatepost('start', { GATEPOST_DATA })
  const address = await addressOf(first)
  expect(await refusalOf(await runGatepost('start', { GATEPOST_DATA }))).toMatch(
    /^The data folder \S+ is in use by a Gatepost that is already running \(process \d+\)\.\nUse that one/u,
  )
  expect(await statusOf(address)).toBe(200)
})

test('a port that another program has is told, with what to do, and no database is left running', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  onTestFinished(() => void other.close())
  const { port } = z.object({ port: z.number() }).parse(other.address())
  const GATEPOST_DATA = await temporaryFolder()
  const run = await runGatepost('start', { GATEPOST_DATA, PORT: String(port) })
  expect(await refusalOf(run)).toBe(
    `Another program already uses port ${port}.\nStop it, or choose another port: PORT=${port + 1}\n`,
  )
  expect(await run.stop()).toBe(1)
  expect(await readdir(join(GATEPOST_DATA, 'cluster'))).not.toContain('postmaster.pid')
})

test('an address that is not this machine’s is told', async () => {
  const run = await runGatepost('start', { GATEPOST_DATA: await temporaryFolder(), HOST: '192.0.2.1' })
  expect(await refusalOf(run)).toMatch(
    /^The address 192\.0\.2\.1:0 can’t be used: .+\nCheck HOST and PORT\.\n$/u,
  )
})

test('a wrong setting is told before anything is made', async () => {
  const folder = await temporaryFolder()
  const run = await runGatepost('start', {
    GATEPOST_DATA: folder,
    PORT: 'eighty',
    DATABASE_URL: 'mysql://db',
  })
  expect((await refusalOf(run)).split('\n')).toEqual([
    'PORT must be a number from 0 to 65535.',
    'DATABASE_URL must be an address like postgres://login:password@host/gatepost.',
    '',
  ])
  expect(await run.stop()).toBe(1)
  expect(await readdir(folder)).toEqual([])
})

test('a data folder that is a file is told', async () => {
  const file = join(await temporaryFolder(), 'file')
  await writeFile(file, '')
  const run = await runGatepost('start', { GATEPOST_DATA: file })
  expect(await refusalOf(run)).toContain(`The data folder ${file} can't be written (EEXIST).`)
})
