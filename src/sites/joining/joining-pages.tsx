// The pages of leave to take part in a third party's site: the form, one's own and waiting requests, and one of them (§16.3).
import { HistoryList } from '../../decisions/history-list.tsx'
import type { Entry } from '../../decisions/ledger.ts'
import { dateParts } from '../../platform/http/date-typed.ts'
import type { FormFields } from '../../platform/http/form-fields.ts'
import { joiningWorkflow, type JoiningAction } from '../../policy/joining.workflow.ts'
import { Button } from '../../ui/components/button.tsx'
import { SummaryList } from '../../ui/components/summary-list.tsx'
import { TaskList } from '../../ui/components/task-list.tsx'
import { plainDate } from '../../ui/dates.ts'
import { DateField } from '../../ui/fields/date-field.tsx'
import { ErrorSummary, type FieldErrors } from '../../ui/fields/error-summary.tsx'
import { RadioField } from '../../ui/fields/radio-field.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { Form } from '../../ui/form.tsx'
import { ActionRow } from '../../ui/lift/action-row.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { Pill } from '../../ui/lift/pill.tsx'
import { TwoColumns } from '../../ui/lift/two-columns.tsx'
import type { Joining } from './joining.ts'
import { anotherSite } from './read-joining.ts'

const StatePill = ({ joining, today }: { joining: Joining; today: string }) =>
  joining.state === 'given' && joining.ends < today ? (
    <Pill>Over</Pill>
  ) : (
    <Pill tone={joiningWorkflow.states[joining.state].tone}>
      {joiningWorkflow.states[joining.state].label}
    </Pill>
  )

const daysOf = ({ starts, ends }: Joining): string => `${plainDate(starts)} to ${plainDate(ends)}`

export interface JoiningsView {
  own: readonly Joining[]
  /** Of others: those upon which the viewer can decide, or has. */
  others: readonly Joining[]
  sites: readonly { id: string; name: string }[]
  /** The site from whose page the person comes. */
  asksFor: string | undefined
  form: FormFields
  errors: FieldErrors
  today: string
  once: string
}

export function JoiningsPage(view: JoiningsView) {
  const { own, others, today, errors } = view
  return (
    <>
      <ErrorSummary errors={errors} />
      <PageTitle lead="Before you write for the school on a site that somebody else hosts or runs, your line manager agrees, and then the head gives you leave for some days.">
        Leave to take part elsewhere
      </PageTitle>
      {others.length > 0 && (
        <List title="Asked by others" prefix="other" joinings={others} today={today} named />
      )}
      {own.length > 0 && <List title="Asked by you" prefix="own" joinings={own} today={today} />}
      <AskForm {...view} />
    </>
  )
}

interface ListView {
  title: string
  prefix: string
  joinings: readonly Joining[]
  today: string
  named?: boolean
}

const List = ({ title, prefix, joinings, today, named }: ListView) => (
  <Card title={title}>
    <TaskList
      idPrefix={prefix}
      items={joinings.map((joining) => ({
        title: { text: named ? `${joining.person}: ${joining.where}` : joining.where },
        href: `/joining/${joining.id}`,
        hint: { text: daysOf(joining) },
        status: { text: <StatePill joining={joining} today={today} /> },
      }))}
    />
  </Card>
)

function AskForm({ sites, asksFor, form, errors, today, once }: JoiningsView) {
  const [year = '', month = '', day = ''] = today.split('-').map((part) => part.replace(/^0/u, ''))
  return (
    <Card title="Ask for leave">
      <Form action="/joining" once={once}>
        <RadioField
          name="site"
          label="On which site?"
          size="s"
          value={
            form.has('site') ? form.text('site') : (asksFor ?? (sites.length > 0 ? undefined : anotherSite))
          }
          error={errors['site']}
          options={[
            ...sites.map(({ id, name }) => ({ value: id, text: name })),
            {
              value: anotherSite,
              text: sites.length > 0 ? 'Another site' : 'A site of somebody else’s',
              hint: 'Type its name or address below.',
            },
          ]}
        />
        <TextField
          name="elsewhere"
          label="Name or address of the other site (if it is one)"
          hint="Such as “The county’s schools forum”"
          value={form.text('elsewhere')}
          error={errors['elsewhere']}
        />
        <TextField
          name="purpose"
          label="What will you do there for the school?"
          value={form.text('purpose')}
          error={errors['purpose']}
        />
        <DateField
          name="starts"
          label="From"
          size="s"
          value={form.has('starts-day') ? dateParts(form, 'starts') : { day, month, year }}
          error={errors['starts']}
        />
        <DateField
          name="ends"
          label="Until"
          size="s"
          value={dateParts(form, 'ends')}
          error={errors['ends']}
        />
        <Button preventDoubleClick>Ask for leave</Button>
      </Form>
    </Card>
  )
}

export interface JoiningView {
  joining: Joining
  actions: readonly { action: JoiningAction; label: string }[]
  /** For whom it waits, in words. */
  waiting: string | undefined
  history: readonly Entry[]
  today: string
  zone: string
}

export const JoiningPage = ({ joining, actions, waiting, history, today, zone }: JoiningView) => (
  <>
    <PageTitle
      caption="Leave to take part elsewhere"
      state={<StatePill joining={joining} today={today} />}
      lead={[joiningWorkflow.states[joining.state].says, waiting].filter(Boolean).join(' ')}
    >
      {joining.where}
    </PageTitle>
    <TwoColumns aside={<HistoryList entries={history} zone={zone} />}>
      <Card title="What is asked">
        <SummaryList
          rows={[
            { key: { text: 'Who' }, value: { text: joining.person } },
            { key: { text: 'What for' }, value: { text: joining.purpose } },
            { key: { text: 'Days' }, value: { text: daysOf(joining) } },
          ]}
        />
      </Card>
      <ActionRow>
        {actions.map(({ action, label }) => (
          <Button
            href={`/joining/${joining.id}/do/${action}`}
            classes={action === 'agree' || action === 'give' ? undefined : 'govuk-button--secondary'}
          >
            {label}
          </Button>
        ))}
      </ActionRow>
    </TwoColumns>
  </>
)
