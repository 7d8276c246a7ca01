// The files beside the sources say what is true: settings, dependencies, commands, containers, licence.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'

import { expect, test } from 'vitest'

import manifest from '../package.json' with { type: 'json' }

const read = (path: string): string => readFileSync(path, 'utf8')
const settings = [...read('src/platform/settings.ts').matchAll(/^ {2}([A-Z_]+):/gmu)].flatMap(
  ([, name]) => name ?? [],
)

test('the README begins with the two commands, and names each setting and no other', () => {
  const readme = read('README.md')
  const commands = [...readme.matchAll(/```sh\n(.*?)\n```/gsu)].map(([, command]) => command)
  expect(commands.slice(0, 2)).toEqual(['npm ci && npm run demo', 'npm ci && npm test'])
  const named = [...readme.matchAll(/^\| `([A-Z_]+)`/gmu)].map(([, name]) => name)
  expect(new Set(named)).toEqual(new Set(settings))
})

test('each link of the README leads to a file that is there', () => {
  const targets = [...read('README.md').matchAll(/\]\((?!https?:)([^)#]+)\)/gu)].flatMap(
    ([, target]) => target ?? [],
  )
  expect(targets.length).toBeGreaterThan(8)
  expect(targets.filter((target) => !existsSync(target))).toEqual([])
})

test('each command that the README shows is one of package.json', () => {
  const named = [...read('README.md').matchAll(/npm run ([a-z:]+)/gu)].map(([, name]) => name)
  expect(named.filter((name) => !(String(name) in manifest.scripts))).toEqual([])
})

test('every dependency says why it is there, and none that is gone still does', () => {
  const { dependencies, devDependencies, optionalDependencies } = manifest
  const told = [...read('docs/dependencies.md').matchAll(/^- (.+?):/gmu)].flatMap(
    ([, names = '']) => names.match(/[^`, ]+/gu) ?? [],
  )
  expect(told.toSorted()).toEqual(
    Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies }).toSorted(),
  )
})

test('every version is exact, so that no machine gets another program', () => {
  const { dependencies, devDependencies, optionalDependencies } = manifest
  const versions = Object.values({ ...dependencies, ...devDependencies, ...optionalDependencies })
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/u.test(version))).toEqual([])
})

test('compose.yaml has the form of a compose file, and sets only what the program knows', () => {
  const lines = read('compose.yaml')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.trim().startsWith('#'))
  const wrong = lines.filter((line) => !/^( {2})*(- \S.*|[\w./-]+:( \S.*)?)$/u.test(line))
  expect(wrong).toEqual([])
  const top = lines.filter((line) => /^\S/u.test(line))
  expect(top).toEqual(['services:', 'volumes:'])
  const services = lines.slice(0, lines.indexOf('volumes:')).filter((line) => /^ {2}\S/u.test(line))
  expect(services).toEqual(['  gatepost:', '  database:'])
  const [program = ''] = lines.join('\n').split('\n  database:')
  const set = [...program.matchAll(/^ {6}([A-Z_]+):/gmu)].map(([, name]) => name)
  expect(set.filter((name) => !settings.includes(String(name)))).toEqual([])
})

test('the decision records are numbered without a gap, and each fits a page', () => {
  const names = readdirSync('docs/decisions').toSorted()
  expect(names.map((name) => Number(name.slice(0, 4)))).toEqual(names.map((_, at) => at + 1))
  for (const name of names) expect(read(`docs/decisions/${name}`).split(/\s+/u).length).toBeLessThan(400)
})

test('the licence is the EUPL 1.2, word for word', () => {
  const words = read('LICENSE').replace(/\s+/gu, ' ').trim()
  expect(createHash('sha256').update(words).digest('hex')).toBe(
    'b265314fe0920ed66121307961dabb70eb3c26c508d2362783e821bbb4a0e16c',
  )
  expect(manifest.license).toBe('EUPL-1.2')
})
