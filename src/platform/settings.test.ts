// Settings are checked before anything starts, and a wrong one is named in a sentence.
import { expect, test } from 'vitest'

import { readSettings } from './settings.ts'

const problems = (environment: NodeJS.ProcessEnv): string[] => {
  const read = readSettings(environment)
  return read.ok ? [] : read.problems
}

test('An empty environment gives the settings of a program on one’s own machine', () => {
  expect(readSettings({})).toMatchObject({
    ok: true,
    settings: {
      port: 4190,
      host: '127.0.0.1',
      databaseUrl: undefined,
      publicUrl: undefined,
      trustProxy: false,
    },
  })
})

test('A setting that is there and empty counts as not set', () => {
  expect(readSettings({ PORT: '', HOST: '', DATABASE_URL: '', PUBLIC_URL: '' })).toEqual(readSettings({}))
})

test('The data folder is found from where the program was started', () => {
  expect(readSettings({ GATEPOST_DATA: 'here' })).toMatchObject({
    settings: { folder: `${process.cwd()}/here` },
  })
})

test.each(['eighty', '-1', '65536', '80.5', '0x50', '123456', ' 80'])('PORT=%s is not a port', (PORT) => {
  expect(problems({ PORT })).toEqual(['PORT must be a number from 0 to 65535.'])
})

test.each(['0', '80', '65535'])('PORT=%s is a port', (PORT) => {
  expect(readSettings({ PORT })).toMatchObject({ ok: true, settings: { port: Number(PORT) } })
})

test.each(['gatepost.example', 'ftp://gatepost.example', 'https://', 'javascript:alert(1)'])(
  'PUBLIC_URL=%s is no address that a browser finds',
  (PUBLIC_URL) => {
    expect(problems({ PUBLIC_URL })).toEqual([
      'PUBLIC_URL must be an address like https://gatepost.example.sch.uk.',
    ])
  },
)

test.each(['DATABASE_URL', 'DATABASE_OWNER_URL'])('%s takes a PostgreSQL address alone', (name) => {
  const others = { DATABASE_URL: 'postgres://app@db.example/gatepost' }
  expect(problems({ ...others, [name]: 'mysql://db.example/gatepost' })).toEqual([
    `${name} must be an address like postgres://login:password@host/gatepost.`,
  ])
})

test('DATABASE_OWNER_URL without DATABASE_URL is refused: it would migrate what nobody serves', () => {
  expect(problems({ DATABASE_OWNER_URL: 'postgres://owner@db.example/gatepost' })).toEqual([
    'DATABASE_OWNER_URL is set without DATABASE_URL: set both, or neither.',
  ])
})

test('TRUST_PROXY that is neither yes nor no is refused', () => {
  expect(problems({ TRUST_PROXY: 'perhaps' })).toEqual(['TRUST_PROXY must be 1 or 0.'])
})

test('All that is wrong is told at once', () => {
  expect(problems({ PORT: 'x', PUBLIC_URL: 'y', DATABASE_URL: 'z' })).toHaveLength(3)
})

test('GATEPOST_SECRET is taken as 32 bytes, so that several machines can share one database', () => {
  expect(readSettings({ GATEPOST_SECRET: 'ab'.repeat(32) })).toMatchObject({
    settings: { secret: Buffer.alloc(32, 0xab) },
  })
  expect(problems({ GATEPOST_SECRET: 'short' })).toEqual([
    'GATEPOST_SECRET must be 64 digits or letters a to f.',
  ])
})

test('SMTP_URL and MAIL_FROM say how letters go, and from whom', () => {
  const SMTP_URL = 'smtp://office%40oakfield.example:p%40ss@mail.oakfield.example'
  const MAIL_FROM = 'Oakfield <office@oakfield.example>'
  expect(readSettings({ SMTP_URL, MAIL_FROM })).toMatchObject({
    settings: {
      mail: {
        server: {
          host: 'mail.oakfield.example',
          port: 587,
          secure: false,
          login: { user: 'office@oakfield.example', pass: 'p@ss' },
        },
        from: { name: 'Oakfield', address: 'office@oakfield.example' },
      },
    },
  })
  expect(readSettings({ SMTP_URL: 'smtps://[::1]', MAIL_FROM })).toMatchObject({
    settings: { mail: { server: { host: '::1', port: 465, secure: true, login: undefined } } },
  })
  expect(readSettings({})).toMatchObject({ settings: { mail: undefined } })
})

test.each([
  'mail.example',
  'http://mail.example',
  'smtp://',
  'smtp://mail.example/inbox',
  'smtp://mail.example?tls=no',
  'smtp://a:%ff@mail.example',
  'smtp://mail.example:99999',
])('SMTP_URL=%s names no mail server', (SMTP_URL) => {
  expect(problems({ SMTP_URL, MAIL_FROM: 'office@oakfield.example' })).toEqual([
    'SMTP_URL must be an address like smtp://login:password@mail.example.sch.uk:587.',
  ])
})

test.each(['office', 'a@b.example, c@d.example', 'Oakfield <office>', 'a@b.example\nBcc: c@d.example'])(
  'MAIL_FROM=%s is not one address',
  (MAIL_FROM) => {
    expect(problems({ SMTP_URL: 'smtp://mail.example', MAIL_FROM })).toEqual([
      'MAIL_FROM must be one address like office@oakfield.example.',
    ])
  },
)

test('SMTP_URL without MAIL_FROM is refused: nobody would know from whom a letter comes', () => {
  expect(problems({ SMTP_URL: 'smtp://mail.example' })).toEqual([
    expect.stringMatching(/^SMTP_URL is set without MAIL_FROM/u),
  ])
})
