// Reading the set-up's form: the code, the school, and the first people who can sign in.
import { timingSafeEqual } from 'node:crypto'

import { setUpCodeHash } from '../platform/founding.ts'
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

/** What keeps a set-up shut to anybody who was not given its code. */
export interface SetUpLock {
  codeHash: Buffer
  /** Whether the code has become too old. */
  ended: boolean
  /** The name under which the technician founded the school at this host name; undefined in an empty program. */
  founded: string | undefined
}

/** Reads the form; `errors` has a sentence for each field that must be mended, in the order of the page. */
export function readSetUp(
  form: FormFields,
  lock: SetUpLock,
): { ok: true; setUp: SetUp } | { ok: false; errors: FieldErrors } {
  const { school, errors: wrong } = readDetails(form)
  const found = placesAsked(form).map(([place, called]) => readFirstPerson(form, place, called))
  const people = found.map(({ person }) => person)
  const errors = {
    code: wrongWithCode(form.text('code'), lock),
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

/** Compares in a time that tells nothing of the code. */
function wrongWithCode(typed: string, { codeHash, ended, founded }: SetUpLock): string | undefined {
  if (ended) return 'This code is too old. Ask whoever founded the school here for a new one.'
  if (timingSafeEqual(setUpCodeHash(typed), codeHash)) return undefined
  return founded === undefined
    ? 'This is not the code. It stands in the window where the program was started.'
    : 'This is not the code. Whoever founded the school here has it.'
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
