// Letters of Oakfield on their way: written, delivered through a test's mail server, and looked at where they lie.
import { openCarrier } from '../src/platform/mail/carrier.ts'
import { deliverLetters, type Delivery } from '../src/platform/mail/deliver-letters.ts'
import { writeLetter, type Letter } from '../src/platform/mail/letter.ts'
import type { MailServer } from '../src/platform/mail/mail-settings.ts'
import { origin } from './open-program.ts'
import type { World } from './world.ts'

export const from = { name: '', address: 'office@oakfield.example' }

/** Makes Oakfield a real school, or a demonstration again: a demonstration's letters are never sent. */
export const asRealSchool = ({ asSystem, schoolId }: World, demonstration = false) =>
  asSystem(({ tx }) => tx.updateTable('schools').set({ demonstration }).where('id', '=', schoolId).execute())

export const write = (world: World, letter: Partial<Letter> = {}) =>
  world.asSystem((sight) =>
    writeLetter(sight, {
      to: { person: world.id('teacher') },
      subject: 'Sign the policy',
      lines: ['Version 2 waits for you.'],
      why: 'You get this because you work at Oakfield.',
      ...letter,
    }),
  )

/** Sends what is due, as the program does; gives the trouble with the mail server. */
export async function deliver(
  world: World,
  server: MailServer,
  { ca, ...over }: Partial<Delivery> & { ca?: string } = {},
): Promise<string | undefined> {
  return deliverLetters({
    db: world.db,
    clock: world.program.clock,
    carrier: await openCarrier({ server, from }, ca),
    from,
    places: { publicUrl: origin, listening: 'http://localhost:4190/' },
    stopping: () => false,
    ...over,
  })
}

/** Sends what is due as if Oakfield were real, and leaves it a demonstration, where a password opens the door. */
export async function deliverAsReal(world: World, server: MailServer): Promise<void> {
  await asRealSchool(world)
  await deliver(world, server)
  await asRealSchool(world, true)
}

/** The letters of the school as they lie in the outbox, the last written first. */
export const outbox = (world: World) =>
  world.asSystem(({ tx }) => tx.selectFrom('letters').selectAll().orderBy('written_at', 'desc').execute())
