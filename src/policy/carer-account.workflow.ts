// Which account is which carer of the roster (§18.2): said by the office, which has seen who they are, or by a letter to the roster's address.
import { rosterKeepers } from './people.data.ts'
import type { Workflow } from './workflow.ts'

export type CarerAccountState = 'matched' | 'ended'
export type CarerAccountAction = 'match' | 'match-by-letter' | 'end-match'

export const matchedState: CarerAccountState = 'matched'

export const carerAccountWorkflow: Workflow<CarerAccountState, CarerAccountAction, null> = {
  name: 'carer-account',
  thing: 'carer’s account',
  states: {
    matched: {
      label: 'Has an account',
      tone: 'green',
      says: 'An account answers for this carer already. End that first.',
      rests: true,
    },
    ended: { label: 'Ended', tone: 'grey', says: 'No account answers for this carer.', rests: true },
  },
  actions: [
    {
      action: 'match',
      label: 'Yes, this is their account',
      done: 'said which account is this carer’s',
      from: 'nothing',
      to: 'matched',
      by: { any: rosterKeepers },
      clause: '18.2',
      asks: 'reason',
      notBy: {
        who: 'holder',
        sentence: 'It is your own account. A colleague says so for you, as for every other parent.',
      },
    },
    {
      action: 'match-by-letter',
      label: 'Yes, that is me',
      done: 'showed by a letter to the roster’s address that they are this carer',
      from: 'nothing',
      to: 'matched',
      by: { any: ['holder'] },
      clause: '18.2',
    },
    {
      action: 'end-match',
      label: 'This is not their account',
      done: 'ended that this account answers for this carer',
      from: ['matched'],
      to: 'ended',
      by: { any: [...rosterKeepers, 'holder'] },
      clause: '18.2',
    },
  ],
}
