// Opens a visit of a program that has no school yet. Its school is the one about to be made, under a new key.
import { anySchool, makeSchoolAlone } from '../any-school.ts'
import { look, type Tx } from '../database.ts'
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

/** Undefined where there is a school. With `alone`, others who ask the same wait until this transaction has ended. */
export async function openFirstVisit(tx: Tx, now: Date, alone: boolean): Promise<Opened | undefined> {
  if (alone) await makeSchoolAlone(tx)
  if (await anySchool(tx)) return undefined
  const school = { ...noSchoolYet, id: newId(now) }
  const viewer = { kind: 'visitor', schoolId: school.id } as const
  await look(tx, viewer, { now, zone: school.zone })
  return { school, viewer, lapsed: undefined, signedIn: undefined }
}
