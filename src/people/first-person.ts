// One of the first people of a school, as the set-up asks for them: name, address, and a password to hand over.
import type { FormFields } from '../platform/http/form-fields.ts'
import type { FirstPlace } from '../policy/first-people.data.ts'
import type { FieldErrors } from '../ui/fields/error-summary.tsx'

export interface FirstPerson {
  place: FirstPlace
  name: string
  email: string
  password: string
}

/** The longest name of a school or a person, in characters. */
export const longestName = 200
/** In characters. Source: NCSC's advice on passwords (length before strangeness), ASVS 5.0 §6.2.9 for the most. */
export const shortestPassword = 12
export const longestPassword = 500
/** Source: RFC 5321 §4.5.3.1.3, without the angle brackets. */
const longestEmail = 254

/** Reads the fields of one person; `called` is "the headteacher". */
export function readFirstPerson(
  form: FormFields,
  place: FirstPlace,
  called: string,
): { person: FirstPerson; errors: FieldErrors } {
  const person = {
    place,
    name: form.text(`${place}-name`).trim(),
    email: form.text(`${place}-email`).trim(),
    password: form.text(`${place}-password`),
  }
  return {
    person,
    errors: {
      [`${place}-name`]: wrongWithName(person.name, `the name of ${called}`),
      [`${place}-email`]: wrongWithEmail(person.email, called),
      [`${place}-password`]: wrongWithPassword(person.password, called),
    },
  }
}

export function wrongWithName(name: string, called: string): string | undefined {
  if (name === '') return `Type ${called}.`
  return name.length > longestName ? `Shorten ${called} to ${longestName} characters.` : undefined
}

export function wrongWithEmail(email: string, called: string): string | undefined {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(email) && email.length <= longestEmail
    ? undefined
    : `Type the e-mail address of ${called}, such as name@oakfield.example`
}

function wrongWithPassword(password: string, called: string): string | undefined {
  const { length } = Array.from(password.normalize('NFKC'))
  if (length < shortestPassword)
    return `Give ${called} a password of at least ${shortestPassword} characters. Short ones can be guessed by a machine.`
  return length > longestPassword ? `Shorten this password to ${longestPassword} characters.` : undefined
}
