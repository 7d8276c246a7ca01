// §14.6: the rules of neglect, on the days on which each step comes and on those before.
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { addDays } from '../days.ts'
import { neglectKinds, neglectRules, neglectSteps } from './neglect-rules.data.ts'
import { neglectOf, type NeglectFacts } from './neglect.ts'

const today = '2026-11-23'
const ago = (days: number) => addDays(today, -days)
const well: NeglectFacts = {
  lastPost: today,
  waitsSince: undefined,
  administrators: 2,
  moderators: 2,
  teamGoneSince: undefined,
  closes: addDays(today, 200),
}
const found = (facts: Partial<NeglectFacts>) =>
  neglectOf({ ...well, ...facts }, today).map(({ kind, step }) => `${kind}: ${step}`)

test('§14.6 a site that is posted on, answered and looked after is not neglected', () => {
  expect(found({})).toEqual([])
})

test('§14.6 silence is told after six weeks, the head warned after eight, its end asked after twelve', () => {
  expect([41, 42, 55, 56, 83, 84].map((days) => found({ lastPost: ago(days) })[0])).toEqual([
    undefined,
    'no-post: told',
    'no-post: told',
    'no-post: warned',
    'no-post: warned',
    'no-post: asked',
  ])
})

test('§14.6 a comment that waits, a team that has gone and a closing date that has passed are each found, with the days', () => {
  expect(found({ waitsSince: ago(3) })).toEqual(['unanswered: told'])
  expect(found({ moderators: 1, teamGoneSince: ago(1) })).toEqual(['team-gone: warned'])
  expect(found({ teamGoneSince: ago(1) })).toEqual([])
  expect(found({ closes: today })).toEqual(['past-closing: told'])
  expect(neglectOf({ ...well, waitsSince: ago(5) }, today)[0]?.says).toBe(
    'A comment has waited 5 days for a moderator.',
  )
})

test('§14.6 a step never goes back while the days go on', () => {
  fc.assert(
    fc.property(fc.constantFrom(...neglectKinds), fc.nat(200), fc.nat(200), (kind, one, more) => {
      const facts = (days: number): NeglectFacts => ({
        ...well,
        administrators: kind === 'team-gone' ? 1 : 2,
        ...(kind === 'no-post' ? { lastPost: ago(days) } : {}),
        ...(kind === 'unanswered' ? { waitsSince: ago(days) } : {}),
        ...(kind === 'team-gone' ? { teamGoneSince: ago(days) } : {}),
        ...(kind === 'past-closing' ? { closes: ago(days) } : {}),
      })
      const place = (days: number) => {
        const step = neglectOf(facts(days), today).find((each) => each.kind === kind)?.step
        return step ? neglectSteps.indexOf(step) : -1
      }
      expect(place(one + more)).toBeGreaterThanOrEqual(place(one))
      expect(Object.keys(neglectRules[kind].after).length).toBeGreaterThan(0)
    }),
  )
})
