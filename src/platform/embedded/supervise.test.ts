// What happens when the database server itself is killed under the program.
import { existsSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

import { expect, test, vi } from 'vitest'

import { query, started, temporaryFolder } from '../../../tests/embedded-life.ts'
import { ownerRole } from './roles.ts'
import type { Ending } from './supervise.ts'

test('the program is told when the server dies, and the socket folder is tidied away', async () => {
  const folder = await temporaryFolder()
  const endings: Ending[] = []
  const server = await started({ folder, onExit: (ending) => endings.push(ending) })
  process.kill(server.pid, 'SIGKILL')
  await vi.waitUntil(() => endings.length > 0)
  expect(endings[0]).toMatchObject({ code: null, signal: 'SIGKILL' })
  expect(existsSync(server.connection('gatepost', ownerRole).host)).toBe(false)
})

test('the program is not told of a stop that it asked for', async () => {
  let told = false
  const server = await started({ folder: await temporaryFolder(), onExit: () => (told = true) })
  await server.stop()
  expect(told).toBe(false)
})

test('a start waits for a killed predecessor whose last query is still at work, and loses nothing', async () => {
  const folder = await temporaryFolder()
  const endings: Ending[] = []
  const first = await started({ folder, settings: {}, onExit: (ending) => endings.push(ending) })
  await query(first, ownerRole, 'create table note as select 1 as n')
  const busy = query(first, ownerRole, 'select count(*) from generate_series(1, 20000000)').catch(
    () => 'cut off',
  )
  await sleep(300)
  process.kill(first.pid, 'SIGKILL')
  await vi.waitUntil(() => endings.length > 0)
  const lines: string[] = []
  const second = await started({ folder, log: (line) => lines.push(line) })
  expect(await query(second, ownerRole, 'select n from note')).toEqual([{ n: 1 }])
  expect(lines.join('\n')).toContain('pre-existing shared memory block')
  await busy
})

test('the server runs as a user with fewer rights than root', async () => {
  const server = await started({ folder: await temporaryFolder() })
  const [row] = await query(server, 'postgres', "select pg_read_file('/proc/self/status') as status")
  expect(row).toHaveProperty('status', expect.stringMatching(/^Uid:\t[1-9]/m))
})
