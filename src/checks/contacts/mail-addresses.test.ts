// Proves that private e-mail addresses are found, also spelt out, and that the school's own are left alone.
import { describe, expect, test } from 'vitest'

import { check } from '../check.ts'
import { found, oakfield } from '../oakfield.fixture.ts'

describe('§17.9 a private e-mail address is found', () => {
  test.each([
    'pat@example.org',
    'Pat.O’Hara+school@mail.example.org',
    'пат@пример.example',
    'pat_99@example.co.uk',
  ])('%j', (address) => {
    expect(found(`Write to ${address}.`)).toEqual([`${address} · sure · stops`])
  })

  test.each([
    'pat @ example.org',
    'pat at example dot org',
    'pat AT example DOT co DOT uk',
    'pat (at) example.org',
    'pat [at] example [dot] org',
    'pat[at]example[dot]org',
  ])('spelt out: %j', (address) => {
    expect(found(`Write to ${address}, please`)).toEqual([`${address} · likely · stops`])
  })

  test('one that carries a pupil’s name is one finding', () => {
    expect(found('amina.khan@example.org')).toEqual(['amina.khan@example.org · sure · stops'])
  })
})

describe('§17.9 what only looks like an address is none', () => {
  test.each([
    'Look at polka dot dresses',
    'Meet at example.org or at the gate',
    'Follow @oakfield and @ 3pm',
    '5 apples @ 20p',
    'a@b',
    '@'.repeat(1000),
  ])('%j', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('§17.9 the school’s own addresses are no findings', () => {
  test('the mailbox, its domain and what lies under it', () => {
    expect(found('office@oakfield.example, Head@OAKFIELD.example, pat@staff.oakfield.example')).toEqual([])
    expect(found('pat@notoakfield.example')).toHaveLength(1)
  })

  test.each(['oakfield.example', 'https://www.oakfield.example/contact', '@oakfield.example'])(
    'a domain given as %j',
    (domain) => {
      const context = { ...oakfield, schoolContacts: [domain] }
      expect(found('pat@oakfield.example', context)).toEqual([])
    },
  )

  test('a school’s mailbox with a public provider does not make everybody’s there its own', () => {
    const context = { ...oakfield, schoolContacts: ['head@gmail.com'] }
    expect(found('head@gmail.com, pat@gmail.com', context)).toEqual(['pat@gmail.com · sure · stops'])
  })
})

test('§17.9 without a mailbox of the school the remedy points to the office', () => {
  const [finding] = check({ text: 'pat@example.org' }, { ...oakfield, schoolContacts: [] })
  expect(finding?.remedy.replacement).toBe('the school office')
})
