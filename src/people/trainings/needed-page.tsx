// Which courses the school asks for, and whose rights rest today, and why (§14.5).
import { trainedActNames, trainedActs } from '../../policy/trained-acts.data.ts'
import { Button } from '../../ui/components/button.tsx'
import { ErrorSummary, type FieldErrors } from '../../ui/fields/error-summary.tsx'
import { TextAreaField } from '../../ui/fields/text-area-field.tsx'
import { Form } from '../../ui/form.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import type { Resting } from './needed-courses.ts'

export interface NeededView {
  resting: readonly Resting[]
  /** By act: a course a line, with the day where it is not from today. */
  typed: Readonly<Record<string, string>>
  errors: FieldErrors
  /** Whether the viewer says which courses they are. */
  mayWrite: boolean
  once: string
}

export const NeededPage = ({ resting, typed, errors, mayWrite, once }: NeededView) => (
  <>
    <ErrorSummary errors={errors} />
    <PageTitle lead="The school may ask for a course before somebody makes things public. Without one that counts, that right rests by itself; what protects people never rests.">
      Courses that the school asks for
    </PageTitle>
    <Card title="What rests today" aside={String(resting.length)}>
      {resting.length === 0 ? (
        <p class="govuk-body">Nothing rests for want of a course.</p>
      ) : (
        <ul class="gp-rows">
          {resting.map(({ id, name, act, lacking }) => (
            <li class="gp-rows__row">
              <div>
                <p class="gp-rows__name">
                  <a class="govuk-link" href={`/people/${id}`}>
                    {name}
                  </a>
                </p>
                <p class="gp-rows__note">
                  {trainedActs[act].label} rests: {trainedActs[act].rests}. Missing or run out:{' '}
                  {lacking.join(', ')}
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Card>
    <Card title="Which courses">
      {mayWrite ? (
        <Form action="/people/training/needed" once={once}>
          {trainedActNames.map((act) => (
            <TextAreaField
              name={act}
              label={trainedActs[act].label}
              hint="A course a line, named as on people’s records; with a day after it where it counts later, such as “Moderating, 2027-01-05”. Empty: none."
              rows={3}
              value={typed[act] ?? ''}
              error={errors[act]}
            />
          ))}
          <Button preventDoubleClick>Save</Button>
        </Form>
      ) : (
        trainedActNames.map((act) => (
          <p class="govuk-body">
            {trainedActs[act].label}: {(typed[act] ?? '').split('\n').filter(Boolean).join('; ') || 'none'}
          </p>
        ))
      )}
    </Card>
  </>
)
