// One's own absences: ill today in one tap, days ahead, and the calendar's times (§14.5).
import { Button } from '../../ui/components/button.tsx'
import { longDate, moment } from '../../ui/dates.ts'
import { ErrorSummary, type FieldErrors } from '../../ui/fields/error-summary.tsx'
import { FileField } from '../../ui/fields/file-field.tsx'
import { Form } from '../../ui/form.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import type { OwnAbsences } from './own-absences.ts'

export interface OwnAwayView extends OwnAbsences {
  errors: FieldErrors
  once: string
  zone: string
}

export const OwnAwayPage = ({ absences, busy, errors, once, zone }: OwnAwayView) => (
  <>
    <ErrorSummary errors={errors} />
    <PageTitle lead="The rota of each site that you look after knows at once. Nobody is told why.">
      I am away
    </PageTitle>
    {absences.length > 0 && (
      <Card title="Written down">
        <ul class="govuk-list">
          {absences.map(({ starts, ends }) => (
            <li>{starts === ends ? longDate(starts) : `${longDate(starts)} to ${longDate(ends)}`}</li>
          ))}
        </ul>
      </Card>
    )}
    <Card title="Today">
      <p>From this moment until midnight.</p>
      <Form action="/away/today" once={once}>
        <Button preventDoubleClick>I can’t be there today</Button>
      </Form>
      <p>
        <a class="govuk-link" href="/me/away">
          Other days, and who stands in
        </a>
      </p>
    </Card>
    <Card title="Read my calendar" aside={busy.length > 0 ? `${busy.length} times kept` : undefined}>
      <p>
        Send the file of your calendar. We keep the times at which you are not free in the next three months,
        and nothing else: no titles, no places, no people. A new file takes the place of the last one.
      </p>
      {busy.length > 0 && (
        <ul class="govuk-list gp-small">
          {busy.slice(0, 5).map(({ starts, ends }) => (
            <li>
              {moment(starts, zone)} to {moment(ends, zone)}
            </li>
          ))}
        </ul>
      )}
      <Form action="/away/calendar" once={once} enctype="multipart/form-data">
        <FileField
          name="calendar"
          label="Calendar file (.ics)"
          accept=".ics,text/calendar"
          error={errors['calendar']}
        />
        <Button preventDoubleClick>Read it</Button>
      </Form>
    </Card>
  </>
)
