// Reads what is typed about the school itself: its name, web site, number and colour.
import type { FormFields } from '../../platform/http/form-fields.ts'
import { brandOf } from '../../ui/brand.ts'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import { wrongWithName } from '../first-person.ts'
import { wrongWithPhone } from '../uk-phone.ts'

export interface SchoolDetails {
  name: string
  webSite: string
  /** '' where no post may give one. */
  phone: string
  colour: string
}

/** What was typed, and a sentence for each field that must be mended, in the order of the page. */
export function readDetails(form: FormFields): { school: SchoolDetails; errors: FieldErrors } {
  const webSite = webAddress(form.text('web-site').trim())
  const school = {
    name: form.text('school-name').trim(),
    webSite: webSite ?? '',
    phone: form.text('phone').trim(),
    colour: form.text('colour').trim().toLowerCase(),
  }
  return {
    school,
    errors: {
      'school-name': wrongWithName(school.name, 'the school’s name'),
      'web-site': webSite
        ? undefined
        : 'Type the address of the web site, such as https://www.oakfield.example',
      phone: school.phone === '' ? undefined : wrongWithPhone(school.phone),
      colour: wrongWithColour(school.colour),
    },
  }
}

/** The whole address, with https where no scheme was typed; undefined where it is no address of a web site. */
export function webAddress(typed: string): string | undefined {
  const text = /^[a-z][a-z\d+.-]*:/iu.test(typed) ? typed : `https://${typed}`
  if (typed === '' || typed.length > 500 || !URL.canParse(text)) return undefined
  const url = new URL(text)
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:'
  return isWeb && url.username === '' && url.hostname.includes('.') ? url.href : undefined
}

function wrongWithColour(colour: string): string | undefined {
  const found = brandOf(colour)
  return found.ok ? undefined : found.reason
}
