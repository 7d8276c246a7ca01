// Reads what was typed about a contact, and says what is wrong with it.
import type { FormFields } from '../../platform/http/form-fields.ts'
import { contactKindNames, type ContactKind } from '../../policy/contact-kinds.data.ts'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import { wrongWithName } from '../first-person.ts'
import { webAddress } from '../school/read-details.ts'
import { wrongWithContactPhone } from './contact-phone.ts'
import { isReachable, type ContactWords } from './contact.ts'

/** In characters: a line or two. */
const longestLine = 300

/** What was typed, right or wrong, and what is wrong with it. `kind`: where the page does not ask for it. */
export function readContact(
  form: FormFields,
  kind = contactKindNames.find((each) => each === form.text('kind')),
): { words: ContactWords | undefined; errors: FieldErrors } {
  const text = (name: string) => form.text(name).trim()
  const [phone, email, web] = [text('phone'), text('email'), text('web')]
  const words = { name: text('name'), phone, email, hours: text('hours'), note: text('note') }
  const errors = {
    kind: kind ? undefined : 'Choose what kind of contact it is.',
    name: wrongWithName(words.name, 'the name'),
    phone: phone === '' ? wrongIfUnreachable({ phone, email, web }) : wrongWithContactPhone(phone),
    email: email === '' ? undefined : wrongWithAddress(email),
    web:
      web === '' || webAddress(web)
        ? undefined
        : 'Type the whole address of the page, such as https://www.elmshire.example/lado',
    hours: wrongWithLine(words.hours),
    note: wrongWithLine(words.note),
  }
  return { words: kind && withWeb(kind, words, web), errors }
}

const withWeb = (
  kind: ContactKind,
  words: Omit<ContactWords, 'kind' | 'web'>,
  web: string,
): ContactWords => ({
  kind,
  ...words,
  web: webAddress(web) ?? '',
})

const wrongIfUnreachable = (contact: Pick<ContactWords, 'phone' | 'email' | 'web'>): string | undefined =>
  isReachable(contact)
    ? undefined
    : 'Give a telephone number, an e-mail address or a web address, so that people can reach them.'

/** Whether something can be an e-mail address. Source for its length: RFC 5321 §4.5.3.1.3. */
const wrongWithAddress = (typed: string): string | undefined =>
  /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(typed) && typed.length <= 254
    ? undefined
    : 'Type an e-mail address such as lado@elmshire.example'

const wrongWithLine = (typed: string): string | undefined =>
  typed.length > longestLine ? `Shorten this to ${longestLine} characters.` : undefined

export interface Keeping {
  owner: string
  /** In months. */
  checkAfter: number
}

/** Reads who sees that the contact stays right, one of `people`, and after how many months it is looked at again. */
export function readKeeping(
  form: FormFields,
  people: readonly { id: string }[],
): { kept: Keeping; errors: FieldErrors } {
  const [owner, months] = [form.text('owner'), form.text('check-after')]
  return {
    kept: { owner, checkAfter: Number(months) },
    errors: {
      owner: people.some(({ id }) => id === owner) ? undefined : 'Choose who sees that it stays right.',
      'check-after': ['3', '6', '12'].includes(months) ? undefined : 'Choose when it is checked again.',
    },
  }
}
