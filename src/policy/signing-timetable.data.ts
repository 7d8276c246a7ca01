// When the policy is to be signed, and who is told what as the day comes near and passes (signature page).
import type { Role } from './people.data.ts'

/** So many days after it begins to count a version is to be signed, where the governors have set no day. */
export const daysToSign = 14

/** To whom a step of the timetable goes: the person who is to sign, or whoever answers for them. */
export type Told = 'signer' | 'line-manager' | 'head'

/** Who is told last. */
export const lastToldRoles: readonly Role[] = ['headteacher']

/** Who is told of those who have no e-mail address: the first of these roles that anybody holds. */
export const tabletKeepers: readonly Role[] = ['office', 'headteacher']

export interface Step {
  step: string
  tells: Told
  /** Counted from the day on which the person is first asked, or from the day by which they sign. */
  from: 'asked' | 'due'
  /** Days after that day; before it where negative. */
  days: number
}

export const signingTimetable = [
  { step: 'asked', tells: 'signer', from: 'asked', days: 0 },
  { step: 'a-week-left', tells: 'signer', from: 'due', days: -7 },
  { step: 'two-days-left', tells: 'signer', from: 'due', days: -2 },
  { step: 'last-day', tells: 'signer', from: 'due', days: 0 },
  { step: 'overdue', tells: 'signer', from: 'due', days: 1 },
  { step: 'manager-told', tells: 'line-manager', from: 'due', days: 1 },
  { step: 'head-told', tells: 'head', from: 'due', days: 7 },
] as const satisfies readonly Step[]

export type StepName = (typeof signingTimetable)[number]['step']
