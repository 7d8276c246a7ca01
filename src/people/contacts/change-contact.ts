// Writes down a contact of the directory: a new one, a changed one, or one that was checked.
import type { Deed, Effected } from '../../decisions/door.ts'
import type { Detail } from '../../decisions/ledger.ts'
import type { Sight } from '../../platform/database.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { contactStates } from '../../policy/contact.workflow.ts'
import { monthsAfter } from '../../policy/days.ts'
import type { ContactSubject, ContactWords } from './contact.ts'

/** In months, unless somebody says otherwise. */
export const yearly = 12

export interface NewWords {
  words: ContactWords
  /** Who is reminded when it is due for a check. */
  owner: string | null
  /** After how many months it is looked at again. */
  checkAfter: number
}

export async function addContact(
  sight: Sight,
  { id }: ContactSubject,
  { input }: Deed<NewWords>,
): Promise<Effected> {
  await sight.tx
    .insertInto('contacts')
    .values({
      school_id: sight.viewer.schoolId,
      id,
      key: null,
      state: contactStates.listed,
      version: 0,
      ...columnsOf(sight, input),
    })
    .execute()
  return { ok: true, version: 1, detail: detailOf(input) }
}

export async function changeContact(
  sight: Sight,
  { id, version }: ContactSubject,
  { input }: Deed<NewWords>,
): Promise<Effected> {
  await write(sight, id, columnsOf(sight, input))
  return { ok: true, version: version + 1, detail: detailOf(input) }
}

export async function checkContact(sight: Sight, { id }: ContactSubject): Promise<Effected> {
  const checked = checkedNow(sight, yearly)
  await write(sight, id, checked)
  return { ok: true, detail: { nextCheck: checked.check_by } }
}

/** Whoever types a contact has it before them: it counts as checked. */
function columnsOf(sight: Sight, { words, owner, checkAfter }: NewWords) {
  const { kind, name, phone, email, web, hours, note } = words
  return {
    ...checkedNow(sight, checkAfter),
    kind,
    name,
    phone: phone || null,
    email: email || null,
    web: web || null,
    hours: hours || null,
    note: note || null,
    owner_id: owner,
    changed_at: sight.now,
  }
}

const checkedNow = ({ viewer, today }: Sight, months: number) => ({
  checked_on: today,
  checked_by: personIdOf(viewer),
  check_by: monthsAfter(today, months),
})

async function write(
  { tx, viewer }: Sight,
  id: string,
  columns: Partial<ReturnType<typeof columnsOf>>,
): Promise<void> {
  await tx
    .updateTable('contacts')
    .set(columns)
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', id)
    .execute()
}

const detailOf = ({ words: { name, phone, email, web } }: NewWords): Detail => ({ name, phone, email, web })
