// Reads what is typed about somebody who is put on record, with the address at which they are invited at once.
import { dateTyped } from '../../platform/http/date-typed.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { capacities, type Capacity } from '../../policy/people.data.ts'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import { insiders } from '../directory.ts'
import { wrongWithEmail } from '../first-person.ts'
import { keptAccounts } from '../invites/account-queries.ts'
import { taken } from '../invites/invite-person.ts'
import type { NewPerson } from './add-person.ts'
import { readWords } from './read-person.ts'

export async function readNewPerson(
  visit: Visit,
): Promise<{ input: NewPerson | undefined; email: string; errors: FieldErrors }> {
  const { form } = visit
  const words = readWords(form, await insiders(visit))
  const capacity = (Object.keys(capacities) as Capacity[]).find((each) => each === form.text('capacity'))
  const starts = dateTyped(form, 'starts')
  const email = form.text('email').trim()
  const errors = {
    ...words.errors,
    capacity: capacity ? undefined : 'Choose what they are to the school.',
    starts: starts ? undefined : 'Type the first day as day, month and year, such as 1 9 2026.',
    email: email === '' ? undefined : await wrongWithAddress(visit, email),
  }
  const input = words.input && capacity && starts ? { ...words.input, capacity, starts } : undefined
  return { input: errors.email ? undefined : input, email, errors }
}

/** What is wrong with the address of somebody new. */
export async function wrongWithAddress(visit: Visit, address: string): Promise<string | undefined> {
  const wrong = wrongWithEmail(address, 'the person')
  if (wrong) return wrong
  const accounts = await keptAccounts(visit)
  return accounts.some(({ email }) => email?.toLowerCase() === address.toLowerCase()) ? taken : undefined
}
