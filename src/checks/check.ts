// Examines a text and says what in it may not go out, where, why and how to mend it; pure, nothing leaves the machine.
import type { Content, Context } from './context.ts'
import type { Finding } from './finding.ts'
import { findHomeAddresses } from './home-addresses.ts'
import { languageChecks } from './language/language-checks.ts'
import { findMailAddresses } from './mail-addresses.ts'
import { findPhoneNumbers } from './phone-numbers.ts'
import { findPupilNames } from './pupil-names.ts'
import { readOwnContacts } from './read-own-contacts.ts'
import { settle } from './settle.ts'
import { findSocialHandles } from './social-handles.ts'

/** Everything that the checks find, sorted by place in the text and without overlap. */
export function check({ text }: Content, context: Context): Finding[] {
  const own = readOwnContacts(context.schoolContacts, context.school)
  const pupils = findPupilNames(text, context)
  // A handle made of a pupil’s name is the pupil’s name first.
  const handles = findSocialHandles(text, own).filter(
    ({ start, end }) => !pupils.some((pupil) => pupil.stops && pupil.start < end && pupil.end > start),
  )
  return settle([
    ...pupils,
    ...handles,
    ...findPhoneNumbers(text, own),
    ...findMailAddresses(text, own),
    ...findHomeAddresses(text, own),
    ...languageChecks.flatMap((find) => find(text, context)),
  ])
}
