// Reads the form in which somebody asks for the policy in another language or format, and says what is missing.
import { z } from 'zod'

import type { FormFields } from '../../../platform/http/form-fields.ts'
import { languageOf } from '../../../policy/languages.data.ts'
import type { FieldErrors } from '../../../ui/fields/error-summary.tsx'
import { formatsEn as words } from '../../../ui/words/formats.en.ts'
import { formats, type Ask, type Reach } from './format-request.ts'

/** In characters: a sentence or two, and a letter. */
const [longestLine, longestMessage] = [200, 2000]

/** The value of the list for a language that is not in it. */
export const otherLanguage = 'other'

const reaches: readonly Reach[] = ['email', 'phone', 'office']

export function readAsk(form: FormFields): { ok: true; ask: Ask } | { ok: false; errors: FieldErrors } {
  const typed = (name: string) => form.text(name).trim()
  const language = languageTyped(typed('language'), typed('other-language'))
  const format = formats.find((each) => each === typed('format'))
  const reach = reaches.find((each) => each === typed('reach'))
  const contact = reach === 'email' ? typed('email') : reach === 'phone' ? typed('phone') : ''
  const [other, message] = [format === 'other' ? typed('other-format') : '', typed('message')]
  const errors: FieldErrors = {
    ...tooLong('other-language', language, longestLine),
    ...(language === undefined ? { 'other-language': words.whichLanguage } : {}),
    ...(format ? {} : { format: words.chooseFormat }),
    ...(format === 'other' && other === '' ? { 'other-format': words.sayHow } : {}),
    ...(language === '' && format === 'reading' ? { language: words.whatIsMissing } : {}),
    ...tooLong('other-format', other, longestLine),
    ...(reach ? wrongContact(reach, contact) : { reach: words.chooseReach }),
    ...tooLong('message', message, longestMessage),
  }
  if (Object.keys(errors).length > 0 || !format || !reach || language === undefined)
    return { ok: false, errors }
  return { ok: true, ask: { language, format, other, reach, contact, message } }
}

/** Undefined where they chose "another language" and named none. */
function languageTyped(chosen: string, named: string): string | undefined {
  if (chosen === otherLanguage) return named || undefined
  return languageOf(chosen)?.tag ?? ''
}

function wrongContact(reach: Reach, contact: string): FieldErrors {
  if (reach === 'email' && (!z.email().safeParse(contact).success || contact.length > longestLine))
    return { email: words.wrongEmail }
  if (reach === 'phone' && !/^[\d\s()+-]{7,30}$/u.test(contact)) return { phone: words.wrongPhone }
  return {}
}

const tooLong = (field: string, text: string | undefined, most: number): FieldErrors =>
  text !== undefined && text.length > most ? { [field]: words.tooLong(most.toLocaleString('en-GB')) } : {}
