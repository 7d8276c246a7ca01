// The school's own number, checked when it is entered.
import { expect, test } from 'vitest'

import { wrongWithPhone } from './uk-phone.ts'

test('a British number is taken however it is written', () => {
  for (const number of [
    '01632 960000',
    '(01632) 960000',
    '+44 1632 960000',
    '+44 (0)1632 960000',
    '07700 900123',
  ])
    expect([number, wrongWithPhone(number)]).toEqual([number, undefined])
})

test('a number with a digit too many is refused with the reason', () => {
  expect(wrongWithPhone('016329600001')).toBe('This number has 12 digits: 1 too many.')
})

test('a number that is too short, foreign or no number is refused with what to do', () => {
  expect(wrongWithPhone('01632 96')).toContain('too short')
  expect(wrongWithPhone('+1 202 555 0101')).toContain('begins with 0 or +44')
  expect(wrongWithPhone('01012 345678')).toContain('No British number')
  expect(wrongWithPhone('ring the bell')).toContain('in digits')
})
