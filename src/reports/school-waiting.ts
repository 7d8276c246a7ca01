// What waits for those who keep the school itself: its set-up, and the contacts that are due for a check.
import { addressesAsked } from '../people/addresses/address-change.ts'
import { contactsToCheck } from '../people/contacts/contact-queries.ts'
import { dueWords } from '../people/data-rights/data-request-pages.tsx'
import { dataRequestsWaiting } from '../people/data-rights/data-request-queries.ts'
import { setUpSteps, stepsLeft } from '../people/school/set-up-steps.ts'
import { standingTies } from '../people/ties/tie-queries.ts'
import type { Sight } from '../platform/database.ts'
import { personIdOf } from '../platform/viewer.ts'
import { may } from '../policy/access.data.ts'
import { declaredTie } from '../policy/tie.workflow.ts'
import type { Waiting } from './waiting-entry.ts'

export const schoolWaiting = async (sight: Sight): Promise<Waiting[]> => [
  ...(await setUpOf(sight)),
  ...(await contactsOf(sight)),
  ...(await dataOf(sight)),
  ...(await tiesOf(sight)),
  ...(await addressesOf(sight)),
]

/** For as long as something is left that every school needs. */
async function setUpOf(sight: Sight): Promise<Waiting[]> {
  if (sight.viewer.kind !== 'person' || !may('school.set-up', sight.viewer)) return []
  const left = stepsLeft(await setUpSteps(sight))
  return left > 0
    ? [{ title: 'Set up your school', href: '/school/set-up', says: `${left} still to do` }]
    : []
}

async function contactsOf(sight: Sight): Promise<Waiting[]> {
  const { length } = await contactsToCheck(sight)
  if (length === 0) return []
  const title = length === 1 ? 'A contact to check' : `${length} contacts to check`
  return [{ title, href: '/contacts', says: 'Due' }]
}

/** What people asked about their data, with the day by which they are answered. */
async function dataOf(sight: Sight): Promise<Waiting[]> {
  const requests = await dataRequestsWaiting(sight)
  return requests.map((request) => ({
    title: 'A request about data',
    href: `/data-requests/${request.id}`,
    says: dueWords(request, sight.today),
  }))
}

/** Ties of others that nobody has noted yet; what they are stands on their own page alone. */
async function tiesOf(sight: Sight): Promise<Waiting[]> {
  const own = personIdOf(sight.viewer)
  const ties = await standingTies(sight)
  return ties.some(({ state, personId }) => state === declaredTie && personId !== own)
    ? [{ title: 'A tie was declared to you', href: '/ties', says: 'To note' }]
    : []
}

/** Another address for somebody's account, which a colleague has asked for. */
async function addressesOf(sight: Sight): Promise<Waiting[]> {
  if (sight.viewer.kind !== 'person') return []
  const own = sight.viewer.personId
  const asked = await addressesAsked(sight)
  return asked
    .filter(({ personId, askedBy }) => personId === own || askedBy !== own)
    .map(({ personId }) =>
      personId === own
        ? { title: 'Another address for your own account', href: '/account', says: 'To look at' }
        : { title: 'Another address for an account', href: `/accounts/${personId}`, says: 'To agree' },
    )
}
