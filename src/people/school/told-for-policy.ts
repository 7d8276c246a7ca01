// What the school has told of itself that the policy has places for: its name and its contacts, by the name of the place.
import type { Sight } from '../../platform/database.ts'
import { contactsForPolicy } from '../contacts/contact-queries.ts'

/** Over what stands in the version of `since`: the name always, a contact that was typed after it, and what it left open. */
export async function toldForPolicy(
  sight: Sight,
  stands: Readonly<Record<string, string>>,
  since: Date | null,
): Promise<Record<string, string>> {
  const { name } = await sight.tx
    .selectFrom('schools')
    .select('name')
    .where('id', '=', sight.viewer.schoolId)
    .executeTakeFirstOrThrow()
  const told = Object.entries(await contactsForPolicy(sight)).filter(
    ([place, { changedAt }]) => !stands[place] || !since || (changedAt && changedAt > since),
  )
  const contacts = Object.fromEntries(told.map(([place, { words }]) => [place, words]))
  return { ...stands, ...contacts, 'school-name': name }
}
