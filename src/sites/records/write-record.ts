// Writes down an account of the register: a new one, a changed one, or one whose settings were looked at.
import type { Deed, Effected } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import { recordPartKeys } from '../../policy/site-record.data.ts'
import type { SiteRecordState } from '../../policy/site-record.workflow.ts'
import type { RecordWords, SiteRecordSubject } from './site-record.ts'

export const addRecord =
  (state: SiteRecordState) =>
  async (sight: Sight, { id }: SiteRecordSubject, { input }: Deed<RecordWords>): Promise<Effected> => {
    await sight.tx
      .insertInto('site_records')
      .values({
        school_id: sight.viewer.schoolId,
        id,
        state,
        version: 0,
        site_id: null,
        checked_on: null,
        declared_on: sight.today,
        ...columnsOf(sight, input),
      })
      .execute()
    await writePeople(sight, id, input)
    return { ok: true, version: 1, detail: { name: input.name, address: input.address } }
  }

export async function changeRecord(
  sight: Sight,
  { id, version }: SiteRecordSubject,
  { input }: Deed<RecordWords>,
): Promise<Effected> {
  await update(sight, id, columnsOf(sight, input))
  await writePeople(sight, id, input)
  return { ok: true, version: version + 1, detail: { name: input.name, address: input.address } }
}

export async function checkRecord(sight: Sight, { id }: SiteRecordSubject): Promise<Effected> {
  await update(sight, id, { checked_on: sight.today, changed_at: sight.now })
  return { ok: true }
}

const columnsOf = ({ now }: Sight, words: RecordWords) => ({
  name: words.name,
  host: words.host,
  host_name: words.hostName,
  address: words.address,
  run_by: words.runBy,
  author_id: words.authorId,
  terms_at: words.termsAt,
  terms_conform: words.termsConform,
  youngest: words.youngest,
  provided_by_school: words.providedBySchool,
  for_education: words.forEducation,
  intervention: words.intervention,
  mend_by: words.mendBy,
  changed_at: now,
})

export async function update(
  { tx, viewer }: Sight,
  id: string,
  columns: Partial<ReturnType<typeof columnsOf>> & { checked_on?: string; site_id?: string },
): Promise<void> {
  await tx
    .updateTable('site_records')
    .set(columns)
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', id)
    .execute()
}

async function writePeople({ tx, viewer }: Sight, id: string, { people }: RecordWords): Promise<void> {
  const record = { school_id: viewer.schoolId, record_id: id }
  await tx
    .deleteFrom('site_record_people')
    .where('school_id', '=', viewer.schoolId)
    .where('record_id', '=', id)
    .execute()
  const rows = recordPartKeys.flatMap((part) =>
    [...new Set(people[part])].map((person_id) => ({ ...record, person_id, part })),
  )
  if (rows.length > 0) await tx.insertInto('site_record_people').values(rows).execute()
}
