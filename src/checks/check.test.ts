// Proves what holds for every text: places inside it, nothing found in nothing, every name found, mending mends.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { check } from './check.ts'
import { mended, mendedThroughout } from './mend.ts'
import { found, oakfield, pupil } from './oakfield.fixture.ts'
import { settle } from './settle.ts'

const names = oakfield.roster.map(({ givenName, familyName }) => `${givenName} ${familyName}`)
const blocked = oakfield.roster
  .filter((one) => !one.nameConsent)
  .map(({ givenName, familyName }) => `${givenName} ${familyName}`)

const snippets = `4B|Year 2|in|Mrs|and|’s|'|-|.|, |\n|#|@|(|)|\u0308|🎉|07700 900123|01632|960123|+44|0|12|
pat@example.org|at|dot|org|M1 1AE|12 Acacia Avenue|Oakfield|May|2026|Will|you|01632 960100|ISBN|£| `.split(
  '|',
)
const pieces = fc.constantFrom(...names, ...oakfield.roster.map((one) => one.givenName), ...snippets)
const likelyText = fc
  .array(fc.oneof(pieces, fc.constant(' ')), { maxLength: 30 })
  .map((parts) => parts.join(''))
const anyText = fc.oneof(likelyText, fc.string({ unit: 'binary', maxLength: 60 }))

describe('§17.9 §18.2 for every text', () => {
  test('findings lie inside, hold something, come in order and never overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0
        for (const { start, end } of check({ text }, oakfield)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = end
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('the same text gives the same findings, and the content is left as it was', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const content = Object.freeze({ text })
        expect(check(content, oakfield)).toEqual(check(content, oakfield))
      }),
    )
  })

  test('nothing is found where nothing can be', () => {
    const harmless = fc.string({
      unit: fc.constantFrom('b', 'cd', 'fqx', 'yz', ' ', ', ', '. ', '!', '\n', '🎉'),
      maxLength: 200,
    })
    fc.assert(
      fc.property(harmless, (text) => {
        expect(check({ text }, oakfield)).toEqual([])
      }),
    )
  })

  test('a full name set into any text is found', () => {
    const surroundings = fc.string({ unit: 'binary', maxLength: 40 })
    fc.assert(
      fc.property(surroundings, fc.constantFrom(...blocked), surroundings, (before, name, after) => {
        const start = before.length + 1
        const text = `${before} ${name} ${after}`
        const covering = check({ text }, oakfield).filter(
          (finding) => finding.start <= start && finding.end >= start + name.length,
        )
        expect(covering).toHaveLength(1)
        expect(covering[0]?.stops).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  test('a name is found composed and decomposed, and its place counts UTF-16 units', () => {
    for (const form of ['NFC', 'NFD'] as const) {
      const text = `🎉 Zoë O’Neill 🎉`.normalize(form)
      const [finding] = check({ text }, oakfield)
      expect(text.slice(finding?.start, finding?.end)).toBe('Zoë O’Neill'.normalize(form))
    }
  })

  test('once mended a text has nothing left that one tap mends, and mending it again changes nothing', () => {
    const find = (text: string) => check({ text }, oakfield)
    fc.assert(
      fc.property(likelyText, (text) => {
        const mending = mendedThroughout(text, find)
        expect(find(mending).filter(({ remedy }) => remedy.replacement !== undefined)).toEqual([])
        expect(mended(mending, find(mending))).toBe(mending)
      }),
      { numRuns: 1000 },
    )
  })
})

test('§18.2 a name inside an address is one finding, the wider', () => {
  expect(found('12 Amina Khan Road')).toEqual(['12 Amina Khan Road · likely · stops'])
})

test('findings of one kind that overlap become one that covers both', () => {
  const [one] = check({ text: 'Amina Khan' }, oakfield)
  if (!one) throw new Error('The name must be found.')
  const settled = settle('Amina Khan', [{ ...one, start: 3, end: 9, certainty: 'ask', stops: false }, one])
  expect(settled).toEqual([one])
  expect(settle('Amina Khan and me', [one, { ...one, start: 5, end: 14 }])).toEqual([
    { ...one, start: 0, end: 14 },
  ])
})

test('§7.12 what is asked about the words around a name is asked beside it', () => {
  const findings = check({ text: 'Nobody likes Amina Khan at all, lol.' }, oakfield)
  expect(findings.map(({ kind, start, end }) => [kind, start, end])).toEqual([
    ['bullying', 0, 12],
    ['pupil-named', 13, 23],
  ])
})

test('a pupil’s roster entry with odd names neither fails nor finds everything', () => {
  const roster = [
    pupil('||'),
    pupil('J||'),
    pupil('—|’|(none)'),
    pupil('Prince||Oak'),
    pupil(' Ana  Maria |Da Silva|'),
  ]
  const context = { ...oakfield, roster }
  expect(found('A J and — ’ (none) in Oak, Ana Maria da Silva', context)).toEqual([
    'Ana Maria da Silva · sure · stops',
  ])
})
