// Reads what is typed to record a request about data, and says what is wrong with it.
import { longestAnswer } from '../../decisions/longest-answer.ts'
import { dateTyped } from '../../platform/http/date-typed.ts'
import type { FormFields } from '../../platform/http/form-fields.ts'
import { dataRequestKinds, type DataRequestKind } from '../../policy/data-request.workflow.ts'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import { longestName } from '../first-person.ts'
import type { Found } from './data-request-queries.ts'
import type { NewDataRequest } from './data-request.ts'

/** The value of the choice "somebody else". */
export const somebodyElse = 'other'
export const valueOf = ({ kind, id }: NewDataRequest['about']): string => `${kind}:${id ?? ''}`

export type ReadRequest = { ok: true; input: NewDataRequest } | { ok: false; errors: FieldErrors }

/** `found`: those of whom one was chosen. */
export function readDataRequest(form: FormFields, found: readonly Found[], today: string): ReadRequest {
  const kind = form.text('kind')
  const received = dateTyped(form, 'received')
  const asked = form.text('asked').trim()
  const about = aboutOf(form, found)
  const errors: FieldErrors = {
    kind: isKind(kind) ? undefined : 'Choose what they ask for.',
    about: about ? undefined : 'Choose whose data it is about. If they are not in the list, type their name.',
    asked: wrongWithAsked(asked),
    received:
      received && received <= today
        ? undefined
        : 'Type the day on which it came, today or earlier, such as 23 11 2026.',
  }
  return isKind(kind) && about && received && !Object.values(errors).some(Boolean)
    ? { ok: true, input: { kind, about, asked, receivedOn: received } }
    : { ok: false, errors }
}

const isKind = (kind: string): kind is DataRequestKind => Object.keys(dataRequestKinds).includes(kind)

function wrongWithAsked(asked: string): string | undefined {
  if (asked === '') return 'Write what they ask, in their own words where you can, and how they are reached.'
  return asked.length > longestAnswer
    ? `Shorten this to ${longestAnswer.toLocaleString('en-GB')} characters.`
    : undefined
}

function aboutOf(form: FormFields, found: readonly Found[]): NewDataRequest['about'] | undefined {
  const chosen = form.text('about')
  const name = form.text('name').trim()
  const one = found.find((each) => valueOf(each) === chosen)
  if (one) return { kind: one.kind, id: one.id, name: one.name }
  return chosen === somebodyElse && name !== '' && name.length <= longestName
    ? { kind: 'other', id: null, name }
    : undefined
}
