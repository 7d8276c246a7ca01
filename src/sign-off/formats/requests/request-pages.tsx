// The requests for other formats as the head's office reads them: the list, and one of them with its answer.
import { HistoryList } from '../../../decisions/history-list.tsx'
import type { Entry } from '../../../decisions/ledger.ts'
import type { FormatRequestAction } from '../../../policy/format-request.workflow.ts'
import { formatRequestWorkflow } from '../../../policy/format-request.workflow.ts'
import { languageOf } from '../../../policy/languages.data.ts'
import { Button } from '../../../ui/components/button.tsx'
import { SummaryList } from '../../../ui/components/summary-list.tsx'
import { TaskList } from '../../../ui/components/task-list.tsx'
import { moment, plainDate } from '../../../ui/dates.ts'
import { ErrorSummary } from '../../../ui/fields/error-summary.tsx'
import { TextAreaField } from '../../../ui/fields/text-area-field.tsx'
import { Form } from '../../../ui/form.tsx'
import { ActionRow } from '../../../ui/lift/action-row.tsx'
import { Card } from '../../../ui/lift/card.tsx'
import { EmptyState } from '../../../ui/lift/empty-state.tsx'
import { PageTitle } from '../../../ui/lift/page-title.tsx'
import { Pill } from '../../../ui/lift/pill.tsx'
import { Quote } from '../../../ui/lift/quote.tsx'
import { TwoColumns } from '../../../ui/lift/two-columns.tsx'
import { whatIsAsked, type FormatRequest } from './format-request.ts'

type Dated = Pick<FormatRequest, 'state' | 'dueOn'>

/** Whether its day has passed and nobody has answered. */
export const isOverdue = ({ state, dueOn }: Dated, today: string): boolean =>
  !formatRequestWorkflow.states[state].rests && dueOn < today

const StatePill = ({ request, today }: { request: Dated; today: string }) =>
  isOverdue(request, today) ? (
    <Pill tone="red">Overdue</Pill>
  ) : (
    <Pill tone={formatRequestWorkflow.states[request.state].tone}>
      {formatRequestWorkflow.states[request.state].label}
    </Pill>
  )

export interface RequestsView {
  requests: readonly FormatRequest[]
  today: string
}

export const RequestsPage = ({ requests, today }: RequestsView) => (
  <>
    <PageTitle lead="Families and others who need the policy in another way. Only the head’s office sees these.">
      Requests for other formats
    </PageTitle>
    {requests.length === 0 ? (
      <EmptyState title="No requests">
        When somebody asks for the policy in another language or format, it stands here with its due date.
      </EmptyState>
    ) : (
      <Card>
        <TaskList
          idPrefix="request"
          items={requests.map((request) => ({
            title: { text: whatIsAsked(request) },
            href: `/policy/requests/${request.id}`,
            hint: {
              text: formatRequestWorkflow.states[request.state].rests
                ? `Was due by ${plainDate(request.dueOn)}`
                : `Answer by ${plainDate(request.dueOn)}`,
            },
            status: { text: <StatePill request={request} today={today} /> },
          }))}
        />
      </Card>
    )}
    <p>
      <a class="govuk-link" href="/policy/translations">
        Translations of the policy
      </a>
    </p>
  </>
)

export interface RequestView {
  request: FormatRequest
  /** What the viewer may do now. */
  actions: readonly { action: FormatRequestAction; label: string }[]
  history: readonly Entry[]
  /** The answer as typed, and what is wrong with it. */
  typed: string
  error: string | undefined
  today: string
  once: string
  zone: string
}

export function RequestPage(view: RequestView) {
  const { request, actions, history, error, today, zone } = view
  const others = actions.filter(({ action }) => action !== 'answer')
  return (
    <>
      {error && <ErrorSummary errors={{ answer: error }} />}
      <PageTitle
        caption={`Asked on ${moment(request.askedAt, zone)}`}
        state={<StatePill request={request} today={today} />}
        lead={
          formatRequestWorkflow.states[request.state].rests ? '' : `Answer by ${plainDate(request.dueOn)}.`
        }
      >
        {whatIsAsked(request)}
      </PageTitle>
      <TwoColumns aside={<HistoryList entries={history} zone={zone} />}>
        {request.message && (
          <Card title="What they wrote">
            <Quote>{request.message}</Quote>
          </Card>
        )}
        <Card title="How to answer">
          <SummaryList
            rows={reachOf(request).map(([key, value]) => ({ key: { text: key }, value: { text: value } }))}
          />
          {languageOf(request.language) && (
            <p>
              <a class="govuk-link" href={`/policy/translations?language=${request.language}`}>
                Make or change the translation
              </a>
            </p>
          )}
        </Card>
        {request.answer && (
          <Card title={request.state === 'cannot' ? 'Why it can’t be done' : 'Answer'}>
            <p class="gp-typed">{request.answer}</p>
          </Card>
        )}
        {actions.some(({ action }) => action === 'answer') && <AnswerForm {...view} />}
        {others.length > 0 && (
          <ActionRow>
            {others.map(({ action, label }) => (
              <a
                class="govuk-button govuk-button--secondary"
                href={`/policy/requests/${request.id}/do/${action}`}
              >
                {label}
              </a>
            ))}
          </ActionRow>
        )}
      </TwoColumns>
    </>
  )
}

const reachOf = ({ reach, contact }: FormatRequest): [string, string][] =>
  reach === 'email'
    ? [['E-mail', contact]]
    : reach === 'phone'
      ? [['Phone', contact]]
      : [['At the office', 'They ask for it there']]

const AnswerForm = ({ request, typed, error, once }: RequestView) => (
  <Card title="Answer it">
    <Form action={`/policy/requests/${request.id}/answer`} once={once}>
      <TextAreaField
        name="answer"
        label="What do you tell them?"
        hint={
          request.reach === 'email'
            ? 'We send this to their e-mail address.'
            : 'Tell them yourself; this keeps what was said.'
        }
        rows={4}
        value={typed}
        error={error}
      />
      <Button preventDoubleClick>Answer it</Button>
    </Form>
  </Card>
)
