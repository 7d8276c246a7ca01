// The pages on which a version of the policy is written, proposed and approved.
import { clauseTitle } from '../../policy/clause-title.ts'
import type { PolicyAction } from '../../policy/policy.workflow.ts'
import { policyWorkflow } from '../../policy/policy.workflow.ts'
import type { Action } from '../../policy/workflow.ts'
import { Button } from '../../ui/components/button.tsx'
import { DateField } from '../../ui/fields/date-field.tsx'
import { ErrorSummary, type FieldErrors } from '../../ui/fields/error-summary.tsx'
import { RadioField } from '../../ui/fields/radio-field.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { Form } from '../../ui/form.tsx'
import { ActionRow } from '../../ui/lift/action-row.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { Pill } from '../../ui/lift/pill.tsx'
import { Clauses } from '../policy-page.tsx'
import { bySection } from '../text/policy-sections.ts'
import { slotNames, slots, type SlotName } from '../text/policy-slots.data.ts'
import { fill, filled, type Filling } from '../text/policy-text.ts'
import type { PolicyVersion } from './policy-version.ts'

export interface VersionView {
  version: PolicyVersion
  actions: readonly Pick<Action<string, PolicyAction, never>, 'action' | 'label'>[]
  open: readonly string[]
}

/** A version in hand, as it would read, with what can be done to it. */
export function VersionPage({ version, actions, open }: VersionView) {
  const { label, tone, says } = policyWorkflow.states[version.state]
  return (
    <>
      <PageTitle caption={`Version ${version.number}`} state={<Pill tone={tone}>{label}</Pill>} lead={says}>
        {version.title}
      </PageTitle>
      {open.length > 0 && (
        <Card title="Still to be filled in">
          <ul>
            {open.map((each) => (
              <li>{each}</li>
            ))}
          </ul>
        </Card>
      )}
      <ActionRow>
        {actions.map(({ action, label: button }, at) => (
          <a
            class={at === 0 ? 'govuk-button' : 'govuk-button govuk-button--secondary'}
            href={addressOf(version.id, action)}
          >
            {action === 'save' ? 'Change it' : button}
          </a>
        ))}
      </ActionRow>
      {version.number > 1 && (
        <p>
          <a class="govuk-link" href={`/policy/versions/${version.id}/changes`}>
            What would change
          </a>
        </p>
      )}
      {bySection(fill(version.clauses, version.filling)).map(({ heading, clauses }) => (
        <Card title={heading}>
          <Clauses clauses={clauses} />
        </Card>
      ))}
    </>
  )
}

const addressOf = (id: string, action: PolicyAction): string =>
  action === 'save'
    ? `/policy/write/${id}/choices`
    : action === 'approve'
      ? `/policy/write/${id}/approve`
      : `/policy/write/${id}/do/${action}`

export interface ChoicesView {
  id: string
  number: number
  title: string
  filling: Filling
  seen: number
  errors: FieldErrors
  once: string
}

/** The choices that the model leaves to the school, in one form. */
export function ChoicesPage({ id, number, title, filling, seen, errors, once }: ChoicesView) {
  return (
    <>
      <ErrorSummary errors={errors} />
      <PageTitle caption={`Version ${number}`} lead="What you type here stands in the text of the policy.">
        What your school chooses
      </PageTitle>
      <Card>
        <Form action={`/policy/write/${id}/choices`} once={once}>
          <input type="hidden" name="seen" value={String(seen)} />
          <TextField
            name="title"
            label="Title of the policy"
            size="s"
            value={title}
            error={errors['title']}
          />
          {slotNames.map((name) => (
            <SlotField name={name} filling={filling} error={errors[name]} />
          ))}
          <Button preventDoubleClick>Save</Button>
        </Form>
      </Card>
    </>
  )
}

function SlotField({
  name,
  filling,
  error,
}: {
  name: SlotName
  filling: Filling
  error: string | undefined
}) {
  const { label, kind, options, clauses } = slots[name]
  const value = filled(name, filling)
  const shared = {
    name,
    label,
    size: 's',
    error,
    hint: `Where it stands: ${clauses.map(clauseTitle).join(', ')}`,
  } as const
  return kind === 'one-of' ? (
    <RadioField {...shared} value={value} options={(options ?? []).map((text) => ({ value: text, text }))} />
  ) : (
    <TextField {...shared} value={value} />
  )
}

export interface ApproveView {
  id: string
  number: number
  reference: string
  dates: Record<'on' | 'from', Partial<Record<'day' | 'month' | 'year', string>>>
  errors: FieldErrors
  once: string
}

export function ApproveVersionPage({ id, number, reference, dates, errors, once }: ApproveView) {
  return (
    <>
      <ErrorSummary errors={errors} />
      <PageTitle
        caption={`Version ${number}`}
        lead="From then on nobody can change this version, and everybody is asked to sign it."
      >
        The governors have approved it
      </PageTitle>
      <Card>
        <Form action={`/policy/write/${id}/approve`} once={once}>
          <TextField
            name="reference"
            label="Where the minutes record it"
            hint="For example, FGB 12 November, item 7"
            size="s"
            value={reference}
            error={errors['reference']}
          />
          <DateField name="on" label="Day of the meeting" size="s" value={dates.on} error={errors['on']} />
          <DateField name="from" label="It counts from" size="s" value={dates.from} error={errors['from']} />
          <Button preventDoubleClick>Approve</Button>
        </Form>
      </Card>
    </>
  )
}
