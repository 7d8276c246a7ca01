// What families say, put on record without the pages, for tests of what hangs on it.
import type { ConsentPlace, ConsentWhat } from '../../src/policy/consents.data.ts'
import type { World } from '../world.ts'

/** Puts an answer on the school's record for the pupil of this first name. */
export async function sayConsent(
  world: World,
  givenName: string,
  what: ConsentWhat,
  gives: boolean,
  place: ConsentPlace = 'own-site',
): Promise<void> {
  await world.asSystem(async ({ tx, now }) => {
    const { id } = await tx
      .selectFrom('pupils')
      .select('id')
      .where('given_name', '=', givenName)
      .executeTakeFirstOrThrow()
    await tx
      .insertInto('consents')
      .values({
        school_id: world.schoolId,
        pupil_id: id,
        what,
        place,
        gives,
        until: null,
        carer_id: null,
        way: 'record',
        recorded_by: null,
        at: now,
      })
      .execute()
  })
}
