// A postgres whose program is gone, and process numbers that now belong to somebody else.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { expect, onTestFinished, test } from 'vitest'

import { query, started, temporaryFolder } from '../../../tests/embedded-life.ts'
import { findBinaries, usualPlaces } from './binaries.ts'
import { appRole } from './roles.ts'
import { chooseRunAs } from './run-as.ts'
import { makeSocketFolder, removeSocketFolder } from './socket-folder.ts'

async function madeCluster(): Promise<string> {
  const folder = await temporaryFolder()
  const server = await started({ folder })
  await server.stop()
  return folder
}

test('a server that outlived its program is stopped in good order, and the next start says so', async () => {
  const folder = await madeCluster()
  const runAs = await chooseRunAs(folder)
  const { postgres } = await findBinaries(runAs, usualPlaces(folder))
  const socketFolder = await makeSocketFolder(runAs)
  onTestFinished(() => removeSocketFolder(socketFolder))
  const options = ['-c', 'listen_addresses=', '-c', `unix_socket_directories=${socketFolder}`]
  const orphan = spawn(postgres, ['-D', join(folder, 'cluster'), ...options], {
    ...runAs,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const gone = once(orphan, 'exit')
  await once(orphan.stderr, 'data')
  await sleep(500)
  const lines: string[] = []
  const server = await started({ folder, log: (line) => lines.push(line) })
  expect(await gone).toEqual([0, null])
  expect(lines[0]).toBe(`stopping the database server ${orphan.pid}, whose program was killed`)
  expect(await query(server, appRole, 'select 1 as one')).toEqual([{ one: 1 }])
})

test('a number left in the pid file that is now another program is left alone, and blocks nothing', async () => {
  const folder = await madeCluster()
  const bystander = spawn('sleep', ['60'], { ...(await chooseRunAs(folder)) })
  onTestFinished(() => void bystander.kill())
  const cluster = join(folder, 'cluster')
  await writeFile(join(cluster, 'postmaster.pid'), `${bystander.pid}\n${cluster}\n1\n5432\n/tmp\n\n\nready\n`)
  const server = await started({ folder })
  expect(await query(server, appRole, 'select 1 as one')).toEqual([{ one: 1 }])
  expect(bystander.exitCode).toBeNull()
})
