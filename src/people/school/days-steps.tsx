// The steps of the set-up that ask for the school's days: its nation and week, its terms, its breaks.
import { act } from '../../decisions/door.ts'
import { bankHolidays } from '../../policy/bank-holidays.data.ts'
import { nations, type Nation } from '../../policy/nations.data.ts'
import { weekdays } from '../../policy/working-days.ts'
import { Details } from '../../ui/components/details.tsx'
import { longDate } from '../../ui/dates.ts'
import { CheckboxField } from '../../ui/fields/checkbox-field.tsx'
import { RadioField } from '../../ui/fields/radio-field.tsx'
import { TextAreaField } from '../../ui/fields/text-area-field.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { readBreaks, readTerms, readWeek } from './read-days.ts'
import { writeDays, writeTimes } from './read-spans.ts'
import { schoolDaysRoom } from './school-decisions.ts'
import { schoolYear } from './school-year.ts'
import { anyWrong, typedOr, type StepForm } from './step-form.ts'

export const weekStep: StepForm = {
  lead: 'Whatever must be done within some working days is counted by these, with the bank holidays left out.',
  async fields(visit, errors) {
    const { nation, week, passesAfter } = await schoolYear(visit)
    const { form, today } = visit
    return (
      <>
        <RadioField
          name="nation"
          label="Where is the school?"
          size="s"
          value={typedOr(visit, { nation })('nation')}
          error={errors['nation']}
          options={Object.entries(nations).map(([value, text]) => ({ value, text }))}
        />
        <CheckboxField
          name="week"
          label="On which days does the school work?"
          size="s"
          values={form.has('nation') ? form.all('week') : week.map(String)}
          error={errors['week']}
          options={weekdays.map((text, index) => ({ value: String(index + 1), text }))}
        />
        <TextField
          name="passes-after"
          label="After how many working days does an approval pass to the deputy?"
          hint="Whoever has something to approve is reminded before. The pages say since when it waits and when it passes on."
          inputmode="numeric"
          width={2}
          value={typedOr(visit, { 'passes-after': String(passesAfter) })('passes-after')}
          error={errors['passes-after']}
        />
        <Details summary="The next bank holidays">
          <NextHolidays nation={nation} today={today} />
        </Details>
      </>
    )
  },
  async save(visit) {
    const { week, errors } = readWeek(visit.form, (await schoolYear(visit)).passesAfter)
    if (anyWrong(errors) || !week) return { ok: false, errors }
    return act(visit, schoolDaysRoom, visit.school.id, 'change-week', { input: week })
  },
}

function NextHolidays({ nation, today }: { nation: Nation; today: string }) {
  const next = Object.entries(bankHolidays[nation])
    .filter(([date]) => date > today)
    .slice(0, 8)
  return (
    <ul class="govuk-list">
      {next.map(([date, name]) => (
        <li>
          {longDate(date)}: {name}
        </li>
      ))}
    </ul>
  )
}

export const termsStep: StepForm = {
  lead: 'Copy them from your web site or calendar: one a line, with a first and a last day.',
  async fields(visit, errors) {
    const { terms, closures } = await schoolYear(visit)
    const value = typedOr(visit, { terms: writeDays(terms), closures: writeDays(closures) })
    return (
      <>
        <TextAreaField
          name="terms"
          label="Terms"
          hint="Autumn term: 2 September 2026 to 18 December 2026"
          rows={5}
          value={value('terms')}
          error={errors['terms']}
        />
        <TextAreaField
          name="closures"
          label="Half terms, training days and other days shut (if any)"
          hint="Half term: 26 to 30 October 2026. One day alone: Training day: 27 November 2026"
          rows={5}
          value={value('closures')}
          error={errors['closures']}
        />
      </>
    )
  },
  async save(visit) {
    const { terms, closures, errors } = readTerms(visit.form)
    if (anyWrong(errors)) return { ok: false, errors }
    return act(visit, schoolDaysRoom, visit.school.id, 'change-terms', { input: { terms, closures } })
  },
}

export const breaksStep: StepForm = {
  lead: 'In official breaks staff may use their own phones for social media. At other times they may not.',
  async fields(visit, errors) {
    const { breaks } = await schoolYear(visit)
    return (
      <TextAreaField
        name="breaks"
        label="Breaks, one a line"
        hint="Morning break: 10:30 to 10:45. Leave it empty where there are none."
        rows={4}
        value={typedOr(visit, { breaks: writeTimes(breaks ?? []) })('breaks')}
        error={errors['breaks']}
      />
    )
  },
  async save(visit) {
    const { breaks, errors } = readBreaks(visit.form)
    if (anyWrong(errors)) return { ok: false, errors }
    return act(visit, schoolDaysRoom, visit.school.id, 'change-breaks', { input: { breaks } })
  },
}
