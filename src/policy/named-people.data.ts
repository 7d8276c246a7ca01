// The people beside the first ones whom a school's set-up asks for: who they are in the policy, and why it needs them.
import type { Capacity, Role } from './people.data.ts'

interface NamedPerson {
  role: Role
  capacity: Capacity
  title: string
  says: string
  optional: boolean
}

const people = {
  chair: {
    role: 'chair-of-governors',
    capacity: 'governor',
    title: 'Chair of governors',
    says: 'Approves the policy, and decides in the headteacher’s own matters',
    optional: false,
  },
  'deputy-lead': {
    role: 'deputy-safeguarding-lead',
    capacity: 'employee',
    title: 'Deputy safeguarding lead',
    says: 'Reads concerns when the lead is away',
    optional: true,
  },
  office: {
    role: 'office',
    capacity: 'employee',
    title: 'Office',
    says: 'Keeps the records and invites people',
    optional: true,
  },
} as const satisfies Record<string, NamedPerson>

export type NamedPlace = keyof typeof people
export const namedPeople: Readonly<Record<NamedPlace, NamedPerson>> = people
export const namedPlaces = Object.keys(people) as NamedPlace[]
