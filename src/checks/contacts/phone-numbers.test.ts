// Proves that telephone numbers are found however they are written, and that other numbers are left alone.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { check } from '../check.ts'
import { found, oakfield } from '../oakfield.fixture.ts'

describe('§17.9 a home phone number is found however it is written', () => {
  test.each([
    '07700 900123',
    '07700900123',
    '07700-900-123',
    '07700.900.123',
    '07700 – 900 – 123',
    '0 7 7 0 0 9 0 0 1 2 3',
    '07 70 09 00 12 3',
    '+44 7700 900123',
    '+447700900123',
    '+44 (0)7700 900 123',
    '+44 (0) 1632 960123',
    '(+44) 7700 900123',
    '0044 7700 900123',
    '447700900123',
    'O77OO 9OO123',
    '077oo 900l23',
    '07700\u00A0900\u202F123',
    '07700\u200B900123',
    '０７７００ ９００１２３',
    '٠٧٧٠٠ ٩٠٠١٢٣',
    '01632 960123',
    '(01632) 960 123',
    '01632/960123',
    '020 7946 0123',
    '(020) 7946 0123',
    '01204 96012',
  ])('%j', (number) => {
    const text = `Ring ${number} after 4pm.`
    const [finding, ...others] = check({ text }, oakfield)
    expect(others).toEqual([])
    expect(finding).toMatchObject({ kind: 'contact-detail', clause: '17.9', certainty: 'sure', stops: true })
    expect(number).toContain(text.slice(finding?.start, finding?.end).replace(/^\+/u, ''))
  })

  test('two numbers in a row are two findings, and a class number before one is none of it', () => {
    expect(found('Year 6 07700 900123 01632 960124')).toEqual([
      '07700 900123 · sure · stops',
      '01632 960124 · sure · stops',
    ])
    expect(found('Tel07700900123ask for Sam')).toEqual(['07700900123 · sure · stops'])
  })

  test('a number abroad is likely one, a service number is asked about', () => {
    expect(found('My mum: +33 1 99 00 12 34')).toEqual(['+33 1 99 00 12 34 · likely · stops'])
    expect(found('The shop: 0808 157 0123')).toEqual(['0808 157 0123 · ask'])
  })

  test('without its 0 or its area a number is found where a word points to it', () => {
    expect(found('Text me on 7700 900123')).toEqual(['7700 900123 · likely · stops'])
    expect(found('Ring us on 960123')).toEqual(['960123 · ask'])
    expect(found('We counted 960123 steps')).toEqual([])
  })
})

describe('§17.9 other numbers are no phone numbers', () => {
  test.each([
    'On 07/03/2026 at 9.30, on 07.03.2026 930 and 07 03 2026 930',
    'We raised £07700900123 and €1,632.96',
    'Years 2024 2025 2026 and 1066',
    'Scores: 1-0 2-1 3-3 0-7 1-2 10-1',
    'Count in twos: 0 2 4 6 8 10 12 14 16',
    '0 1 2 3 4 5 6 7 8 9 10',
    'ISBN 978-0-7475-3269-9 and ISBN 0 7475 3269 9 and 9780141328720 and ISBN 0-14-045678-9',
    'Pupil number A823432103001, A82343210300B',
    'Lunch 08.30 - 15.00, 12:15 to 13:05',
    'Tickets 0001 to 0250, code 00017700900',
    'Ring 999 or 111, Childline 0800 1111',
  ])('%j', (text) => {
    expect(found(text)).toEqual([])
  })
})

test('§17.9 the school’s own number is no finding in any spelling', () => {
  expect(found('Ring 01632 960100, 01632960100 or +44 (0)1632 960 100.')).toEqual([])
})

test('§17.9 the remedy offers the school’s number', () => {
  const [finding] = check({ text: 'Ring me: 07700 900123' }, oakfield)
  expect(finding?.remedy).toEqual({
    label: 'Give the school’s number, 01632 960100.',
    replacement: '01632 960100',
  })
  expect(finding?.sentence).toContain('07700 900123')
})

test('§17.9 every way of parting the digits of a number is found', () => {
  const separators = fc.constantFrom('', ' ', '-', '.', ' - ', '\u00A0', '–', '\u200B')
  const numbers = fc.constantFrom('07700900123', '01632960123', '02079460123', '+447700900123')
  fc.assert(
    fc.property(numbers, fc.array(separators, { minLength: 12, maxLength: 12 }), (number, gaps) => {
      const written = Array.from(number)
        .map((digit, at) => digit + (at === number.length - 1 ? '' : gaps[at]))
        .join('')
      const text = `Ring ${written}, please`
      const places = check({ text }, oakfield).map(({ start, end }) => text.slice(start, end))
      expect(places).toEqual([written])
    }),
    { numRuns: 500 },
  )
})
