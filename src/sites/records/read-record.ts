// Reads what was typed about an account, and says what is wrong with it.
import { wrongWithName } from '../../people/first-person.ts'
import { webAddress } from '../../people/school/read-details.ts'
import { dateParts, dateTyped } from '../../platform/http/date-typed.ts'
import type { FormFields } from '../../platform/http/form-fields.ts'
import { hostKeys } from '../../policy/hosts.data.ts'
import type { YesNo } from '../../policy/site-record-gaps.ts'
import { recordPartKeys, runnerKeys, type RecordPart } from '../../policy/site-record.data.ts'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import type { RecordWords } from './site-record.ts'

/** In characters: a paragraph. */
export const longestPlan = 2000
/** How many people can be named for each part. */
export const placesFor: Readonly<Record<RecordPart, number>> = {
  password: 3,
  recovery: 2,
  'host-administrator': 3,
}

/** What was typed, right or wrong, and a sentence for each field that must be mended. `people`: those who may be named. */
export function readRecord(
  form: FormFields,
  people: readonly { id: string }[],
): { words: RecordWords; errors: FieldErrors } {
  const text = (name: string) => form.text(name).trim()
  const known = (id: string) => people.some((each) => each.id === id)
  const host = hostKeys.find((each) => each === text('host'))
  const address = text('address')
  const mendBy = dateTyped(form, 'mend-by')
  const dated = Object.values(dateParts(form, 'mend-by')).some((part) => part.trim() !== '')
  const age = text('youngest')
  const words: RecordWords = {
    name: text('name'),
    host: host ?? 'other',
    hostName: host === 'other' ? text('host-name') : '',
    address: webAddress(address) ?? '',
    runBy: runnerKeys.find((each) => each === text('run-by')) ?? 'school',
    authorId: known(text('author')) ? text('author') : null,
    people: {
      password: named(form, 'password').filter(known),
      recovery: named(form, 'recovery').filter(known),
      'host-administrator': named(form, 'host-administrator').filter(known),
    },
    termsAt: webAddress(text('terms-at')) ?? '',
    termsConform: yesNo(text('terms-conform')),
    youngest: /^\d{1,3}$/u.test(age) ? Number(age) : null,
    providedBySchool: yesNo(text('provided-by-school')),
    forEducation: yesNo(text('for-education')),
    intervention: text('intervention'),
    mendBy: mendBy ?? null,
  }
  return {
    words,
    errors: {
      name: wrongWithName(words.name, 'the name of the account'),
      host: host ? undefined : 'Choose who hosts the account.',
      'host-name': host === 'other' ? wrongWithName(words.hostName, 'the name of the host') : undefined,
      address:
        address === '' || words.address
          ? undefined
          : 'Type the whole address, such as https://social.example/oakfield',
      'run-by': runnerKeys.some((each) => each === text('run-by'))
        ? undefined
        : 'Choose who runs the account.',
      'terms-at':
        text('terms-at') === '' || words.termsAt ? undefined : 'Type the whole address of the host’s rules.',
      youngest:
        age === '' || (words.youngest !== null && words.youngest <= 120)
          ? undefined
          : 'Type the age in years, such as 8.',
      intervention:
        words.intervention.length > longestPlan ? `Shorten this to ${longestPlan} characters.` : undefined,
      'mend-by': dated && !mendBy ? 'There is no such day. Give another, or leave it empty.' : undefined,
    },
  }
}

/** The fields of one part, such as `password-1`. */
export const fieldsFor = (part: RecordPart): string[] =>
  Array.from({ length: placesFor[part] }, (_, place) => `${part}-${place + 1}`)

/** What the form of a record that stands is filled with. */
export function standing(words: RecordWords): Readonly<Record<string, string>> {
  const [year = '', month = '', day = ''] = words.mendBy?.split('-') ?? []
  return {
    name: words.name,
    host: words.host,
    'host-name': words.hostName,
    address: words.address,
    'run-by': words.runBy,
    author: words.authorId ?? '',
    'terms-at': words.termsAt,
    'terms-conform': words.termsConform ?? '',
    youngest: words.youngest === null ? '' : String(words.youngest),
    'provided-by-school': words.providedBySchool ?? '',
    'for-education': words.forEducation ?? '',
    intervention: words.intervention,
    'mend-by-day': day.replace(/^0/u, ''),
    'mend-by-month': month.replace(/^0/u, ''),
    'mend-by-year': year,
    ...Object.fromEntries(
      recordPartKeys.flatMap((part) =>
        fieldsFor(part).map((field, place) => [field, words.people[part][place] ?? '']),
      ),
    ),
  }
}

const named = (form: FormFields, part: RecordPart): string[] =>
  fieldsFor(part)
    .map((field) => form.text(field))
    .filter((id) => id !== '')

const yesNo = (typed: string): YesNo => (typed === 'yes' || typed === 'no' ? typed : null)
