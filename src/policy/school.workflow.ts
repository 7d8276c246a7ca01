// The school itself: set up once, then kept as it is: its name and logo on every page (§16.5, §17.7), and its days.
import type { Role } from './people.data.ts'
import type { Action, Workflow } from './workflow.ts'

export type SchoolState = 'set-up'
export type SchoolAction =
  | 'set-up'
  | 'change-logo'
  | 'change-details'
  | 'change-week'
  | 'change-terms'
  | 'change-breaks'
  | 'say-courses'
  | 'name-host'
  | 'join-trust'

/** The one state of a school that is there. */
export const schoolState: SchoolState = 'set-up'

/** Who answers for the school's name and logo. */
export const brandKeepers = [
  'headteacher',
  'communications-manager',
  'office',
] as const satisfies readonly Role[]

/** Who keeps the school's days, and sees its set-up through. */
export const schoolKeepers = ['headteacher', 'office'] as const satisfies readonly Role[]

export const schoolWorkflow: Workflow<SchoolState, SchoolAction, null> = {
  name: 'school',
  thing: 'school',
  states: {
    'set-up': { label: 'Set up', tone: 'green', says: 'The school is set up.', rests: true },
  },
  actions: [
    {
      action: 'set-up',
      label: 'Set up the school',
      done: 'set up the school',
      from: 'nothing',
      to: 'set-up',
      by: { anyone: true },
      clause: 'cover',
    },
    {
      action: 'change-logo',
      label: 'Use this logo',
      done: 'gave the school a new logo',
      from: ['set-up'],
      to: 'set-up',
      by: { any: brandKeepers },
      clause: '17.7',
    },
    {
      action: 'change-details',
      label: 'Save',
      done: 'changed the school’s name, web site, number or colour',
      from: ['set-up'],
      to: 'set-up',
      by: { any: schoolKeepers },
      clause: '16.5',
    },
    {
      action: 'change-week',
      label: 'Save',
      done: 'said in which nation the school is and on which days it works',
      from: ['set-up'],
      to: 'set-up',
      by: { any: schoolKeepers },
      clause: '10.1',
    },
    {
      action: 'change-terms',
      label: 'Save',
      done: 'set the school’s terms and the days on which it is shut',
      from: ['set-up'],
      to: 'set-up',
      by: { any: schoolKeepers },
      clause: '14.5',
    },
    {
      action: 'say-courses',
      label: 'Save',
      done: 'said which courses the school asks for',
      from: ['set-up'],
      to: 'set-up',
      by: { any: ['headteacher'] },
      clause: '14.5',
    },
    {
      action: 'change-breaks',
      label: 'Save',
      done: 'set the school’s breaks',
      from: ['set-up'],
      to: 'set-up',
      by: { any: schoolKeepers },
      clause: '3.3',
    },
    byTechnician('name-host', 'said at which host name the school is found', '17.7'),
    byTechnician('join-trust', 'made the school part of a trust', '17.7'),
  ],
}

/** On the command line, by whoever runs the program: no page offers it. */
function byTechnician(
  action: SchoolAction,
  done: string,
  clause: string,
): Action<SchoolState, SchoolAction, null> {
  return {
    action,
    label: 'On the command line',
    done,
    from: ['set-up'],
    to: 'set-up',
    by: { anyone: true },
    clause,
  }
}
