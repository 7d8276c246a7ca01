// Proves that postcodes and streets are found as likely homes, and that ordinals and counts are not.
import { describe, expect, test } from 'vitest'

import { check } from '../check.ts'
import { found, oakfield } from '../oakfield.fixture.ts'

describe('§17.9 a home address is found', () => {
  test.each([
    ['The party is at M1 1AE', 'M1 1AE'],
    ['B33 8TH', 'B33 8TH'],
    ['CR2 6XH', 'CR2 6XH'],
    ['dn55 1pt', 'dn55 1pt'],
    ['W1A0AX', 'W1A0AX'],
    ['EC1A 1BB', 'EC1A 1BB'],
    ['EC1A-1BB', 'EC1A-1BB'],
    ['It is 12 Acacia Avenue.', '12 Acacia Avenue'],
    ['It is 12a Long Acre Rd, by the shop', '12a Long Acre Rd'],
    ['Flat 3, 12 Beech Court', 'Flat 3, 12 Beech Court'],
    ['I live at 7 Elm Rise, near the park', '7 Elm Rise'],
  ])('likely: %j', (text, place) => {
    expect(found(text)).toEqual([`${place} · likely · stops`])
  })

  test('a street with its town and postcode is one sure finding', () => {
    const text = 'Cards to 12 Acacia Avenue,\nOakfield, M1 1AE please'
    expect(found(text)).toEqual(['12 Acacia Avenue,\nOakfield, M1 1AE · sure · stops'])
  })

  test('a public place’s address, and a street in small letters, are put to a person', () => {
    expect(found('The museum is at M1 1AE')).toEqual(['M1 1AE · ask'])
    expect(found('come to 12 acacia avenue')).toEqual(['12 acacia avenue · ask'])
  })
})

describe('§17.9 what only looks like an address is none', () => {
  test.each([
    'Class B12 3rd prize, A1 1st prize, S4 4th place',
    'Y4 3AB is no postcode, nor M1 1CE nor QX1 1AE',
    '24 children crossed the road, 3 busy road signs',
    'Year 4 Park View and Room 12 Oak Way',
    'On 12 May we walked Mill Lane',
    '£12 Acacia Avenue',
  ])('%j', (text) => {
    expect(found(text).filter((line) => !line.startsWith('May'))).toEqual([])
  })
})

test('§17.9 the school’s own address is no finding, whole or in parts', () => {
  expect(found('The school is at 1 Mill Lane, Oakfield, OX1 2AB. That is OX12AB.')).toEqual([])
  expect(found('21 Mill Lane')).toHaveLength(1)
})

test('§17.9 the sentence says that a home is never published', () => {
  const [finding] = check({ text: '12 Acacia Avenue' }, oakfield)
  expect(finding?.sentence).toBe(
    '12 Acacia Avenue looks like a home address: where somebody lives is never published.',
  )
  expect(finding?.remedy.label).toBe('Leave the address out.')
})
