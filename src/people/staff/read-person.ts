// Reads what is typed on the pages of a person, and says what is wrong with it.
import { dateTyped } from '../../platform/http/date-typed.ts'
import type { FormFields } from '../../platform/http/form-fields.ts'
import { delegableClauses } from '../../policy/delegable.data.ts'
import { capacities, schoolRoles, type Capacity, type Role } from '../../policy/people.data.ts'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import { longestName, wrongWithName } from '../first-person.ts'
import type { PersonWords } from './add-person.ts'
import type { NewDelegation } from './delegate.ts'
import type { NewAbsence } from './name-deputy.ts'
import type { NewTraining } from './record-training.ts'
import type { NewVetting } from './record-vetting.ts'
import type { NewDeputy } from './say-deputy.ts'

/** What was read, undefined where something must be mended first. */
export interface Read<Input> {
  input: Input | undefined
  errors: FieldErrors
}

export const read = <Input>(errors: FieldErrors, input: () => Input | undefined): Read<Input> =>
  Object.values(errors).some(Boolean) ? { input: undefined, errors } : { input: input(), errors }

/** `people`: those who may be somebody's line manager. */
export function readWords(form: FormFields, people: readonly { id: string }[]): Read<PersonWords> {
  const [name, position, manager] = ['name', 'position', 'manager'].map((each) => form.text(each).trim())
  return read(
    {
      name: wrongWithName(name ?? '', 'their full name'),
      position: wrongWithName(position ?? '', 'their position in the school'),
      manager:
        !manager || people.some(({ id }) => id === manager)
          ? undefined
          : 'Choose the line manager from the list.',
    },
    () => ({ name: name ?? '', position: position ?? '', lineManager: manager || null }),
  )
}

export function readCapacity(form: FormFields): Read<Span & { capacity: Capacity }> {
  const capacity = (Object.keys(capacities) as Capacity[]).find((each) => each === form.text('capacity'))
  const span = readSpan(form)
  return read(
    { capacity: capacity ? undefined : 'Choose what they are to the school.', ...span.errors },
    () => capacity && { capacity, starts: span.starts, ends: span.ends },
  )
}

export function readRole(form: FormFields): Read<Span & { role: Role }> {
  const role = (Object.keys(schoolRoles) as Role[]).find((each) => each === form.text('role'))
  const span = readSpan(form)
  return read(
    { role: role ? undefined : 'Choose a role.', ...span.errors },
    () => role && { role, starts: span.starts, ends: span.ends },
  )
}

/** A decision is handed over for some days, never for good. */
export function readDelegation(form: FormFields): Read<NewDelegation> {
  const clause = delegableClauses.find((each) => each === form.text('clause'))
  const { starts, ends, errors } = readSpan(form, 'needed')
  return read(
    { clause: clause ? undefined : 'Choose the decision that is handed over.', ...errors },
    () => clause && { clause, starts, ends: ends ?? starts },
  )
}

/** Whoever is away need not name anybody. */
export function readAbsence(form: FormFields, people: readonly { id: string }[]): Read<NewAbsence> {
  const { starts, ends, errors } = readSpan(form, 'needed')
  return read({ deputy: wrongWith(form, people, 'Choose who stands in.'), ...errors }, () => ({
    deputy: form.text('deputy') || null,
    starts,
    ends: ends ?? starts,
  }))
}

export const readDeputy = (form: FormFields, people: readonly { id: string }[]): Read<NewDeputy> =>
  read({ deputy: wrongWith(form, people, 'Choose somebody from the list.') }, () => ({
    deputy: form.text('deputy') || null,
  }))

/** Nobody may be chosen, but nobody who is not in the list. */
const wrongWith = (
  form: FormFields,
  people: readonly { id: string }[],
  sentence: string,
): string | undefined =>
  form.text('deputy') === '' || people.some(({ id }) => id === form.text('deputy')) ? undefined : sentence

export function readTraining(form: FormFields, today: string): Read<NewTraining> {
  const course = form.text('course').trim()
  const [taken, expires] = [dateTyped(form, 'taken'), dateTyped(form, 'expires')]
  return read(
    {
      course: wrongWithName(course, 'the name of the course'),
      taken: !taken || taken > today ? 'Type the day on which it was taken: today or earlier.' : undefined,
      expires:
        isEmpty(form, 'expires') || (expires && taken && expires >= taken)
          ? undefined
          : 'Type the last day on which it counts, later than the course; or leave it empty.',
    },
    () => ({ course: course.slice(0, longestName), takenOn: taken ?? today, expiresOn: expires ?? null }),
  )
}

/** `people`: those of the school, one of whom checked them. */
export function readVetting(
  form: FormFields,
  people: readonly { id: string }[],
  today: string,
): Read<NewVetting> {
  const what = form.text('what').trim()
  const [checkedOn, until] = [dateTyped(form, 'checked'), dateTyped(form, 'until')]
  const checkedBy = form.text('by')
  return read(
    {
      what: wrongWithName(what, 'what was looked at'),
      by: people.some(({ id }) => id === checkedBy) ? undefined : 'Choose who checked them.',
      checked: !checkedOn || checkedOn > today ? 'Type the day of the check: today or earlier.' : undefined,
      until: until && until >= today ? undefined : 'Type the last day on which it counts: today or later.',
    },
    () => ({ what, checkedBy, checkedOn: checkedOn ?? today, until: until ?? today }),
  )
}

export function readLeaving(form: FormFields): Read<{ lastDay: string }> {
  const lastDay = dateTyped(form, 'last')
  return read({ last: lastDay ? undefined : noDate('their last day') }, () => ({ lastDay: lastDay ?? '' }))
}

export interface Span {
  starts: string
  ends: string | null
}

/** The first day, and the last one: it may stay empty unless it is needed. */
export function readSpan(form: FormFields, end: 'needed' | 'open' = 'open'): Span & { errors: FieldErrors } {
  const [starts, ends] = [dateTyped(form, 'starts'), dateTyped(form, 'ends')]
  const open = end === 'open' && isEmpty(form, 'ends')
  return {
    starts: starts ?? '',
    ends: ends ?? null,
    errors: {
      starts: starts ? undefined : noDate('the first day'),
      ends:
        open || (ends && (!starts || ends >= starts))
          ? undefined
          : `Type the last day, not before the first${end === 'open' ? ', or leave it empty' : ''}.`,
    },
  }
}

const isEmpty = (form: FormFields, name: string): boolean =>
  ['day', 'month', 'year'].every((part) => form.text(`${name}-${part}`).trim() === '')

const noDate = (called: string): string => `Type ${called} as day, month and year, such as 1 9 2026.`
