// Reads what was typed about the school's days, and says what is wrong with it.
import type { FormFields } from '../../platform/http/form-fields.ts'
import { longestWait } from '../../policy/in-their-place.ts'
import { nations, type Nation } from '../../policy/nations.data.ts'
import type { Span, Weekday } from '../../policy/working-days.ts'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import { readDays, readTimes, type ReadSpans } from './read-spans.ts'

/** `stands`: how long something waits today, which stays where the form comes without that question. */
export function readWeek(
  form: FormFields,
  stands: number,
): {
  week: { nation: Nation; week: Weekday[]; passesAfter: number } | undefined
  errors: FieldErrors
} {
  const nation = (Object.keys(nations) as Nation[]).find((each) => each === form.text('nation'))
  const week = [1, 2, 3, 4, 5, 6, 7].filter((day) => form.all('week').includes(String(day)))
  const typed = form.has('passes-after') ? form.text('passes-after').trim() : String(stands)
  const passesAfter = /^\d{1,2}$/u.test(typed) ? Number(typed) : 0
  const fits = passesAfter >= longestWait.least && passesAfter <= longestWait.most
  return {
    week: nation && { nation, week, passesAfter },
    errors: {
      nation: nation ? undefined : 'Choose where the school is.',
      week: week.length > 0 ? undefined : 'Tick at least one day on which the school works.',
      'passes-after': fits
        ? undefined
        : `Type a number of working days from ${longestWait.least} to ${longestWait.most}.`,
    },
  }
}

export function readTerms(form: FormFields): { terms: Span[]; closures: Span[]; errors: FieldErrors } {
  const terms = readDays(form.text('terms'), 'Term')
  const closures = readDays(form.text('closures'), 'Day shut')
  const none = terms.ok && terms.spans.length === 0
  return {
    terms: spansOf(terms),
    closures: spansOf(closures),
    errors: {
      terms: none ? 'Type at least one term, with its first and its last day.' : wrongWith(terms),
      closures: wrongWith(closures),
    },
  }
}

export function readBreaks(form: FormFields): { breaks: Span[]; errors: FieldErrors } {
  const breaks = readTimes(form.text('breaks'), 'Break')
  return { breaks: spansOf(breaks), errors: { breaks: wrongWith(breaks) } }
}

const spansOf = (read: ReadSpans): Span[] => (read.ok ? read.spans : [])
const wrongWith = (read: ReadSpans): string | undefined => (read.ok ? undefined : read.sentence)
