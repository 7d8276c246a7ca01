// Examines a text and says what in it may not go out, where, why and how to mend it; pure, nothing leaves the machine.
import { findHomeAddresses } from './contacts/home-addresses.ts'
import { findMailAddresses } from './contacts/mail-addresses.ts'
import type { OwnContacts } from './contacts/own-contacts.ts'
import { findPhoneNumbers } from './contacts/phone-numbers.ts'
import { pointOut } from './contacts/point-out.ts'
import { readOwnContacts } from './contacts/read-own-contacts.ts'
import { findSocialHandles } from './contacts/social-handles.ts'
import type { Content, Context } from './context.ts'
import type { Finding } from './finding.ts'
import type { Glance } from './glance/glance.ts'
import { lendGlance } from './glance/known-words.ts'
import { languageChecks } from './language/language-checks.ts'
import { findOutsiders } from './people/outsiders.ts'
import { findPupilNames } from './pupil-names.ts'
import { settle } from './settle.ts'

/** The school's own contacts, read only where a text holds any. */
function ownContacts({ schoolContacts, school }: Context): () => OwnContacts {
  let own: OwnContacts | undefined
  return () => (own ??= readOwnContacts(schoolContacts, school))
}

function findContacts(glance: Glance, context: Context, pupils: readonly Finding[]): Finding[] {
  const own = ownContacts(context)
  const pointed = pointOut(glance)
  // A handle that is a pupil’s name and no more is the pupil’s name first.
  const handles = findSocialHandles(glance, pointed, own).filter(
    ({ start, end }) => !pupils.some((pupil) => pupil.stops && pupil.start <= start + 1 && pupil.end >= end),
  )
  return [
    ...handles,
    ...findPhoneNumbers(glance.text, pointed, own),
    ...findMailAddresses(glance, pointed, own),
    ...findHomeAddresses(glance.text, pointed, own),
  ]
}

function allFindings(glance: Glance, context: Context): Finding[] {
  const found = findPupilNames(glance, context)
  found.push(...findContacts(glance, context, found))
  const outsiders = findOutsiders(glance, context)
  // A pupil’s first name with another family name is asked about once, as the pupil’s.
  found.push(
    ...outsiders.filter(({ start, end }) => !found.some((one) => one.start < end && one.end > start)),
  )
  for (const find of languageChecks) found.push(...find(glance, context))
  return found.length === 0 ? found : settle(glance.text, found)
}

/** Everything that the checks find, sorted by place in the text and without overlap. */
export function check({ text }: Content, context: Context): Finding[] {
  return lendGlance(text, (glance) => allFindings(glance, context))
}
