// The life of a contribution: it waits for a moderator of the site's team, and a refusal can be appealed (§18.3, §18.4).
import { rolesStand, type RestFacts } from './roles-rest.ts'
import { trained, type TrainedFacts } from './trained.ts'
import type { By, Rule, Workflow } from './workflow.ts'

export type ContributionState = 'waiting' | 'published' | 'refused' | 'appealed' | 'upheld'
export type ContributionAction =
  | 'contribute'
  | 'publish'
  | 'refuse'
  | 'appeal'
  | 'publish-on-appeal'
  | 'uphold'
  | 'remove'

/** The state in which a contribution begins. */
export const firstContribution: ContributionState = 'waiting'
/** The state in which the readers of its site see a contribution. */
export const shownContribution: ContributionState = 'published'
/** The state in which its sender is told, and can appeal. */
export const refusedContribution: ContributionState = 'refused'
/** The states in which a contribution waits for a decision of the site's team. */
export const undecidedContribution: readonly ContributionState[] = ['waiting', 'appealed']

export interface ContributionFacts extends RestFacts, TrainedFacts {
  siteTakes: boolean
  known: boolean
  vetted: boolean
  /** Why the site takes nothing now: outside its hours, or nobody is there; undefined where it does. */
  closed: string | undefined
  stops: readonly { sentence: string; clause: string }[]
  /** Why it waits because it names and accuses somebody; undefined where nothing holds it. */
  held: string | undefined
}

const siteTakes: Rule<ContributionFacts> = {
  name: 'site-takes-contributions',
  clause: '18.1',
  refuses: (facts) => (facts.siteTakes ? undefined : 'This site does not take comments from you.'),
}
const knownAndVetted: Rule<ContributionFacts> = {
  name: 'known-and-vetted',
  clause: '18.6 note',
  refuses: (facts) =>
    facts.known && facts.vetted
      ? undefined
      : 'The school has not yet checked who you are, so you can’t comment here. Ask the school office.',
}
const somebodyThere: Rule<ContributionFacts> = {
  name: 'somebody-there',
  clause: '14.5',
  refuses: ({ closed }) => closed,
}
const nothingStops: Rule<ContributionFacts> = {
  name: 'nothing-stops',
  clause: '18.2',
  refuses: ({ stops }) =>
    stops.length > 0
      ? `This can’t be shown. ${stops.map((each) => each.sentence).join(' ')} Refuse it, and say which rule it breaks.`
      : undefined,
}

const notHeld: Rule<ContributionFacts> = {
  name: 'not-held',
  clause: '17.4',
  refuses: ({ held }) => held,
}

const team: By = { any: ['moderator'] }
const administrators: By = { any: ['administrator'] }
const notOwn = { who: 'author', sentence: 'You wrote this, so somebody else decides on it.' } as const
const notRefuser = {
  who: 'refuser',
  sentence: 'You refused this, so another administrator looks at the appeal.',
} as const

export const contributionWorkflow: Workflow<ContributionState, ContributionAction, ContributionFacts> = {
  name: 'contribution',
  thing: 'contribution',
  states: {
    waiting: { label: 'Waiting', tone: 'yellow', says: 'It waits for a moderator.' },
    published: { label: 'Shown', tone: 'green', says: 'It is shown on the page already.' },
    refused: { label: 'Refused', tone: 'red', says: 'It was refused already.' },
    appealed: { label: 'Appealed', tone: 'yellow', says: 'An administrator is looking at the appeal.' },
    upheld: {
      label: 'Refused on appeal',
      tone: 'red',
      says: 'The appeal has been decided: it stays refused.',
    },
  },
  actions: [
    {
      action: 'contribute',
      label: 'Send',
      done: 'sent a contribution',
      from: 'nothing',
      to: 'waiting',
      by: { any: ['author'] },
      clause: '18.3',
      rules: [siteTakes, knownAndVetted, somebodyThere],
    },
    {
      action: 'publish',
      label: 'Show it',
      done: 'let the contribution be shown',
      from: ['waiting'],
      to: 'published',
      by: team,
      clause: '18.3',
      notBy: notOwn,
      rules: [rolesStand, trained, nothingStops, notHeld],
    },
    {
      action: 'refuse',
      label: 'Refuse',
      done: 'refused the contribution',
      from: ['waiting'],
      to: 'refused',
      by: team,
      clause: '18.4',
      notBy: notOwn,
      asks: 'reason',
      rules: [rolesStand],
    },
    {
      action: 'appeal',
      label: 'Appeal',
      done: 'appealed against the refusal',
      from: ['refused'],
      to: 'appealed',
      by: { any: ['author'] },
      clause: '18.4',
      asks: 'reason',
    },
    {
      action: 'publish-on-appeal',
      label: 'Show it after all',
      done: 'allowed the appeal',
      from: ['appealed'],
      to: 'published',
      by: administrators,
      clause: '18.4',
      notBy: notRefuser,
      rules: [rolesStand, trained, nothingStops, notHeld],
    },
    {
      action: 'uphold',
      label: 'It stays refused',
      done: 'turned the appeal down',
      from: ['appealed'],
      to: 'upheld',
      by: administrators,
      clause: '18.4',
      notBy: notRefuser,
      asks: 'reason',
      rules: [rolesStand],
    },
    {
      action: 'remove',
      label: 'Take it off the page',
      done: 'took the contribution off the page',
      from: ['published'],
      to: 'refused',
      by: team,
      clause: '18.4',
      asks: 'reason',
    },
  ],
}
