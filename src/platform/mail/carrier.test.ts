// The way to the mail server: signed in, encrypted, and never a password over a line that others can read.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { SMTPServerOptions } from 'smtp-server'
import { beforeAll, expect, test } from 'vitest'

import { temporaryFolder } from '../../../tests/embedded-life.ts'
import { mailServer } from '../../../tests/mail-server.ts'
import { asRealSchool, deliver, write } from '../../../tests/post-office.ts'
import { useWorld } from '../../../tests/world.ts'

const world = useWorld()
beforeAll(() => asRealSchool(world))

const login = { user: 'office@oakfield.example', pass: 'p@ss:word' }

/** Takes that login alone. */
const signedIn: SMTPServerOptions = {
  authOptional: false,
  onAuth: ({ username, password }, _session, done) =>
    username === login.user && password === login.pass
      ? done(null, { user: username })
      : done(new Error('No')),
}

/** A certificate for this machine that nobody signed but itself. */
async function certificate() {
  const folder = await temporaryFolder()
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const words = [
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-days',
    '2',
  ]
  const who = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1,DNS:localhost']
  execFileSync('openssl', [...words, ...who, '-keyout', key, '-out', cert], { stdio: 'ignore' })
  return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') }
}

test('a letter goes through STARTTLS and sign-in', async () => {
  const { key, cert } = await certificate()
  const { server, arrived } = await mailServer({ ...signedIn, key, cert })
  await write(world)
  expect(await deliver(world, { ...server, login }, { ca: cert })).toBeUndefined()
  expect(arrived).toHaveLength(1)
  expect(arrived[0]?.raw).not.toContain(login.pass)
})

test('a letter goes over a line that is encrypted from the first byte', async () => {
  const { key, cert } = await certificate()
  const { server, arrived } = await mailServer({ ...signedIn, key, cert, secure: true })
  await write(world)
  await deliver(world, { ...server, secure: true, login }, { ca: cert })
  expect(arrived).toHaveLength(1)
})

test('a server whose certificate nobody vouches for is told no password and given no letter', async () => {
  const { key, cert } = await certificate()
  const { server, arrived } = await mailServer({ ...signedIn, key, cert })
  await write(world)
  expect(await deliver(world, { ...server, login })).toContain('certificate')
  expect(arrived).toEqual([])
})

test('a wrong password is told, without telling it', async () => {
  const { key, cert } = await certificate()
  const { server } = await mailServer({ ...signedIn, key, cert })
  world.wait(3_600_000)
  const trouble = await deliver(world, { ...server, login: { ...login, pass: 'not-this-one' } }, { ca: cert })
  expect(trouble).toMatch(/^The mail server can’t be used: “.*535/u)
  expect(trouble).not.toContain('not-this-one')
})

test('a password is never told over an open line to another machine', async () => {
  const told: string[] = []
  const { server, arrived } = await mailServer({
    allowInsecureAuth: true,
    onAuth: ({ username = '' }, _session, done) => {
      told.push(username)
      done(null, { user: username })
    },
  })
  await write(world)
  // 0.0.0.0 reaches this machine, under an address that does not say so.
  expect(await deliver(world, { ...server, host: '0.0.0.0', login })).toContain('TLS')
  expect([told, arrived]).toEqual([[], []])
})
