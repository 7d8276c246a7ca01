// What families say, put on record without the pages, for tests of what hangs on it.
import { act } from '../../src/decisions/door.ts'
import { consentRoom } from '../../src/people/consents/consent-decisions.ts'
import type { Said } from '../../src/people/consents/said.ts'
import type { ConsentPlace, ConsentWhat } from '../../src/policy/consents.data.ts'
import { tellPosts } from '../../src/posts/withdrawals/tell-posts.ts'
import type { World } from '../world.ts'
import { acceptRoster, readIn } from './roster.ts'

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

/** The office puts an answer on record through the door, so that it stands in the ledger too. `until`: the last day of a yes. */
export async function officeRecords(
  world: World,
  givenName: string,
  said: Pick<Said, 'what' | 'gives' | 'until'>,
): Promise<void> {
  await world.as('office', async (sight) => {
    const { id } = await sight.tx
      .selectFrom('pupils')
      .select('id')
      .where('given_name', '=', givenName)
      .executeTakeFirstOrThrow()
    const input = { carerId: null, said: [{ ...said, place: 'own-site' as const }] }
    const outcome = await act(sight, consentRoom(tellPosts), id, 'record', { input })
    if (!outcome.ok) throw new Error('The office could not record it.')
  })
}

/** A roster in which Amina has two carers who may answer, and Chloe one; gives the link of each by first name. */
export async function familiesAsked(world: World): Promise<Record<'Leila' | 'Omar' | 'Sam', string>> {
  const office = await world.browser('office')
  const table = `UPN,Forename,Surname,Reg,Parent 1 name,Parent 1 email,Parent 1 PR,Parent 2 name,Parent 2 email,Parent 2 PR
A1,Amina,Farah,4 Oak,Leila Farah,leila@example.org,Yes,Omar Farah,omar@example.org,Yes
A2,Ravi,Sharma,4 Oak,,,,,,
A3,Chloe,Jennings,4 Elm,Sam Jennings,,Yes,,,
A4,Zoë,Parker,4 Elm,,,,,,
A5,Oluwaseun,Bakare,4 Oak,,,,,,
A6,Grace,Nowak,4 Elm,Ewa Nowak,ewa@example.org,No,,,
`
  await acceptRoster(office, await readIn(office, table))
  const { text } = await office.post('/consents/letters')
  const letters = await world.asSystem(({ tx }) =>
    tx.selectFrom('letters').select(['to_address', 'path']).where('path', 'like', '/consent/%').execute(),
  )
  const mailed = (address: string) => letters.find(({ to_address }) => to_address === address)?.path ?? ''
  return {
    Leila: mailed('leila@example.org'),
    Omar: mailed('omar@example.org'),
    Sam: /\/consent\/[\w-]{43}/u.exec(text)?.[0] ?? '',
  }
}
