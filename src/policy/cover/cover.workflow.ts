// The cover of one site: its hours and rota, who takes a day, and its pausing and opening again by itself (§14.5, §18.4).
import { rolesStand, type RestFacts } from '../roles-rest.ts'
import type { By, Rule, Workflow } from '../workflow.ts'

export type CoverState = 'kept' | 'paused'
export type CoverAction =
  | 'set-hours'
  | 'set-rota'
  | 'take-day'
  | 'give-back-day'
  | 'ask-for-cover'
  | 'pause'
  | 'resume'

export interface CoverSubjectFacts extends RestFacts {
  /** Whether it is in its hours now and nobody is there. */
  nobodyThere: boolean
}

/** Where the cover of a site begins, and what it comes back to. */
export const coverStates: Readonly<Record<'kept' | 'paused', CoverState>> = { kept: 'kept', paused: 'paused' }

const nobodyThere: Rule<CoverSubjectFacts> = {
  name: 'nobody-there',
  clause: '14.5',
  refuses: (facts) => (facts.nobodyThere ? undefined : 'Somebody is there, or it is outside its hours.'),
}
const somebodyThere: Rule<CoverSubjectFacts> = {
  name: 'somebody-there',
  clause: '14.5',
  refuses: (facts) => (facts.nobodyThere ? 'Nobody is there yet to read what comes in.' : undefined),
}

const keepers: By = { any: ['author', 'administrator', 'line-manager', 'headteacher'] }
const moderators: By = { any: ['moderator'] }
const team: By = { any: ['author', 'administrator', 'moderator', 'line-manager', 'headteacher'] }

type Row = Workflow<CoverState, CoverAction, CoverSubjectFacts>['actions'][number]
/** What leaves the state as it is, may be done in either. */
const inEither = (row: Omit<Row, 'from' | 'to'>): Row[] =>
  Object.values(coverStates).map((state) => ({ ...row, from: [state], to: state }))

const setHours = {
  action: 'set-hours',
  label: 'Change the hours',
  done: 'set the hours in which the site takes contributions',
  by: keepers,
  clause: '14.5',
  rules: [rolesStand],
} as const

export const coverWorkflow: Workflow<CoverState, CoverAction, CoverSubjectFacts> = {
  name: 'cover',
  thing: 'cover of the site',
  states: {
    kept: {
      label: 'Looked after',
      tone: 'green',
      says: 'Contributions are open in the site’s hours while a moderator is on duty.',
      rests: true,
    },
    paused: {
      label: 'Paused',
      tone: 'yellow',
      says: 'Nobody is on duty, so contributions are closed until somebody is.',
      rests: true,
    },
  },
  actions: [
    { ...setHours, label: 'Set the hours', from: 'nothing', to: 'kept' },
    ...inEither(setHours),
    ...inEither({
      action: 'set-rota',
      label: 'Change the rota',
      done: 'changed the rota',
      by: keepers,
      clause: '14.5',
      rules: [rolesStand],
    }),
    ...inEither({
      action: 'take-day',
      label: 'I can take it',
      done: 'took a day',
      by: moderators,
      clause: '18.4',
      rules: [rolesStand],
    }),
    ...inEither({
      action: 'give-back-day',
      label: 'Give it back',
      done: 'gave a day back',
      by: moderators,
      clause: '18.4',
    }),
    ...inEither({
      action: 'ask-for-cover',
      label: 'Ask the others',
      done: 'asked for cover',
      by: team,
      clause: '14.5',
    }),
    {
      action: 'pause',
      label: 'Pause',
      done: 'closed contributions, since nobody was on duty',
      from: ['kept'],
      to: 'paused',
      by: { anyone: true },
      clause: '14.5',
      rules: [nobodyThere],
    },
    {
      action: 'resume',
      label: 'Open again',
      done: 'opened contributions again',
      from: ['paused'],
      to: 'kept',
      by: { anyone: true },
      clause: '14.5',
      rules: [somebodyThere],
    },
  ],
}
