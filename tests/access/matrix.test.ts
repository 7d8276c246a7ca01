// Every route × everybody × every record: what is shown is what the policy says, and the matrix is the one that was reviewed.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { beforeAll, expect, test } from 'vitest'

import { demoPeople } from '../../src/demo/oakfield.data.ts'
import { useTwoSchools } from '../two-schools.ts'
import { ask, matrixText, type Asker, type Matrix } from './matrix.ts'
import { plant, type Garden } from './planted.ts'

const schools = useTwoSchools()
const file = join(import.meta.dirname, '../../docs/who-may-do-what.txt')
const long = process.env['GATEPOST_PROVE'] === 'long'
/** The short form: one of each kind of person. */
const few = ['parent', 'volunteer', 'teacher', 'assistant', 'office', 'chair', 'safeguarding', 'head']
const keys = long ? demoPeople.map(({ key }) => key) : few
const matrix: Matrix = { cells: 0, leaks: [], shown: new Map(), read: new Set() }
let garden: Garden

beforeAll(async () => {
  garden = await plant(schools.world, 'kestrel')
  const theirs = await plant(schools.other, 'osprey')
  const ours = garden.idsAt
  // What another school keeps nobody here may read.
  garden = {
    ...garden,
    idsAt: (path) => [...ours(path), ...theirs.idsAt(path)],
    planted: [...garden.planted, ...theirs.planted.map(({ word }) => ({ word, readers: [] }))],
  }
}, 120_000)

async function askers(): Promise<Asker[]> {
  const { world, other } = schools
  const ours = keys.map(async (key) => ({
    name: key,
    key,
    viewer: world.person(key),
    browser: await world.browser(key),
  }))
  return [
    { name: 'signed out', key: undefined, viewer: undefined, browser: await world.browser() },
    ...(await Promise.all(ours)),
    // Their session counts at their own school alone.
    {
      name: 'another school’s head',
      key: undefined,
      viewer: undefined,
      browser: await other.browser('head'),
    },
  ]
}

test('access: nobody is shown a page or a word that is not theirs, at any address with any id', async () => {
  const all = (await askers()).filter(({ name }) => name !== 'another school’s head')
  for (const asker of all) await ask(asker, garden, matrix)
  process.stdout.write(`${JSON.stringify({ cells: matrix.cells, leaks: matrix.leaks.length })}\n`)
  expect(matrix.leaks).toEqual([])
  const words = garden.planted.filter(({ readers }) => readers.length > 0).map(({ word }) => word)
  expect([...matrix.read].toSorted()).toEqual(words.toSorted())
  expect(schools.world.logged).toEqual([])
}, 900_000)

test('access: the matrix is the one that was looked at', async () => {
  const text = matrixText(matrix, ['signed out', ...few])
  if (process.env['GATEPOST_PROVE_WRITE'] === '1') await writeFile(file, text)
  expect(text, 'Look at what changed, then: npm run prove:access -- --write').toBe(
    await readFile(file, 'utf8'),
  )
})
