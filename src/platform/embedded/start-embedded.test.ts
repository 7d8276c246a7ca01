// A whole life of the embedded server: first start, second start, its rights, its durability, what a crash leaves behind.
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { query, refused, started, temporaryFolder } from '../../../tests/embedded-life.ts'
import { appRole, ownerRole } from './roles.ts'

test('what the owner writes is there for the app after a stop and a second start', async () => {
  const folder = await temporaryFolder()
  const first = await started({ folder, settings: {} })
  await query(first, ownerRole, 'create table note as select 1 as n')
  await query(first, ownerRole, `grant select on note to ${appRole}`)
  await first.stop()
  const second = await started({ folder, settings: {} })
  expect(await query(second, appRole, 'select n from note')).toEqual([{ n: 1 }])
})

test('the server keeps what it acknowledged: fsync and checksums are on, words sort and compare as UTF-8', async () => {
  const server = await started({ folder: await temporaryFolder(), settings: {} })
  const names = ['fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums', 'server_encoding']
  const list = names.map((name) => `current_setting('${name}') as ${name}`).join(', ')
  const [settings] = await query(server, appRole, `select ${list}, upper('é') as upper`)
  const on = { fsync: 'on', full_page_writes: 'on', synchronous_commit: 'on', data_checksums: 'on' }
  expect(settings).toEqual({ ...on, server_encoding: 'UTF8', upper: 'É' })
})

test('the settings of a test run reach the server', async () => {
  const server = await started({
    folder: await temporaryFolder(),
    settings: { fsync: 'off', work_mem: '5MB' },
  })
  const [settings] = await query(server, appRole, "select current_setting('work_mem') as work_mem")
  expect(settings).toEqual({ work_mem: '5MB' })
})

test('nothing listens on the network, and only the right password opens the socket', async () => {
  const server = await started({ folder: await temporaryFolder() })
  const [network] = await query(server, appRole, "select current_setting('listen_addresses') as at")
  expect(network).toEqual({ at: '' })
  const { host, port } = server.connection('gatepost', appRole)
  expect((await stat(host)).mode & 0o777).toBe(0o700)
  expect(Buffer.byteLength(join(host, `.s.PGSQL.${port}`))).toBeLessThan(104)
  const wrong = {
    ...server,
    connection: () => ({ ...server.connection('gatepost', appRole), password: 'x' }),
  }
  await expect(query(wrong, appRole, 'select 1')).rejects.toThrow('password authentication failed')
})

test('the owner and the app are no superusers, and the app can make nothing', async () => {
  const server = await started({ folder: await temporaryFolder() })
  const rights = 'rolsuper or rolcreaterole or rolcreatedb or rolbypassrls or rolreplication'
  const roles = `select rolname from pg_roles where rolname like 'gatepost%' and not (${rights}) order by 1`
  expect(await query(server, appRole, roles)).toEqual([{ rolname: appRole }, { rolname: ownerRole }])
  await expect(query(server, appRole, 'create table mine (n int)')).rejects.toThrow('permission denied')
})

test('a cluster that was half made when the power went is made anew', async () => {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'cluster.new', 'base'), { recursive: true })
  await writeFile(join(folder, 'cluster.new', 'PG_VERSION'), '18\n')
  const server = await started({ folder })
  expect(await query(server, appRole, 'select 1 as one')).toEqual([{ one: 1 }])
  expect(await readdir(folder)).not.toContain('cluster.new')
})

test('a cluster whose secret was lost gets new passwords and keeps its tables', async () => {
  const folder = await temporaryFolder()
  const first = await started({ folder })
  await query(first, ownerRole, 'create table note as select 1 as n')
  await first.stop()
  await rm(join(folder, 'database-secret'))
  const second = await started({ folder })
  expect(await query(second, ownerRole, 'select n from note')).toEqual([{ n: 1 }])
})

test('a secret that belongs to another database is told, and removing it, as advised, helps', async () => {
  const folder = await temporaryFolder()
  const first = await started({ folder })
  await first.stop()
  await writeFile(join(folder, 'database-secret'), 'of another database')
  expect(await refused({ folder })).toContain('database-secret in the data folder does not belong')
  await rm(join(folder, 'database-secret'))
  const second = await started({ folder })
  expect(await query(second, appRole, 'select 1 as one')).toEqual([{ one: 1 }])
})

test('a file stands where the data folder should be: the sentence names it', async () => {
  const folder = join(await temporaryFolder(), 'file')
  await writeFile(folder, '')
  expect(await refused({ folder })).toContain(`The data folder ${folder} can't be written`)
})

test('a server that will not start says why in its own words', async () => {
  const sentence = await refused({ folder: await temporaryFolder(), settings: { shared_buffers: 'many' } })
  expect(sentence).toBe('The database did not start: invalid value for parameter "shared_buffers": "many"')
})
