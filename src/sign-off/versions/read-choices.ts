// Reads what a school types into the slots of the policy, and says what is wrong with it.
import { wrongWithPhone } from '../../people/uk-phone.ts'
import type { FormFields } from '../../platform/http/form-fields.ts'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import { slotNames, slots, type SlotName } from '../text/policy-slots.data.ts'
import type { Filling } from '../text/policy-text.ts'

const longest = 300

/** What was typed, right or wrong, and what is wrong with it. */
export function readChoices(form: FormFields): { filling: Filling; errors: FieldErrors } {
  const filling: Partial<Record<SlotName, string>> = {}
  const errors: Record<string, string> = {}
  for (const name of slotNames) {
    const typed = form.text(name).trim()
    if (typed) filling[name] = typed
    const wrong = typed && wrongWith(name, typed)
    if (wrong) errors[name] = wrong
  }
  return { filling, errors }
}

function wrongWith(name: SlotName, typed: string): string | undefined {
  const { kind, options, label } = slots[name]
  if (typed.length > longest && kind !== 'one-of') return `Shorten this to ${longest} characters.`
  if (/[{}[\]]/u.test(typed)) return 'Leave out brackets: what you type here stands in the policy as it is.'
  if (kind === 'number')
    return /^\d{1,2}$/u.test(typed) ? undefined : `Give the ${label.toLowerCase()} as a number.`
  if (kind === 'one-of') return options?.includes(typed) ? undefined : 'Choose one of the wordings.'
  return kind === 'contact' ? wrongWithContact(typed) : undefined
}

/** A contact can be rung or written to; each number in it is held against the numbering plan. */
function wrongWithContact(typed: string): string | undefined {
  const numbers = typed.match(/\+?\(?\d[\d\s()-]{6,}\d/gu) ?? []
  if (numbers.length === 0 && !typed.includes('@'))
    return 'Give a telephone number or an e-mail address, so that people can reach them.'
  return numbers.map((each) => wrongWithPhone(each)).find((each) => each !== undefined)
}
