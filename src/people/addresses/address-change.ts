// Another address that was asked for and is not yet taken.
import type { Sight } from '../../platform/database.ts'
import { personIdOf } from '../../platform/viewer.ts'
import type { AddressWay } from '../../policy/sign-in.data.ts'

export interface AddressChange {
  personId: string
  address: string
  askedBy: string
  reason: string
  endsAt: Date
}

/** What the office asked for this person, while it can be agreed to; for those who keep accounts, and for its person. */
export const officeChange = (sight: Sight, personId: string): Promise<AddressChange | undefined> =>
  changeOf(sight, personId, 'office')

/** What the viewer asked for themselves, by the token of the letter. */
export const ownChange = (sight: Sight, tokenHash: Buffer): Promise<AddressChange | undefined> =>
  changeOf(sight, personIdOf(sight.viewer) ?? '', 'own', tokenHash)

/** All that the office asked and nobody has agreed to; whoever keeps no accounts sees their own alone. */
export async function addressesAsked(sight: Sight): Promise<AddressChange[]> {
  return (await changes(sight, 'office').execute()).map(asChange)
}

async function changeOf(
  sight: Sight,
  personId: string,
  way: AddressWay,
  tokenHash?: Buffer,
): Promise<AddressChange | undefined> {
  const row = await changes(sight, way)
    .where('person_id', '=', personId)
    .$if(tokenHash !== undefined, (query) => query.where('token_hash', '=', tokenHash ?? null))
    .executeTakeFirst()
  return row && asChange(row)
}

const changes = ({ tx, viewer, now }: Sight, way: AddressWay) =>
  tx
    .selectFrom('address_changes')
    .select(['person_id', 'address', 'asked_by', 'reason', 'ends_at'])
    .where('school_id', '=', viewer.schoolId)
    .where('way', '=', way)
    .where('ends_at', '>', now)

type Row = Awaited<ReturnType<ReturnType<typeof changes>['executeTakeFirstOrThrow']>>

const asChange = (row: Row): AddressChange => ({
  personId: row.person_id,
  address: row.address,
  askedBy: row.asked_by,
  reason: row.reason ?? '',
  endsAt: row.ends_at,
})

/** Writes down what is asked; what the same person was asked for in the same way before counts no more. */
export async function keepChange(
  { tx, viewer, now }: Sight,
  way: AddressWay,
  { personId, address, reason, endsAt }: Omit<AddressChange, 'askedBy'>,
  tokenHash: Buffer | null,
): Promise<void> {
  const asked = {
    address,
    token_hash: tokenHash,
    asked_by: personIdOf(viewer) ?? '',
    reason: reason || null,
    asked_at: now,
    ends_at: endsAt,
  }
  await tx
    .insertInto('address_changes')
    .values({ school_id: viewer.schoolId, person_id: personId, way, ...asked })
    .onConflict((row) => row.columns(['school_id', 'person_id', 'way']).doUpdateSet(asked))
    .execute()
}
