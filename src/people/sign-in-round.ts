// Throws away what signing in leaves behind: ended steps, links that open no more, failures that are forgiven.
import type { Sight } from '../platform/database.ts'
import type { Round } from '../platform/rounds.ts'

const day = 24 * 60 * 60_000

export const signInRound: Round = { name: 'what signing in leaves behind', go: tidy }

async function tidy({ tx, viewer: { schoolId }, now }: Sight): Promise<void> {
  const before = (days: number) => new Date(now.getTime() - days * day)
  await tx.deleteFrom('sign_in_steps').where('school_id', '=', schoolId).where('ends_at', '<', now).execute()
  await tx
    .deleteFrom('account_link_asks')
    .where('school_id', '=', schoolId)
    .where('ends_at', '<', now)
    .execute()
  await tx
    .deleteFrom('carer_account_asks')
    .where('school_id', '=', schoolId)
    .where('ends_at', '<', now)
    .execute()
  await tx
    .deleteFrom('address_changes')
    .where('school_id', '=', schoolId)
    .where('ends_at', '<', now)
    .execute()
  await tx
    .deleteFrom('sign_in_links')
    .where('school_id', '=', schoolId)
    .where('ends_at', '<', before(7))
    .execute()
  await tx
    .deleteFrom('sign_in_tries')
    .where('school_id', '=', schoolId)
    .where('last_at', '<', before(2))
    .execute()
  await tx
    .deleteFrom('known_devices')
    .where('school_id', '=', schoolId)
    .where('used_at', '<', before(180))
    .execute()
}
