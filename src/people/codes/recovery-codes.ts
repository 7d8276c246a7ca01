// Recovery codes: ten, shown once, stored as hashes, each good for one sign-in without the phone.
import { createHash, randomInt } from 'node:crypto'

import type { Sight } from '../../platform/database.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { recoveryCodeCount } from '../../policy/sign-in.data.ts'

/** Letters and digits that nobody confuses: no 0, O, 1, I or L. */
const signs = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** Like 7KQM-3XWD-PB9H: 31^12, about 8 × 10^17 codes, so that a hash can't be undone by trying. */
function newCode(): string {
  const four = () => Array.from({ length: 4 }, () => signs[randomInt(signs.length)]).join('')
  return `${four()}-${four()}-${four()}`
}

const hashOf = (code: string): Buffer =>
  createHash('sha256')
    .update(code.toUpperCase().replace(/[^\dA-Z]/gu, ''))
    .digest()

/** Whether the viewer has any left. */
export async function hasRecoveryCodes({ tx, viewer }: Sight): Promise<boolean> {
  const found = await tx
    .selectFrom('recovery_codes')
    .select('made_at')
    .where('school_id', '=', viewer.schoolId)
    .where('person_id', '=', personIdOf(viewer) ?? '')
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return found !== undefined
}

/** Makes ten new codes for the viewer; the ones before are worth nothing from then on. */
export async function renewRecoveryCodes({ tx, viewer, now }: Sight): Promise<string[]> {
  const whose = { school_id: viewer.schoolId, person_id: personIdOf(viewer) ?? '' }
  const codes = Array.from({ length: recoveryCodeCount }, newCode)
  await tx
    .deleteFrom('recovery_codes')
    .where('school_id', '=', whose.school_id)
    .where('person_id', '=', whose.person_id)
    .execute()
  await tx
    .insertInto('recovery_codes')
    .values(codes.map((code) => ({ ...whose, code_hash: hashOf(code), made_at: now, used_at: null })))
    .execute()
  return codes
}

/** Whether the viewer has such a code that was not used yet; it is used by this. */
export async function useRecoveryCode({ tx, viewer, now }: Sight, typed: string): Promise<boolean> {
  if (typed.length > 100) return false
  const used = await tx
    .updateTable('recovery_codes')
    .set({ used_at: now })
    .where('school_id', '=', viewer.schoolId)
    .where('person_id', '=', personIdOf(viewer) ?? '')
    .where('code_hash', '=', hashOf(typed))
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return used.numUpdatedRows > 0n
}
