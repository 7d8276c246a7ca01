// Proves that a roster is compiled once, and that a large one finds its own pupils and nobody else.
import { expect, test } from 'vitest'

import { check } from './check.ts'
import { found, oakfield, pupil } from './oakfield.fixture.ts'
import { prepareRoster } from './roster.ts'

const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'ka', 'le', 'mi', 'no', 'ru']

/** A made-up name of three syllables for each number below a thousand. */
function madeUp(number: number): string {
  const digits = String(number).padStart(3, '0')
  return Array.from(digits, (digit) => syllables[Number(digit)] ?? '').join('')
}

const large = Array.from({ length: 2000 }, (_, at) =>
  pupil(`${madeUp(at % 997)}|${madeUp((at * 7) % 991)}|${at % 14}A`, { nameConsent: at % 2 === 0 }),
)

test('the same roster is compiled once, another one anew', () => {
  expect(prepareRoster(large)).toBe(prepareRoster(large))
  expect(prepareRoster([...large])).not.toBe(prepareRoster(large))
})

test('§18.2 at a school of 2,000 each pupil without consent is found by the full name', () => {
  const context = { ...oakfield, roster: large }
  const missed = large.filter(({ givenName, familyName, nameConsent }) => {
    const stopped = check({ text: `See ${givenName} ${familyName}.` }, context).some(({ stops }) => stops)
    return stopped === nameConsent
  })
  expect(missed).toEqual([])
})

test('§18.2 a class is known by its year, its short form and its own name', () => {
  const roster = [pupil('Amina|Khan|4B'), pupil('Amina|Ali|Y2 Kestrels', { nameConsent: true })]
  const context = { ...oakfield, roster }
  for (const place of ['in 4B', 'in 4b', 'of Year 4', 'in Yr 4', '(Y4)']) {
    expect(found(`Amina ${place} read`, context)).toEqual(['Amina · sure · stops'])
  }
  for (const place of ['in Year 2', 'in Y2 Kestrels', 'from Y2']) {
    expect(found(`Amina ${place} read`, context)).toEqual([])
  }
  expect(found('Year 4 went out. Amina read', context)).toEqual(['Amina · ask'])
})

test('§18.2 a school without pupils on its roster finds no names', () => {
  expect(found('Amina of 4B read', { ...oakfield, roster: [] })).toEqual([])
})
