// Reads what a school types into the slots of a policy, and says what is wrong with it.
import { wrongWithPhone } from '../../people/uk-phone.ts'
import type { FormFields } from '../../platform/http/form-fields.ts'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import type { Slot } from '../text/policy-slots.data.ts'
import { slotsIn, slotsWith, type Filling } from '../text/policy-text.ts'
import type { PolicyVersion } from './policy-version.ts'

/** In characters; a place in a school's own text may hold a sentence or two. */
const longest = { model: 300, own: 2000 }

/** The slots that the text of a version asks for, by name, each once, in its order. */
export const slotsAsked = ({ clauses }: Pick<PolicyVersion, 'clauses'>): string[] => [
  ...new Set(clauses.flatMap(({ text }) => slotsIn(text))),
]

/** What was typed, right or wrong, beside what other slots hold; and what is wrong with it. */
export function readChoices(
  form: FormFields,
  version: Pick<PolicyVersion, 'clauses' | 'slots' | 'filling'>,
): { filling: Filling; errors: FieldErrors } {
  const filling: Record<string, string> = { ...version.filling }
  const errors: Record<string, string> = {}
  const known = slotsWith(version.slots)
  for (const name of slotsAsked(version)) {
    const slot = known[name]
    if (!slot) continue
    const typed = form.text(name).trim()
    if (typed) filling[name] = typed
    else delete filling[name]
    const wrong = typed && wrongWith(slot, typed, name in version.slots ? longest.own : longest.model)
    if (wrong) errors[name] = wrong
  }
  return { filling, errors }
}

function wrongWith({ kind, options }: Slot, typed: string, most: number): string | undefined {
  if (kind === 'one-of') return options?.includes(typed) ? undefined : 'Choose one of the wordings.'
  if (typed.length > most) return `Shorten this to ${most.toLocaleString('en-GB')} characters.`
  if (/[{}[\]]/u.test(typed)) return 'Leave out brackets: what you type here stands in the policy as it is.'
  if (kind === 'number')
    return /^\d{1,2}$/u.test(typed) ? undefined : 'Type this as a number of one or two digits.'
  if (kind === 'services')
    return typed.split(/,|\band\b/u).some((each) => each.trim() === '')
      ? 'Name the services with a comma between them.'
      : undefined
  return kind === 'contact' ? wrongWithContact(typed) : undefined
}

/** A contact can be rung or written to; each number in it is held against the numbering plan. */
export function wrongWithContact(typed: string): string | undefined {
  const numbers = typed.match(/\+?\(?\d[\d\s()-]{6,}\d/gu) ?? []
  if (numbers.length === 0 && !typed.includes('@'))
    return 'Give a telephone number or an e-mail address, so that people can reach them.'
  return numbers.map((each) => wrongWithPhone(each)).find((each) => each !== undefined)
}
