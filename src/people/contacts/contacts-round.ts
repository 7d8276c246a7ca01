// Sees that every school has its directory of contacts, and reminds those who keep it of what is due for a check.
import type { Sight } from '../../platform/database.ts'
import { writeLetter } from '../../platform/mail/letter.ts'
import type { Round } from '../../platform/rounds.ts'
import { contactStates, contactWorkflow } from '../../policy/contact.workflow.ts'
import { rolesIn } from '../../policy/roles-in.ts'
import { holdersOf, stillHere } from '../directory.ts'
import { allContacts } from './contact-queries.ts'
import { isDue } from './contact.ts'
import { seedContacts } from './seed-contacts.ts'

export const contactsRound: Round = {
  name: 'directory of contacts',
  async go(sight) {
    const keeper = await firstKeeper(sight)
    await seedContacts(sight, keeper ?? null)
    const due = (await allContacts(sight)).filter(
      (contact) => contact.state === contactStates.listed && isDue(contact, sight.today),
    )
    const here = await stillHere(
      sight,
      due.map(({ owner }) => owner?.id),
    )
    const counts = new Map<string, number>()
    for (const { owner } of due) {
      // What has no owner, or one who has left, falls to whoever keeps the directory first of all.
      const person = owner && here.includes(owner.id) ? owner.id : keeper
      if (person) counts.set(person, (counts.get(person) ?? 0) + 1)
    }
    for (const [person, count] of counts) await remind(sight, person, count)
  },
}

/** Whoever holds the first of the roles that keep the directory. */
async function firstKeeper(sight: Sight): Promise<string | undefined> {
  const roles = rolesIn(contactWorkflow)
  const who = await holdersOf(sight, roles)
  return roles.flatMap((role) => who[role] ?? [])[0]
}

/** Once a week at most, however many are due. */
async function remind(sight: Sight, person: string, count: number): Promise<void> {
  const what = count === 1 ? 'One contact is' : `${count} contacts are`
  await writeLetter(sight, {
    to: { person },
    subject: count === 1 ? 'A contact to check' : `${count} contacts to check`,
    lines: [
      `${what} due for a check in the school’s directory. In an emergency nobody has time to look for the right number.`,
      'Ring each one, or look it up on its own web site, then press “Checked today”.',
    ],
    path: '/contacts',
    why: 'You get this because the directory names you as the one who sees that they stay right.',
    once: `contacts-due:${person}:${mondayOf(sight.today)}`,
  })
}

function mondayOf(date: string): string {
  const at = new Date(`${date}T12:00:00Z`)
  at.setUTCDate(at.getUTCDate() - ((at.getUTCDay() + 6) % 7))
  return at.toISOString().slice(0, 10)
}
