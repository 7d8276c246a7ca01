// One pupil: their carers, what holds for each purpose, who said what, and recording what was told to the office.
import {
  consentPlaces,
  consentWhats,
  places,
  whats,
  type ConsentPlace,
  type ConsentWhat,
} from '../../policy/consents.data.ts'
import { Button } from '../../ui/components/button.tsx'
import { Checkboxes } from '../../ui/components/checkboxes.tsx'
import { Details } from '../../ui/components/details.tsx'
import { Table } from '../../ui/components/table.tsx'
import { plainDate } from '../../ui/dates.ts'
import { ErrorSummary, type FieldErrors } from '../../ui/fields/error-summary.tsx'
import { SelectField } from '../../ui/fields/select-field.tsx'
import { Form } from '../../ui/form.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import type { KeptAnswer, ListedCarer, ListedPupil } from './pupil-queries.ts'
import { SaidSoFar } from './said-so-far.tsx'
import { keyOf } from './said.ts'

export interface PupilView {
  pupil: ListedPupil
  carers: readonly ListedCarer[]
  answers: readonly KeptAnswer[]
  /** Whether a purpose is agreed today. */
  holds: (what: ConsentWhat, place: ConsentPlace) => boolean
  errors: FieldErrors
  once: string
  zone: string
}

export function PupilPage(view: PupilView) {
  const { pupil, errors } = view
  return (
    <>
      <ErrorSummary errors={errors} />
      <PageTitle caption={pupil.leftOn === null ? pupil.className : `Left on ${plainDate(pupil.leftOn)}`}>
        {pupil.name}
      </PageTitle>
      <Holds {...view} />
      <Carers {...view} />
      <Record {...view} />
      <SaidSoFar {...view} />
    </>
  )
}

const Holds = ({ holds }: PupilView) => (
  <Card title="What holds today">
    <Table
      firstCellIsHeader
      head={[{ text: 'Where' }, ...whats.map((what) => ({ text: consentWhats[what] }))]}
      rows={places.map((place) => [
        { text: consentPlaces[place] },
        ...whats.map((what) => ({ text: holds(what, place) ? 'Yes' : 'No' })),
      ])}
    />
  </Card>
)

const Carers = ({ pupil, carers, once }: PupilView) => (
  <Card title="Carers">
    {carers.length === 0 ? (
      <p class="govuk-body">The roster names none.</p>
    ) : (
      <Form action={`/pupils/${pupil.id}/carers`} once={once}>
        <Checkboxes
          name="responsible"
          fieldset={{
            legend: { text: 'Who holds parental responsibility?', classes: 'govuk-fieldset__legend--s' },
          }}
          items={carers.map(({ id, name, relationship }) => ({
            value: id,
            text: relationship ? `${name} (${relationship})` : name,
          }))}
          values={carers.filter(({ responsible }) => responsible).map(({ id }) => id)}
        />
        <Button classes="govuk-button--secondary" preventDoubleClick>
          Save
        </Button>
      </Form>
    )}
    {carers.length > 0 && (
      <>
        <h3 class="govuk-heading-s">Their accounts</h3>
        <ul class="govuk-list">
          {carers.map(({ id, name }) => (
            <li>
              <a class="govuk-link" href={`/carers/${id}`}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </>
    )}
  </Card>
)

const Record = ({ pupil, carers, once, errors }: PupilView) => (
  <Card title="Told to the office">
    <Details summary="Record what the family said" open={Object.keys(errors).length > 0}>
      <Form action={`/pupils/${pupil.id}/record`} once={once}>
        <SelectField
          name="carer"
          label="Who said it?"
          placeholder="The paper does not say"
          options={carers
            .filter(({ responsible }) => responsible)
            .map(({ id, name }) => ({ value: id, text: name }))}
          error={errors['carer']}
        />
        {whats.map((what) => (
          <Checkboxes
            name="agreed"
            idPrefix={`agreed-${what}`}
            classes="govuk-checkboxes--small"
            fieldset={{ legend: { text: consentWhats[what], classes: 'govuk-fieldset__legend--s' } }}
            items={places.map((place) => ({ value: keyOf({ what, place }), text: consentPlaces[place] }))}
          />
        ))}
        <p class="govuk-body">What is not ticked is recorded as a no.</p>
        <Button preventDoubleClick>Record it</Button>
      </Form>
    </Details>
  </Card>
)
