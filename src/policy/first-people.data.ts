// The people without whom a school can't begin: who they are in the policy, and how the set-up asks for them.
import { roles, type Capacity, type Role } from './people.data.ts'

interface FirstPerson {
  role: Role
  capacity: Capacity
}

const people = {
  head: { role: 'headteacher', capacity: 'employee' },
  lead: { role: 'designated-safeguarding-lead', capacity: 'employee' },
  communications: { role: 'communications-manager', capacity: 'employee' },
} as const satisfies Record<string, FirstPerson>

export type FirstPlace = keyof typeof people
export const firstPeople: Record<FirstPlace, FirstPerson> = people

/** Their position in the school, as it is shown to others. */
export const firstPosition = (place: FirstPlace): string => roles[firstPeople[place].role]

/** The title of the policy that every school begins with, and its number. */
export const firstPolicy = { number: 1, title: 'Use of social media' } as const
