// Who sent a contribution, as its moderators read it: the person, in which capacity, and the name that the page shows.
import { capacities } from '../policy/people.data.ts'
import type { Contribution } from './contribution.ts'

/** "Leila Farah (parent or carer), shown as Parent · Wren". */
export function senderLine({ sender, shownAs }: Pick<Contribution, 'sender' | 'shownAs'>): string {
  const held = sender.capacities.map((each) => capacities[each].toLowerCase()).join(', ')
  return `${sender.name}${held && ` (${held})`}, shown as ${shownAs}`
}
