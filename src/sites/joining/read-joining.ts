// Reads what somebody typed who asks for leave to take part in a third party's site, and says what is wrong with it.
import { dateTyped } from '../../platform/http/date-typed.ts'
import type { FormFields } from '../../platform/http/form-fields.ts'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import type { AskedLeave } from './joining.ts'

/** In characters: a line or two. */
const longest = 300

/** What is chosen for a site that is in no register of the school's. */
export const anotherSite = 'another'

export function readJoining(
  form: FormFields,
  sites: readonly { id: string }[],
  today: string,
): { input: AskedLeave | undefined; errors: FieldErrors } {
  const chosen = form.text('site')
  const [elsewhere, purpose] = [form.text('elsewhere').trim(), form.text('purpose').trim()]
  const [starts, ends] = [dateTyped(form, 'starts'), dateTyped(form, 'ends')]
  const errors: FieldErrors = {
    site: chosen === anotherSite || sites.some(({ id }) => id === chosen) ? undefined : 'Choose the site.',
    elsewhere: chosen === anotherSite ? wrongWith(elsewhere, 'Type its name or address.') : undefined,
    purpose: wrongWith(purpose, 'Say what you will do there for the school.'),
    starts: starts ? undefined : 'Type the first day as day, month and year, such as 1 12 2026.',
    ends:
      ends && ends >= today && (!starts || ends >= starts)
        ? undefined
        : 'Type the last day: today or later, and not before the first.',
  }
  if (Object.values(errors).some(Boolean) || !starts || !ends) return { input: undefined, errors }
  const isOther = chosen === anotherSite
  return {
    input: { siteId: isOther ? null : chosen, elsewhere: isOther ? elsewhere : null, purpose, starts, ends },
    errors: {},
  }
}

function wrongWith(words: string, sentence: string): string | undefined {
  if (words === '') return sentence
  return words.length > longest ? `Shorten this to ${longest} characters.` : undefined
}
