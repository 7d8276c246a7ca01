// Declaring a tie that exists already, and what has been declared: one's own, and for the head everybody's.
import { tieKindNames, tieKinds, tieWorkflow, type TieAction } from '../../policy/tie.workflow.ts'
import { Button } from '../../ui/components/button.tsx'
import { moment } from '../../ui/dates.ts'
import { ErrorSummary, type FieldErrors } from '../../ui/fields/error-summary.tsx'
import { RadioField } from '../../ui/fields/radio-field.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { Form } from '../../ui/form.tsx'
import { LinkButton } from '../../ui/lift/action-row.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { Pill } from '../../ui/lift/pill.tsx'
import type { Tie } from './tie.ts'

export interface TiesView {
  own: readonly Tie[]
  /** Of others: none for anybody but those to whom they are declared. */
  others: readonly Tie[]
  /** What the viewer may do with each, by its id. */
  may: ReadonlyMap<string, readonly TieAction[]>
  value: (name: string) => string
  errors: FieldErrors
  once: string
  zone: string
}

export function TiesPage(view: TiesView) {
  const { own, others, value, errors, once } = view
  return (
    <>
      <ErrorSummary errors={errors} />
      <PageTitle lead="The policy keeps staff out of contact online with pupils, parents and former pupils under 18. A tie that exists already is no fault: declare it, and only the headteacher sees it.">
        Declared ties
      </PageTitle>
      {others.length > 0 && (
        <Card title="Declared to you">
          <Ties ties={others} {...view} />
        </Card>
      )}
      {own.length > 0 && (
        <Card title="Yours">
          <Ties ties={own} {...view} />
        </Card>
      )}
      <Card title="Declare a tie">
        <Form action="/ties" once={once}>
          <RadioField
            name="kind"
            label="What kind of tie is it?"
            size="s"
            value={value('kind')}
            error={errors['kind']}
            options={tieKindNames.map((kind) => ({ value: kind, text: tieKinds[kind] }))}
          />
          <TextField
            name="words"
            label="To whom, and where are you in touch?"
            hint="Such as “My son in Year 4; our family’s group chat”."
            value={value('words')}
            error={errors['words']}
          />
          <Button preventDoubleClick>Declare it</Button>
        </Form>
      </Card>
    </>
  )
}

function Ties({ ties, may, once, zone }: TiesView & { ties: readonly Tie[] }) {
  return (
    <ul class="gp-rows">
      {ties.map(({ id, name, kind, words, state, declaredAt }) => (
        <li class="gp-rows__row">
          <div>
            <p class="gp-rows__name">
              {tieKinds[kind]}{' '}
              <Pill tone={tieWorkflow.states[state].tone}>{tieWorkflow.states[state].label}</Pill>
            </p>
            <p class="gp-rows__note">{words}</p>
            <p class="gp-rows__note">
              {name}, {moment(declaredAt, zone)}
            </p>
          </div>
          {may.get(id)?.map((action) => (
            <Form action={`/ties/${id}/${action}`} once={once}>
              <LinkButton>
                {tieWorkflow.actions.find((row) => row.action === action)?.label}
                <span class="govuk-visually-hidden">: {words}</span>
              </LinkButton>
            </Form>
          ))}
        </li>
      ))}
    </ul>
  )
}
