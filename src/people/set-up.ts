// Reading the set-up's form: the code, the school, and the first people who can sign in.
import { createHash, timingSafeEqual } from 'node:crypto'

import type { FormFields } from '../platform/http/form-fields.ts'
import type { FirstPlace } from '../policy/first-people.data.ts'
import type { FieldErrors } from '../ui/fields/error-summary.tsx'
import { readFirstPerson, type FirstPerson } from './first-person.ts'
import { readDetails, type SchoolDetails } from './school/read-details.ts'

export interface SetUp {
  school: SchoolDetails
  /** The head first. */
  people: readonly FirstPerson[]
  /** Whether the head is the safeguarding lead too. */
  headLeads: boolean
}

/** Reads the form; `errors` has a sentence for each field that must be mended, in the order of the page. */
export function readSetUp(
  form: FormFields,
  code: string,
): { ok: true; setUp: SetUp } | { ok: false; errors: FieldErrors } {
  const { school, errors: wrong } = readDetails(form)
  const found = placesAsked(form).map(([place, called]) => readFirstPerson(form, place, called))
  const people = found.map(({ person }) => person)
  const errors = {
    code: sameCode(form.text('code'), code)
      ? undefined
      : 'This is not the code. It stands in the window where the program was started.',
    ...wrong,
    lead: form.text('lead') === '' ? 'Say who the designated safeguarding lead is.' : undefined,
    ...Object.assign({}, ...found.map((each) => each.errors)),
    ...sharedAddresses(people),
  }
  return Object.values(errors).some(Boolean)
    ? { ok: false, errors: { ...errors, ...passwordsAgain(people, errors) } }
    : { ok: true, setUp: { school, people, headLeads: form.text('lead') === 'head' } }
}

/** The people for whom the form asks, by what was chosen in it. */
function placesAsked(form: FormFields): [FirstPlace, string][] {
  return [
    ['head', 'the headteacher'],
    ...(form.text('lead') === 'other' ? [['lead', 'the safeguarding lead'] as [FirstPlace, string]] : []),
    ...(form.text('communications') === 'yes'
      ? [['communications', 'the communications manager'] as [FirstPlace, string]]
      : []),
  ]
}

/** Compares in a time that tells nothing of the code; people may type it in small letters and with other dashes. */
function sameCode(typed: string, code: string): boolean {
  const hash = (text: string) =>
    createHash('sha256')
      .update(text.toUpperCase().replace(/[^\dA-Z]/gu, ''))
      .digest()
  return timingSafeEqual(hash(typed), hash(code))
}

/** Each person signs in with an address of their own. */
function sharedAddresses(people: readonly FirstPerson[]): FieldErrors {
  const taken = new Set<string>()
  const errors: Record<string, string> = {}
  for (const { place, email } of people) {
    if (email !== '' && taken.has(email.toLowerCase()))
      errors[`${place}-email`] = 'Somebody above has this address. Each person needs one of their own.'
    taken.add(email.toLowerCase())
  }
  return errors
}

/** A page never sends a password back, so it asks for each again. */
function passwordsAgain(people: readonly FirstPerson[], errors: FieldErrors): FieldErrors {
  const names = people.map(({ place }) => `${place}-password`).filter((name) => !errors[name])
  return Object.fromEntries(names.map((name) => [name, 'Type this password again. No page keeps one.']))
}
