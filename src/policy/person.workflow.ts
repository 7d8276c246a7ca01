// A person on the school's record: what they are to it and from when until when, what they may decide, and their leaving (§1.2–1.4).
import type { Role } from './people.data.ts'
import type { Action, By, Rule, Workflow } from './workflow.ts'

export type PersonState = 'known'
export type PersonAction =
  | 'add'
  | 'change'
  | 'give-capacity'
  | 'end-capacity'
  | 'give-role'
  | 'end-role'
  | 'leave'
  | 'name-deputy'
  | 'end-absence'
  | 'keep-calendar'
  | 'say-deputy'
  | 'record-training'
  | 'record-vetting'
  | 'end-vetting'
  | 'delegate'
  | 'take-back'
  | 'authorise'
  | 'end-authorisation'
  | 'lead-trust'
  | 'end-lead'

/** The one state of a person who is on record: what they are today, their dates say. */
export const knownState: PersonState = 'known'

/** Who keeps the record of people. */
export const peopleKeepers = [
  'headteacher',
  'deputy-headteacher',
  'office',
] as const satisfies readonly Role[]

/** Who hands out what others may decide. */
export const leaders = ['headteacher', 'chair-of-governors'] as const satisfies readonly Role[]

/** Who decides in the head's own matters: the head can't hold it. Source: policy map, "the head's own goes to the chair". */
export const overHead: Role = 'chair-of-governors'
export const headRole: Role = 'headteacher'

export interface PersonFacts {
  /** Whether they work for or govern the school today. */
  inside: boolean
}

const inside: Rule<PersonFacts> = {
  name: 'inside',
  clause: '1.4',
  refuses: (facts) =>
    facts.inside
      ? undefined
      : 'This person neither works for the school nor governs it today. Say first what they are to it.',
}

const keepers: By = { any: peopleKeepers }
const heads: By = { any: leaders }

export const personWorkflow: Workflow<PersonState, PersonAction, PersonFacts> = {
  name: 'person',
  thing: 'person',
  states: { known: { label: 'On record', tone: 'green', says: 'This person is on record.', rests: true } },
  actions: [
    {
      action: 'add',
      label: 'Add the person',
      done: 'put this person on record',
      from: 'nothing',
      to: 'known',
      by: keepers,
      clause: '1.4',
    },
    kept('change', 'Save', 'changed the name, position or line manager', '16.2'),
    kept('give-capacity', 'Add', 'said what this person is to the school', '1.4'),
    kept('end-capacity', 'End it', 'ended what this person was to the school', '1.4'),
    { ...kept('give-role', 'Give the role', 'gave this person a role', '4'), by: heads, rules: [inside] },
    { ...kept('end-role', 'End it', 'ended a role of this person', '4'), by: heads },
    {
      ...kept('leave', 'Write down the leaving', 'wrote down when this person leaves', '1.4'),
      rules: [inside],
    },
    {
      ...kept('name-deputy', 'Write it down', 'wrote down when this person is away', '16.2'),
      // Whoever will be away can say so themselves.
      by: { any: [...peopleKeepers, 'holder'] },
      rules: [inside],
    },
    {
      ...kept('end-absence', 'I am back', 'ended an absence of this person', '16.2'),
      by: { any: [...peopleKeepers, 'holder'] },
    },
    {
      ...kept(
        'keep-calendar',
        'Read it',
        'had their calendar read for times at which they are not free',
        '14.5',
      ),
      by: { any: ['holder'] },
      rules: [inside],
    },
    {
      ...kept(
        'say-deputy',
        'Name the deputy',
        'named to whom it passes what waits too long for this person',
        '16.2',
      ),
      rules: [inside],
    },
    {
      ...kept(
        'record-vetting',
        'Write it down',
        'wrote down who checked this person, and until when',
        '18.6 note',
      ),
      notBy: { who: 'holder', sentence: 'Nobody vets themselves. Somebody else of the office does it.' },
    },
    {
      ...kept('end-vetting', 'End it', 'ended a vetting of this person', '18.6 note'),
      notBy: { who: 'holder', sentence: 'Nobody vets themselves. Somebody else of the office does it.' },
    },
    kept('record-training', 'Write it down', 'wrote down a training', '14.5'),
    {
      ...kept('delegate', 'Hand it over', 'handed a decision of the head to this person', '16.4'),
      by: { any: [headRole] },
      rules: [inside],
    },
    {
      ...kept('authorise', 'Authorise', 'authorised this person', '4'),
      by: heads,
      notBy: { who: 'holder', sentence: 'Nobody authorises themselves. The chair of governors does it.' },
    },
    { ...kept('end-authorisation', 'End it', 'ended an authorisation', '4'), by: heads },
    { ...kept('take-back', 'Take it back', 'took the decision back', '16.4'), by: { any: [headRole] } },
    {
      ...kept('lead-trust', 'On the command line', 'made this person a lead of the trust', '4'),
      by: { anyone: true },
      rules: [inside],
    },
    {
      ...kept('end-lead', 'On the command line', 'ended this person’s leading of the trust', '4'),
      by: { anyone: true },
    },
  ],
}

function kept(
  action: PersonAction,
  label: string,
  done: string,
  clause: string,
): Action<PersonState, PersonAction, PersonFacts> {
  return { action, label, done, from: ['known'], to: 'known', by: keepers, clause }
}
