// What families agree to today, for all pupils and one place.
import { sql } from 'kysely'

import type { Sight } from '../../platform/database.ts'
import type { ConsentPlace, ConsentWhat } from '../../policy/consents.data.ts'
import { isAgreed, type Answer } from './agreed.ts'

interface Row {
  pupil_id: string
  what: ConsentWhat
  carer_id: string | null
  gives: boolean
  until: string | null
  number: string
}

/** By the id of the pupil; who is not in it, or what is not, is not agreed. For those inside the school. */
export async function agreements(
  { tx, today }: Sight,
  place: ConsentPlace,
): Promise<ReadonlyMap<string, ReadonlySet<ConsentWhat>>> {
  const { rows } = await sql<Row>`select * from latest_consents(${place})`.execute(tx)
  const said = new Map<string, Map<ConsentWhat, Answer[]>>()
  for (const { pupil_id, what, carer_id: carerId, gives, until, number } of rows) {
    const ofPupil = said.get(pupil_id) ?? new Map<ConsentWhat, Answer[]>()
    const ofWhat = ofPupil.get(what) ?? []
    ofWhat.push({ carerId, gives, until, number: Number(number) })
    said.set(pupil_id, ofPupil.set(what, ofWhat))
  }
  return new Map(
    [...said].map(([pupil, ofPupil]) => [
      pupil,
      new Set([...ofPupil].flatMap(([what, answers]) => (isAgreed(answers, today) ? [what] : []))),
    ]),
  )
}
