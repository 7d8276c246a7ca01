// The school itself: set up once, and from then on its logo stands on every page (§16.5, §17.7).
import type { Role } from './people.data.ts'
import type { Workflow } from './workflow.ts'

export type SchoolState = 'set-up'
export type SchoolAction = 'set-up' | 'change-logo'

/** The one state of a school that is there. */
export const schoolState: SchoolState = 'set-up'

/** Who answers for the school's name and logo. */
export const brandKeepers = [
  'headteacher',
  'communications-manager',
  'office',
] as const satisfies readonly Role[]

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
  ],
}
