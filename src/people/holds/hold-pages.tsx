// The pages of legal holds: the list, one of them, and the form that places one.
import { HistoryList } from '../../decisions/history-list.tsx'
import type { Entry } from '../../decisions/ledger.ts'
import { dateParts } from '../../platform/http/date-typed.ts'
import type { FormFields } from '../../platform/http/form-fields.ts'
import { heldKinds, holdWorkflow, type HoldAction } from '../../policy/hold.workflow.ts'
import { Button } from '../../ui/components/button.tsx'
import { TaskList } from '../../ui/components/task-list.tsx'
import { plainDate } from '../../ui/dates.ts'
import { DateField } from '../../ui/fields/date-field.tsx'
import { ErrorSummary, type FieldErrors } from '../../ui/fields/error-summary.tsx'
import { RadioField } from '../../ui/fields/radio-field.tsx'
import { TextAreaField } from '../../ui/fields/text-area-field.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { Form } from '../../ui/form.tsx'
import { ActionRow } from '../../ui/lift/action-row.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { EmptyState } from '../../ui/lift/empty-state.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { Pill } from '../../ui/lift/pill.tsx'
import { TwoColumns } from '../../ui/lift/two-columns.tsx'
import type { HeldThing, Hold } from './hold.ts'

const StatePill = ({ hold }: { hold: Hold }) => (
  <Pill tone={holdWorkflow.states[hold.state].tone}>{holdWorkflow.states[hold.state].label}</Pill>
)

export const HoldsPage = ({ holds }: { holds: readonly Hold[] }) => (
  <>
    <PageTitle lead="What is under a hold is not erased: for a court, the police, an inquiry or a complaint. It stands until it is lifted.">
      Legal holds
    </PageTitle>
    <Button href="/holds/new">Place a hold</Button>
    {holds.length === 0 ? (
      <EmptyState title="No holds">Everything is kept for its usual time.</EmptyState>
    ) : (
      <Card>
        <TaskList
          idPrefix="hold"
          items={holds.map((hold) => ({
            title: { text: hold.about.name },
            href: `/holds/${hold.id}`,
            hint: { text: `${heldKinds[hold.about.kind]}. Look again on ${plainDate(hold.lookAgainOn)}` },
            status: { text: <StatePill hold={hold} /> },
          }))}
        />
      </Card>
    )}
  </>
)

export interface HoldView {
  hold: Hold
  actions: readonly { action: HoldAction; label: string }[]
  history: readonly Entry[]
  zone: string
}

export const HoldPage = ({ hold, actions, history, zone }: HoldView) => (
  <>
    <PageTitle
      caption={`Legal hold: ${heldKinds[hold.about.kind].toLowerCase()}`}
      state={<StatePill hold={hold} />}
      lead={`${holdWorkflow.states[hold.state].says} Look again on ${plainDate(hold.lookAgainOn)}.`}
    >
      {hold.about.name}
    </PageTitle>
    <TwoColumns aside={<HistoryList entries={history} zone={zone} />}>
      <Card title="Why">
        <p class="gp-typed">{hold.reason}</p>
      </Card>
      <ActionRow>
        {actions.map(({ action, label }) => (
          <Button href={`/holds/${hold.id}/do/${action}`} classes="govuk-button--secondary">
            {label}
          </Button>
        ))}
      </ActionRow>
    </TwoColumns>
  </>
)

export interface NewHoldView {
  find: string
  found: readonly (HeldThing & { is: string })[] | undefined
  form: FormFields
  errors: FieldErrors
  once: string
}

export const NewHoldPage = ({ find, found, form, errors, once }: NewHoldView) => (
  <>
    <ErrorSummary errors={errors} />
    <PageTitle lead="Nobody but you is told of it.">Place a hold</PageTitle>
    <Card title="Upon what?">
      <form method="get" action="/holds/new">
        <TextField
          name="find"
          label="Name, or a part of it"
          hint="People, pupils, sites and posts are looked through."
          value={find}
          spellcheck={false}
          width={30}
        />
        <Button classes="govuk-button--secondary">Look for it</Button>
      </form>
      {found?.length === 0 && (
        <p class="govuk-body">Nothing of this name was found. Try a shorter part of it.</p>
      )}
    </Card>
    {found && found.length > 0 && (
      <Card title="The hold">
        <Form action={`/holds/new?find=${encodeURIComponent(find)}`} once={once}>
          <RadioField
            name="about"
            label="Which one?"
            size="s"
            options={found.map(({ kind, id, name, is }) => ({
              value: `${kind}:${id}`,
              text: name,
              hint: is,
            }))}
            value={form.text('about')}
            error={errors['about']}
          />
          <TextAreaField
            name="reason"
            label="Why?"
            rows={3}
            value={form.text('reason')}
            error={errors['reason']}
          />
          <DateField
            name="again"
            label="When is it looked at again?"
            hint="It stands past that day too, until somebody lifts it. You get a letter."
            size="s"
            value={dateParts(form, 'again')}
            error={errors['again']}
          />
          <Button preventDoubleClick>Place the hold</Button>
        </Form>
      </Card>
    )}
  </>
)
