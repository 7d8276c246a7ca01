// Opens a visit where no school is yet: in an empty program, or at the host name of one that was founded. Its school is the one about to be made.
import { anySchool, makeSchoolAlone } from '../any-school.ts'
import { look, type Tx } from '../database.ts'
import { foundingAt } from '../founding.ts'
import { newId } from '../ids.ts'
import type { Opened } from './open-visit.ts'
import type { School } from './visit.ts'

/** What pages show as the school before there is one. */
export const noSchoolYet: Omit<School, 'id'> = {
  made: false,
  name: 'Gatepost',
  webSite: '/',
  colour: '#1d3557',
  logo: null,
  zone: 'Europe/London',
  demonstration: false,
}

/** Undefined where none is to be set up. With `alone`, others who ask the same wait until this transaction has ended. */
export async function openFirstVisit(
  tx: Tx,
  host: string,
  now: Date,
  alone: boolean,
): Promise<Opened | undefined> {
  if (alone) await makeSchoolAlone(tx)
  const founded = await foundingAt(tx, host, now)
  if (!founded && (await anySchool(tx))) return undefined
  const school = { ...noSchoolYet, id: founded?.schoolId ?? newId(now) }
  const viewer = { kind: 'visitor', schoolId: school.id } as const
  await look(tx, viewer, { now, zone: school.zone })
  return { school, viewer, lapsed: undefined, signedIn: undefined }
}
