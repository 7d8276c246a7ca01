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

/** Everything that the checks find, sorted by place in the text and without overlap. */
export function check({ text }: Content, context: Context): Finding[] {
  const own = readOwnContacts(context.schoolContacts)
  return settle([
    ...findPupilNames(text, context),
    ...findPhoneNumbers(text, own),
    ...findMailAddresses(text, own),
    ...findHomeAddresses(text, own),
    ...languageChecks.flatMap((find) => find(text, context)),
  ])
}
