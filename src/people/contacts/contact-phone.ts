// Whether a contact's number can be rung: a British number, or one of the short ones that work from everywhere.
import { wrongWithPhone } from '../uk-phone.ts'

/** Source: Ofcom's National Telephone Numbering Plan, types A and B; Childline's number has eight digits. */
const shortNumbers = new Set(['999', '112', '101', '111', '116000', '116111', '116123', '08001111'])

/** What is wrong with a number, in a sentence; undefined when it can be rung. */
export const wrongWithContactPhone = (typed: string): string | undefined =>
  shortNumbers.has(typed.replace(/[\s-]/gu, '')) ? undefined : wrongWithPhone(typed)
