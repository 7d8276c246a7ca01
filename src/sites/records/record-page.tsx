// One account of the register: what is missing, what is known, its form and its history; and the page that declares one.
import { HistoryList } from '../../decisions/history-list.tsx'
import type { Entry } from '../../decisions/ledger.ts'
import type { Gap } from '../../policy/site-record-gaps.ts'
import { recordStates, siteRecordWorkflow, type SiteRecordAction } from '../../policy/site-record.workflow.ts'
import { siteWorkflow } from '../../policy/site.workflow.ts'
import { Button } from '../../ui/components/button.tsx'
import { plainDate } from '../../ui/dates.ts'
import { ErrorSummary } from '../../ui/fields/error-summary.tsx'
import { Form } from '../../ui/form.tsx'
import { ActionRow } from '../../ui/lift/action-row.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { Pill } from '../../ui/lift/pill.tsx'
import { RecordForm, type RecordFormView } from './record-form.tsx'
import { hostNameOf } from './record-words.ts'
import type { SiteRecord } from './site-record.ts'

export interface RecordView extends RecordFormView {
  record: SiteRecord
  gaps: readonly Gap[]
  actions: readonly { action: SiteRecordAction; label: string }[]
  history: readonly Entry[]
  zone: string
}

export function RecordPage(view: RecordView) {
  const { record, actions, history, zone, errors } = view
  const { label, tone } = siteRecordWorkflow.states[record.state]
  return (
    <>
      <ErrorSummary errors={errors} />
      <PageTitle caption={hostNameOf(record)} state={<Pill tone={tone}>{label}</Pill>}>
        {record.name}
      </PageTitle>
      {record.state === recordStates.kept && <Missing {...view} />}
      <Deeds {...view} />
      {actions.some(({ action }) => action === 'change') && (
        <RecordForm {...view} action={`/site-records/${record.id}`} button="Save" />
      )}
      {history.length > 0 && <HistoryList entries={history} zone={zone} />}
    </>
  )
}

function Missing({ record: { mendBy }, gaps }: RecordView) {
  return (
    <Card title={gaps.length === 0 ? 'Nothing is missing' : 'What is missing'}>
      {gaps.length > 0 && (
        <ul class="govuk-list govuk-list--bullet">
          {gaps.map(({ clause, sentence }) => (
            <li>
              {sentence} <span class="gp-clause">{/^\d/u.test(clause) ? `§${clause}` : clause}</span>
            </li>
          ))}
        </ul>
      )}
      {gaps.length > 0 && mendBy && <p>To be mended by {plainDate(mendBy)}.</p>}
    </Card>
  )
}

function Deeds({ record, actions, once }: RecordView) {
  const has = (action: SiteRecordAction) => actions.some((each) => each.action === action)
  const at = `/site-records/${record.id}`
  return (
    <ActionRow>
      {has('check') && (
        <Form action={`${at}/check`} once={once}>
          <Button preventDoubleClick>I looked at its settings and administrators today</Button>
        </Form>
      )}
      {has('ask-approval') && (
        <Form action={`${at}/ask-approval`} once={once}>
          <Button preventDoubleClick classes="govuk-button--secondary">
            Ask for its approval
          </Button>
        </Form>
      )}
      {(['strike', 'restore'] as const).filter(has).map((action) => (
        <Button href={`${at}/do/${action}`} classes="govuk-button--secondary">
          {siteRecordWorkflow.actions.find((row) => row.action === action)?.label}
        </Button>
      ))}
      {record.site && (
        <a class="govuk-link" href={`/sites/${record.site.id}`}>
          Its approval: {siteWorkflow.states[record.site.state].label.toLowerCase()}
        </a>
      )}
    </ActionRow>
  )
}

export const DeclarePage = (view: RecordFormView) => (
  <>
    <ErrorSummary errors={view.errors} />
    <PageTitle lead="An account that is there already goes on the register first. What is missing is then listed, with a day to mend it.">
      Put an account on the register
    </PageTitle>
    <RecordForm {...view} action="/site-records/new" button="Put it on the register" />
  </>
)
