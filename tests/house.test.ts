// The house keeps its own rules: who may import whom, which routes ask which permission, where names of roles and states live.
import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, normalize, sep } from 'node:path'

import { expect, test } from 'vitest'

import { routes } from '../src/app.ts'
import { access } from '../src/policy/access.data.ts'
import { roles } from '../src/policy/people.data.ts'

/** From the ground up: a folder imports only from folders that stand before it. */
const rooms = [
  'policy',
  'checks',
  'schema',
  'platform',
  'ui',
  'decisions',
  'people',
  'sign-off',
  'pictures',
  'sites',
  'posts',
  'moderation',
  'cases',
  'site-life',
  'monitoring',
  'pages',
  'reports',
  'demo',
]

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/u.test(name))
  .map((name) => join('src', name))
const source = files.filter((name) => !/\.(test|fixture|test-support)\.tsx?$/u.test(name))
const roomOf = (file: string): string | undefined =>
  file.split(sep).length > 2 ? file.split(sep)[1] : undefined

test('a room imports only from rooms that stand below it', () => {
  const upward = source.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/from '(\.{1,2}\/[^']+)'/gu)].flatMap(([, path = '']) => {
      const [from, to] = [roomOf(file), roomOf(normalize(join(dirname(file), path)))]
      if (from === undefined || from === to) return []
      return to !== undefined && rooms.indexOf(to) < rooms.indexOf(from) ? [] : [`${file} -> ${path}`]
    }),
  )
  expect(upward).toEqual([])
})

test('every folder of src is a room that the architecture names', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(folders.map((entry) => entry.name).filter((name) => !rooms.includes(name))).toEqual([])
})

test('every route declares a permission that exists, and no address stands twice', () => {
  expect(routes.filter((route) => !(route.may in access))).toEqual([])
  const addresses = routes.map((route) => `${route.method} ${route.path}`)
  expect(addresses.filter((address, index) => addresses.indexOf(address) !== index)).toEqual([])
})

test('the names of roles live in policy, migrations and the demonstration’s data alone', () => {
  const exempt = /^src\/(policy|schema)\/|\.data\.ts$/u
  const named = source
    .filter((file) => !exempt.test(file))
    .filter((file) =>
      Object.keys(roles).some(
        (role) => role.includes('-') && readFileSync(file, 'utf8').includes(`'${role}'`),
      ),
    )
  expect(named).toEqual([])
})

test('state changes pass the one door: no room but the door’s own moves writes a state', () => {
  const writers = source.filter((file) => /\.set\(\{[^}]*\bstate\b/u.test(readFileSync(file, 'utf8')))
  expect(writers.filter((file) => !file.endsWith('-decisions.ts'))).toEqual([])
})

test('every source file says in its first line what it is for', () => {
  const silent = files.filter((file) => !/^(\/\/|\/\*\*)/u.test(readFileSync(file, 'utf8')))
  expect(silent).toEqual([])
})

test('source files stay short enough to be read at once', () => {
  const long = source.filter((file) => {
    const data = /\.data\.tsx?$|^src\/schema\//u.test(file)
    return !data && readFileSync(file, 'utf8').trimEnd().split('\n').length > 250
  })
  expect(long).toEqual([])
})
