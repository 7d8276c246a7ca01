// The pure decision, held against random people, states and relations.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { contributionWorkflow } from './contribution.workflow.ts'
import { allowed, decide, peopleFor, type Decision } from './decide.ts'
import { roles, type Who } from './people.data.ts'
import { siteWorkflow, type SiteAction, type SiteFacts, type SiteState } from './site.workflow.ts'
import type { Subject, WhoIsWho } from './workflow.ts'

const people = ['ann', 'bob', 'cat', 'dev', 'eve'] as const
const person = fc.constantFrom(...people)
const crowd = fc.uniqueArray(person, { maxLength: 3 })
const states = Object.keys(siteWorkflow.states) as SiteState[]
const actions = [...new Set(siteWorkflow.actions.map((row) => row.action))]

const whoIsWho: fc.Arbitrary<WhoIsWho> = fc.record({
  author: fc.uniqueArray(person, { minLength: 1, maxLength: 1 }),
  'line-manager': crowd,
  'communications-manager': crowd,
  headteacher: crowd,
  'chair-of-governors': crowd,
  administrator: crowd,
})
const subjects: fc.Arbitrary<Subject<SiteState, SiteFacts>> = fc.record({
  id: fc.constant('site'),
  state: fc.constantFrom<SiteState | 'nothing'>('nothing', ...states),
  version: fc.nat(9),
  who: whoIsWho,
  facts: fc.record({
    missing: fc.constantFrom([], [{ field: 'name', sentence: 'Give a name.', clause: 'App.1' }]),
    rolesRest: fc.boolean(),
    rulesPublished: fc.boolean(),
  }),
})
type SiteDecision = Decision<SiteState, SiteAction, SiteFacts>
const isApproval = (action: SiteAction) =>
  siteWorkflow.actions.some((row) => row.action === action && row.signs !== undefined)

test('§16.2 nobody ever approves their own request, whatever roles they hold', () => {
  fc.assert(
    fc.property(subjects, person, fc.constantFrom(...actions.filter(isApproval)), (subject, who, action) => {
      const decision = decide(siteWorkflow, subject, who, action)
      return !subject.who.author?.includes(who) || !decision.ok
    }),
    { numRuns: 2000 },
  )
})

test('the buttons of a page are exactly what decide allows', () => {
  fc.assert(
    fc.property(subjects, person, (subject, who) => {
      const buttons = new Set(allowed(siteWorkflow, subject, who).map((row) => row.action))
      for (const action of actions)
        expect(decide(siteWorkflow, subject, who, action).ok).toBe(buttons.has(action))
    }),
    { numRuns: 2000 },
  )
})

test('an action moves a site only from a state that its row names, and only for the people of its row', () => {
  fc.assert(
    fc.property(subjects, person, fc.constantFrom(...actions), (subject, who, action) => {
      const decision = decide(siteWorkflow, subject, who, action)
      if (!decision.ok) return decision.refusal.sentence !== ''
      const { from, by } = decision.row
      const starts: readonly string[] = from === 'nothing' ? ['nothing'] : from
      return starts.includes(subject.state) && peopleFor(by, subject.who).people.includes(who)
    }),
    { numRuns: 2000 },
  )
})

test('§16.2 a site is approved only after all three signatures, whatever the order of deeds', () => {
  const deeds = fc.array(fc.tuple(person, fc.constantFrom(...actions)), { maxLength: 40 })
  fc.assert(
    fc.property(whoIsWho, deeds, (who, list) => {
      let state: SiteState | 'nothing' = 'nothing'
      let signed: SiteAction[] = []
      for (const [actor, action] of list) {
        const facts = { rolesRest: false, missing: [], rulesPublished: true }
        const subject: Subject<SiteState, SiteFacts> = { id: 's', state, version: 1, who, facts }
        const decision: SiteDecision = decide(siteWorkflow, subject, actor, action)
        if (!decision.ok) continue
        if (action === 'send') signed = []
        if (decision.row.signs) signed.push(action)
        state = decision.row.to
      }
      const whole = 'approve-as-line-manager approve-as-communications approve-as-head'
      return (state !== 'approved' && state !== 'open') || signed.join(' ') === whole
    }),
    { numRuns: 3000 },
  )
})

test('§18.4 an appeal is never decided by the moderator who refused', () => {
  const facts = {
    rolesRest: false,
    lacking: [],
    siteTakes: true,
    known: true,
    vetted: true,
    closed: undefined,
    stops: [],
    held: undefined,
  }
  const who: WhoIsWho = {
    author: ['ann'],
    administrator: ['bob', 'cat'],
    moderator: ['bob'],
    refuser: ['bob'],
  }
  const subject = { id: 'c', state: 'appealed' as const, version: 1, who, facts }
  expect(decide(contributionWorkflow, subject, 'bob', 'uphold').ok).toBe(false)
  expect(decide(contributionWorkflow, subject, 'cat', 'uphold').ok).toBe(true)
})

test('a person’s own request passes to the next in the row, and so does a post that stands empty', () => {
  const by = {
    first: ['communications-manager', 'headteacher', 'chair-of-governors'] as const satisfies Who[],
  }
  expect(
    peopleFor(by, { author: ['ann'], 'communications-manager': ['ann'], headteacher: ['bob'] }).people,
  ).toEqual(['bob'])
  expect(
    peopleFor(by, { author: ['ann'], headteacher: ['ann'], 'chair-of-governors': ['cat'] }).people,
  ).toEqual(['cat'])
  expect(peopleFor(by, { author: ['ann'] }).people).toEqual([])
  expect(Object.keys(roles)).toContain('chair-of-governors')
})
