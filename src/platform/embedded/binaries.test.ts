// The database's programs when npm left the links out, and when the user that runs them can't read them.
import { execFile } from 'node:child_process'
import { chmod, cp, mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { expect, onTestFinished, test } from 'vitest'

import { temporaryFolder } from '../../../tests/embedded-life.ts'
import { findBinaries, packageFolder } from './binaries.ts'
import type { Places } from './binaries.ts'
import { chooseRunAs } from './run-as.ts'

const run = promisify(execFile)

/** The package as npm unpacks it when install scripts are off, and places of this test's own. */
async function placesWithoutLinks(): Promise<Places & { root: string }> {
  const root = await temporaryFolder()
  await chmod(root, 0o755)
  const [original, cache, dataFolder] = [join(root, 'package'), join(root, 'cache'), join(root, 'data')]
  await mkdir(dataFolder)
  await cp(packageFolder(), original, { recursive: true, verbatimSymlinks: true })
  const lib = join(original, 'native', 'lib')
  const links = (await readdir(lib, { withFileTypes: true })).filter((entry) => entry.isSymbolicLink())
  await Promise.all(links.map(({ name }) => rm(join(lib, name))))
  return { root, original, cache, dataFolder }
}

/** To root's helper user the folder is closed; to a plain user its links can't be made: both need a copy. */
async function closePackage(original: string): Promise<void> {
  const lib = join(original, 'native', 'lib')
  await chmod(join(original, 'native', 'share', 'postgresql', 'postgres.bki'), 0o600)
  await chmod(lib, 0o500)
  onTestFinished(() => chmod(lib, 0o700))
}

test('the links that npm left out are made in place', async () => {
  const places = await placesWithoutLinks()
  const runAs = await chooseRunAs(places.dataFolder)
  const { postgres } = await findBinaries(runAs, places)
  expect(postgres).toBe(join(places.original, 'native', 'bin', 'postgres'))
  expect((await run(postgres, ['--version'], runAs)).stdout).toContain('PostgreSQL) 18')
})

test('programs in a folder that is closed to their user are copied once, even by two starts at a time', async () => {
  const places = await placesWithoutLinks()
  const runAs = await chooseRunAs(places.dataFolder)
  await closePackage(places.original)
  const both = await Promise.all([findBinaries(runAs, places), findBinaries(runAs, places)])
  expect(both[0]).toEqual(both[1])
  expect(both[0].postgres.startsWith(places.cache)).toBe(true)
  expect(await readdir(places.cache)).toHaveLength(1)
  expect((await run(both[0].postgres, ['--version'], runAs)).stdout).toContain('PostgreSQL) 18')
})

test('a cache folder that can not be made sends the copy to the data folder', async () => {
  const places = await placesWithoutLinks()
  const runAs = await chooseRunAs(places.dataFolder)
  await closePackage(places.original)
  const { postgres } = await findBinaries(runAs, { ...places, cache: '/dev/null/cache' })
  expect(postgres.startsWith(places.dataFolder)).toBe(true)
})
