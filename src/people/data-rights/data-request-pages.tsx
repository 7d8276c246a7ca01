// The pages of requests about data: the list, one of them, and what was left out of its file.
import { HistoryList } from '../../decisions/history-list.tsx'
import type { Entry } from '../../decisions/ledger.ts'
import {
  dataRequestKinds,
  dataRequestWorkflow,
  type DataRequestAction,
} from '../../policy/data-request.workflow.ts'
import { Button } from '../../ui/components/button.tsx'
import { SummaryList } from '../../ui/components/summary-list.tsx'
import { TaskList } from '../../ui/components/task-list.tsx'
import { moment, plainDate } from '../../ui/dates.ts'
import { Form } from '../../ui/form.tsx'
import { ActionRow } from '../../ui/lift/action-row.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { EmptyState } from '../../ui/lift/empty-state.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { Pill } from '../../ui/lift/pill.tsx'
import { Quote } from '../../ui/lift/quote.tsx'
import { TwoColumns } from '../../ui/lift/two-columns.tsx'
import type { DataRequest } from './data-request.ts'
import { leftOut } from './person-file.ts'

/** "Answer by 23 December 2026", or nothing where no date binds. */
export function dueWords({ kind, state, dueOn }: DataRequest, today: string): string {
  if (!dueOn) return dataRequestWorkflow.states[state].says
  const what = kind === 'complaint' ? 'Tell them that it came by' : 'Answer by'
  return `${dueOn < today ? 'Overdue since' : what} ${plainDate(dueOn)}`
}

const StatePill = ({ request, today }: { request: DataRequest; today: string }) => {
  const { label, tone } = dataRequestWorkflow.states[request.state]
  return request.dueOn && request.dueOn < today ? (
    <Pill tone="red">Overdue</Pill>
  ) : (
    <Pill tone={tone}>{label}</Pill>
  )
}

export const DataRequestsPage = ({
  requests,
  today,
}: {
  requests: readonly DataRequest[]
  today: string
}) => (
  <>
    <PageTitle lead="Anybody may ask what the school holds about them, in any words, and need not name the law. The time runs from the day on which it came.">
      Requests about data
    </PageTitle>
    <Button href="/data-requests/new">Record a request</Button>
    {requests.length === 0 ? (
      <EmptyState title="No requests">What people ask about their data stands here with its date.</EmptyState>
    ) : (
      <Card>
        <TaskList
          idPrefix="request"
          items={requests.map((request) => ({
            title: { text: request.about.name },
            href: `/data-requests/${request.id}`,
            hint: { text: `${dataRequestKinds[request.kind].label}. ${dueWords(request, today)}` },
            status: { text: <StatePill request={request} today={today} /> },
          }))}
        />
      </Card>
    )}
    <p class="govuk-body">
      <a class="govuk-link" href="/retention">
        How long records are kept, and what is due to go
      </a>
    </p>
  </>
)

export interface DataRequestView {
  request: DataRequest
  actions: readonly { action: DataRequestAction; label: string }[]
  history: readonly Entry[]
  today: string
  zone: string
  once: string
}

export function DataRequestPage({ request, actions, history, today, zone, once }: DataRequestView) {
  const at = `/data-requests/${request.id}`
  const rest = actions.filter(({ action }) => action !== 'make-file')
  return (
    <>
      <PageTitle
        caption={dataRequestKinds[request.kind].label}
        state={<StatePill request={request} today={today} />}
        lead={`${dueWords(request, today)}.`.replace('..', '.')}
      >
        {request.about.name}
      </PageTitle>
      <TwoColumns aside={history.length > 0 && <HistoryList entries={history} zone={zone} />}>
        <Card title="What they ask">
          <Quote>{request.asked}</Quote>
          <SummaryList
            rows={[{ key: { text: 'Came on' }, value: { text: plainDate(request.receivedOn) } }]}
          />
        </Card>
        {!request.fileMadeAt && actions.some(({ action }) => action === 'make-file') && (
          <MakeFile at={at} once={once} />
        )}
        {request.fileMadeAt && <MadeFile at={at} madeAt={moment(request.fileMadeAt, zone)} />}
        {request.fileMadeAt && <LeftOut />}
        {request.answer && (
          <Card title="What they were told">
            <p class="gp-typed">{request.answer}</p>
          </Card>
        )}
        <ActionRow>
          {rest.map(({ action, label }, index) => (
            <Button href={`${at}/do/${action}`} classes={index === 0 ? '' : 'govuk-button--secondary'}>
              {label}
            </Button>
          ))}
        </ActionRow>
      </TwoColumns>
    </>
  )
}

const MakeFile = ({ at, once }: { at: string; once: string }) => (
  <Card title="The file of their data">
    <p class="govuk-body">
      First make sure that it is them who ask, or somebody who may ask for them. Then make the file, and read
      it before you give it out.
    </p>
    <Form action={`${at}/file`} once={once}>
      <Button preventDoubleClick>Make the file</Button>
    </Form>
  </Card>
)

const MadeFile = ({ at, madeAt }: { at: string; madeAt: string }) => (
  <Card title="To give out">
    <p class="govuk-body">
      Made on {madeAt}. It holds what the program holds on the day of the download, and says “another person”
      where somebody else is named. Read it: a name written in small letters is not found.
    </p>
    <ActionRow>
      <Button href={`${at}/file/html`}>Download it to read</Button>
      <Button href={`${at}/file/json`} classes="govuk-button--secondary">
        Download it as JSON
      </Button>
    </ActionRow>
  </Card>
)

const LeftOut = () => (
  <Card title="What is left out of every such file, and why">
    <p class="govuk-body">This list is the same for everybody. It does not say whether there is anything.</p>
    <ul class="govuk-list govuk-list--bullet">
      {leftOut.map(({ holds, why }) => (
        <li>
          <strong>{holds}:</strong> {why}
        </li>
      ))}
    </ul>
  </Card>
)
