// The one pass over a text: each word once, in order, and never more work than the text is long.
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { check } from '../check.ts'
import { pointOut } from '../contacts/point-out.ts'
import { nameStretches } from '../names/name-places.ts'
import { oakfield } from '../oakfield.fixture.ts'
import { prepareRoster } from '../roster.ts'
import { glanceAt } from './known-words.ts'
import { keyAt } from './words-of.ts'

const keysOf = (text: string): string[] => {
  const glance = glanceAt(text)
  return Array.from({ length: glance.count }, (_, at) => keyAt(glance, at))
}

test('words lose case, accents and possessives, and keep their contractions', () => {
  expect(keysOf('Zoë’s DON’T, 4th St. ПРИВЕТ')).toEqual(['zoe', "don't", '4', 'th', 'st', 'привет'])
})

test('§18.2 words stand in order, inside the text, and never overlap, whatever it holds', () => {
  const piece = fc.constantFrom('ab', "'", '’s', '4', '\u0301', '\u200B', '🎉', 'é', ' ', '.', '@', 'я')
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 4 }))), (parts) => {
      const glance = glanceAt(parts.join(''))
      for (let at = 0; at < glance.count; at += 1) {
        expect(glance.starts[at]).toBeGreaterThanOrEqual(at === 0 ? 0 : (glance.ends[at - 1] ?? 0))
        expect(glance.ends[at]).toBeGreaterThan(glance.starts[at] ?? 0)
        expect(glance.ends[at]).toBeLessThanOrEqual(glance.text.length)
      }
    }),
    { numRuns: 1000 },
  )
})

/** What the first pass hands to the dearer readers, in units of text. */
function pointedAt(text: string): number {
  const glance = glanceAt(text)
  const stretches = [
    ...nameStretches(glance, prepareRoster(oakfield.roster).filter),
    ...Object.values(pointOut(glance)).flat(),
  ]
  return stretches.reduce((sum, { start, end }) => sum + end - start, 0)
}

test.each([
  'a b ',
  'Amina Khan and ',
  '07700 900 ',
  'me at home dot ',
  'double oh seven ',
  '12 Oak Road, ',
  '@x.y ',
])('§18.2 ten times %j is at most ten times the work', (text) => {
  const [once, tenfold] = [pointedAt(text.repeat(200)), pointedAt(text.repeat(2000))]
  expect(tenfold).toBeLessThanOrEqual(once * 10 + 500)
})

test('§18.2 a text that is checked within the checking of another changes nothing', () => {
  const both = check({ text: 'Amina Khan won.' }, oakfield)
  check({ text: 'Nobody is here.' }, oakfield)
  expect(check({ text: 'Amina Khan won.' }, oakfield)).toEqual(both)
})
