// Random schools and cases, for the tests of who sees what.
import fc from 'fast-check'

import type { Role } from '../people.data.ts'
import { fileKindNames } from './case-kinds.data.ts'
import type { File, School } from './who-sees.ts'

/** The roles that the rule asks about, and one that it doesn't. */
export const rolesAsked = [
  'designated-safeguarding-lead',
  'deputy-safeguarding-lead',
  'headteacher',
  'chair-of-governors',
  'office',
] as const satisfies readonly Role[]

export interface RandomPerson {
  capacities: readonly ('employee' | 'governor' | 'parent-or-carer')[]
  roles: readonly (typeof rolesAsked)[number][]
}

export const randomPerson: fc.Arbitrary<RandomPerson> = fc.record({
  capacities: fc.subarray(['employee', 'governor', 'parent-or-carer'] as const),
  roles: fc.subarray([...rolesAsked], { maxLength: 2 }),
})

/** The school that some people make. A role counts only for those who work for or govern it. */
export function schoolOf(people: ReadonlyMap<string, RandomPerson>): School {
  const all = [...people]
  const isInside = ({ capacities }: RandomPerson) =>
    capacities.includes('employee') || capacities.includes('governor')
  const inside = all.filter(([, person]) => isInside(person))
  return {
    holders: Object.fromEntries(
      rolesAsked.map((role) => [
        role,
        inside.filter(([, { roles }]) => roles.includes(role)).map(([id]) => id),
      ]),
    ),
    staff: inside.filter(([, { capacities }]) => capacities.includes('employee')).map(([id]) => id),
    inside: inside.map(([id]) => id),
  }
}

export const randomFile = (people: readonly string[]): fc.Arbitrary<File> =>
  fc.record({
    kind: fc.constantFrom(...fileKindNames),
    subjects: fc.subarray([...people], { maxLength: 3 }),
    handlers: fc.subarray([...people], { maxLength: 3 }),
    openedFor: fc.subarray([...people], { maxLength: 3 }),
  })
