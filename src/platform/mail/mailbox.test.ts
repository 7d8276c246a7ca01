// An address of a letter is one address, whatever somebody typed.
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { isMailAddress, isOneLine, onOneLine, readMailbox } from './mailbox.ts'

test.each(['office@oakfield.example', 'o’neill@oakfield.example', 'a+b@c.example', 'zoë@łódź.example'])(
  '%s is an address',
  (text) => expect(isMailAddress(text)).toBe(true),
)

test.each([
  '',
  'office',
  '@oakfield.example',
  'a@',
  'a@b@c',
  'a b@c.example',
  'a@b,c@d',
  `${'a'.repeat(250)}@b.example`,
])('“%s” is no address', (text) => expect(isMailAddress(text)).toBe(false))

test('no text with a line break, a comma or an angle in it is an address', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.constantFrom('\r', '\n', '\0', ',', '<', '>', ';', ' '),
      fc.string(),
      (one, sign, other) => !isMailAddress(one + sign + other),
    ),
  )
})

test('any text on one line is one line', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => isOneLine(onOneLine(text))))
})

test('a mailbox is read with its name and without', () => {
  expect(readMailbox('"Oakfield" <office@oakfield.example>')).toEqual({
    name: 'Oakfield',
    address: 'office@oakfield.example',
  })
  expect(readMailbox('Oakfield <office@oakfield.example>')?.name).toBe('Oakfield')
  expect(readMailbox(' office@oakfield.example ')).toEqual({ name: '', address: 'office@oakfield.example' })
  expect(readMailbox('Oakfield <office@oakfield.example>, a@b.example')).toBeUndefined()
})
