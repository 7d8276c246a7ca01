// The form for the hours of a site, and how it is read: one stretch a day, empty where it stays closed (§14.5).
import type { FormFields } from '../../platform/http/form-fields.ts'
import type { Hours } from '../../policy/cover/cover.ts'
import { weekdays } from '../../policy/working-days.ts'
import { Button } from '../../ui/components/button.tsx'
import { TickField } from '../../ui/fields/checkbox-field.tsx'
import { ErrorSummary, type FieldErrors } from '../../ui/fields/error-summary.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { Form } from '../../ui/form.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { clockOf } from './cover-words.ts'

export interface HoursTyped {
  /** By field, such as opens-1 and closes-1. */
  times: Readonly<Record<string, string>>
  inHolidays: boolean
}

export const typedOf = (hours: readonly Hours[], inHolidays: boolean): HoursTyped => ({
  times: Object.fromEntries(
    hours.flatMap(({ weekday, opens, closes }) => [
      [`opens-${weekday}`, clockOf(opens)],
      [`closes-${weekday}`, clockOf(closes)],
    ]),
  ),
  inHolidays,
})

export function readHours(form: FormFields): { typed: HoursTyped; hours: Hours[]; errors: FieldErrors } {
  const times: Record<string, string> = {}
  const errors: Record<string, string> = {}
  const hours = weekdays.flatMap((name, at) => {
    const weekday = at + 1
    const [from, to] = [`opens-${weekday}`, `closes-${weekday}`]
    for (const field of [from, to]) times[field] = form.text(field).trim()
    const [opens, closes] = [minutesOf(times[from] ?? ''), minutesOf(times[to] ?? '')]
    if (times[from] === '' && times[to] === '') return []
    if (opens === undefined) errors[from] = `Type when ${name} begins, such as 08:30, or leave both empty.`
    else if (closes === undefined) errors[to] = `Type when ${name} ends, such as 16:30, or leave both empty.`
    else if (closes <= opens) errors[to] = `${name} must end later than it begins.`
    else return [{ weekday, opens, closes }]
    return []
  })
  if (hours.length === 0 && Object.keys(errors).length === 0)
    errors['opens-1'] = 'Type the hours of one day at least.'
  return { typed: { times, inHolidays: form.text('holidays') === 'yes' }, hours, errors }
}

/** Minutes after midnight from 08:30, 8.30 or 8; undefined where it is no time. */
function minutesOf(text: string): number | undefined {
  const [, hour, past = '00'] = /^(\d{1,2})(?:[:.](\d{2}))?$/u.exec(text) ?? []
  const minutes = Number(hour) * 60 + Number(past)
  return hour !== undefined && Number(past) < 60 && minutes <= 24 * 60 ? minutes : undefined
}

export interface HoursView {
  siteName: string
  action: string
  typed: HoursTyped
  errors: FieldErrors
  once: string
}

export const HoursPage = ({ siteName, action, typed, errors, once }: HoursView) => (
  <>
    <ErrorSummary errors={errors} />
    <PageTitle
      caption={siteName}
      lead="In these hours people can comment, if somebody is on duty. Choose only hours in which somebody can look."
    >
      Hours
    </PageTitle>
    <Card>
      <Form action={action} once={once}>
        {weekdays.map((name, at) => (
          <fieldset class="govuk-fieldset gp-hours">
            <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{name}</legend>
            <div class="gp-hours__times">
              {(['opens', 'closes'] as const).map((what) => (
                <TextField
                  name={`${what}-${at + 1}`}
                  label={what === 'opens' ? 'From' : 'Until'}
                  value={typed.times[`${what}-${at + 1}`]}
                  error={errors[`${what}-${at + 1}`]}
                  width={5}
                  inputmode="text"
                  autocomplete="off"
                />
              ))}
            </div>
          </fieldset>
        ))}
        <TickField
          name="holidays"
          label="On bank holidays and between terms too"
          hint="Leave this empty if nobody looks at the site while the school is shut."
          checked={typed.inHolidays}
        />
        <Button preventDoubleClick>Save the hours</Button>
      </Form>
    </Card>
  </>
)
