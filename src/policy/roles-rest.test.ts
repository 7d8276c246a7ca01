// Which steps rest without a signature and which never do, workflow by workflow.
import { expect, test } from 'vitest'

import { concernWorkflow } from './concern.workflow.ts'
import { contributionWorkflow } from './contribution.workflow.ts'
import { allowed, decide } from './decide.ts'
import type { Who } from './people.data.ts'
import { postWorkflow, type PostFacts } from './post.workflow.ts'
import { rolesStand } from './roles-rest.ts'
import { signingWorkflow } from './signing.workflow.ts'
import { siteWorkflow } from './site.workflow.ts'
import type { Subject } from './workflow.ts'

interface Rows {
  actions: readonly { action: string; rules?: readonly { name: string }[] }[]
}

/** The steps that rest, and those that don't. */
function stepsOf({ actions }: Rows): { rest: Set<string>; stay: Set<string> } {
  const rests = ({ rules = [] }: Rows['actions'][number]) =>
    rules.some(({ name }) => name === rolesStand.name)
  return {
    rest: new Set(actions.filter(rests).map(({ action }) => action)),
    stay: new Set(actions.filter((row) => !rests(row)).map(({ action }) => action)),
  }
}

test('signature: writing, sending and every decision on a post rest; taking one down never does', () => {
  expect(stepsOf(postWorkflow)).toEqual({
    rest: new Set(['write', 'mend', 'say-pupils', 'redact', 'send', 'approve', 'send-back', 'refuse']),
    stay: new Set(['take-down']),
  })
})

test('signature: letting a contribution be shown rests, and so does refusing it; taking one off the page never does', () => {
  expect(stepsOf(contributionWorkflow)).toEqual({
    rest: new Set(['publish', 'refuse', 'publish-on-appeal', 'uphold']),
    stay: new Set(['contribute', 'appeal', 'remove']),
  })
})

test('signature: every approval of a site rests, and so do opening it and its rules', () => {
  const { rest, stay } = stepsOf(siteWorkflow)
  expect(rest).toEqual(
    new Set([
      'approve-as-line-manager',
      'approve-as-communications',
      'approve-as-head',
      'send-back',
      'refuse',
      'publish-rules',
      'open',
    ]),
  )
  // A form is kept and withdrawn by its author; that it isn't sent unsigned, the form itself says.
  expect(stay).toEqual(new Set(['begin', 'send', 'withdraw']))
})

test('§18.5 raising and reading a concern never rest, nor does signing itself', () => {
  expect(stepsOf(concernWorkflow).rest).toEqual(new Set())
  expect(stepsOf(signingWorkflow).rest).toEqual(new Set())
})

test('signature: a person whose roles rest is refused in a sentence that leads to signing, and has no button', () => {
  const facts: PostFacts = {
    rolesRest: true,
    lacking: [],
    authorRests: false,
    siteOpen: true,
    onTeam: true,
    leaveElsewhere: true,
    stops: [],
    held: undefined,
    overrides: [],
    checklist: [],
  }
  const who: Partial<Record<Who, readonly string[]>> = { author: ['ann'], 'line-manager': ['bob'] }
  const draft: Subject<'draft', PostFacts> = { id: 'p', state: 'draft', version: 1, who, facts }
  expect(decide(postWorkflow, draft, 'ann', 'send')).toEqual({
    ok: false,
    refusal: {
      sentence: 'Your roles rest until you have signed the policy.',
      clause: 'signature',
      next: 'sign',
    },
  })
  expect(allowed(postWorkflow, draft, 'ann')).toEqual([])
  expect(
    allowed(postWorkflow, { ...draft, facts: { ...facts, rolesRest: false } }, 'ann').length,
  ).toBeGreaterThan(0)
})
