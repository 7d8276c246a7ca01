// What a contact for whistleblowing sees: who the contacts are, the reports sent to them, and one of them, sealed or open.
import { HistoryList } from '../../decisions/history-list.tsx'
import type { Entry } from '../../decisions/ledger.ts'
import {
  contactsAmong,
  whistleContactWorkflow,
  type ContactAmong,
} from '../../policy/whistle-contact.workflow.ts'
import {
  whistleOutcomeNames,
  whistleOutcomes,
  whistleReportWorkflow,
  type WhistleAction,
} from '../../policy/whistle-report.workflow.ts'
import { Button } from '../../ui/components/button.tsx'
import { TaskList } from '../../ui/components/task-list.tsx'
import { plainDate } from '../../ui/dates.ts'
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
import type { WhistleContact } from './contact-queries.ts'
import { Exchange } from './follow-pages.tsx'
import type { Report, Told } from './report.ts'

const StatePill = ({ state }: Pick<Report, 'state'>) => {
  const { tone, label } = whistleReportWorkflow.states[state]
  return <Pill tone={tone}>{label}</Pill>
}

export interface ReportsView {
  contacts: readonly WhistleContact[]
  /** The viewer as a contact, where they are one. */
  own: WhistleContact | undefined
  reports: readonly Report[]
  /** Whether the viewer names the contacts and looks after the recovery key. */
  keeps: boolean
}

export function ReportsPage({ contacts, own, reports, keeps }: ReportsView) {
  return (
    <>
      <PageTitle lead="Each report is read by the contacts to whom it went, and by nobody it is about.">
        Whistleblowing
      </PageTitle>
      {own && (
        <Card title="Reports sent to you">
          {reports.length === 0 ? (
            <EmptyState title="No reports">
              When one comes, you get a letter within a quarter of an hour.
            </EmptyState>
          ) : (
            <TaskList
              idPrefix="report"
              items={reports.map(({ id, aboutWords, cameOn, state }) => ({
                title: { text: aboutWords ? `About ${aboutWords}` : 'About nobody by name' },
                href: `/whistleblowing/${id}`,
                hint: { text: plainDate(cameOn) },
                status: { text: <StatePill state={state} /> },
              }))}
            />
          )}
          <ActionRow>
            <Button href="/whistleblowing/words" classes="govuk-button--secondary">
              {own.recipient === null ? 'Make my six key words' : 'Make other key words'}
            </Button>
          </ActionRow>
        </Card>
      )}
      <ContactsCard contacts={contacts} />
      <ActionRow>
        <Button href="/speak-up">Speak up</Button>
        {keeps && (
          <Button href="/whistleblowing/contacts" classes="govuk-button--secondary">
            Contacts and recovery key
          </Button>
        )}
      </ActionRow>
    </>
  )
}

export const ContactsCard = ({ contacts }: Pick<ReportsView, 'contacts'>) => (
  <Card title="The school’s contacts">
    {(Object.keys(contactsAmong) as ContactAmong[]).map((among) => {
      const here = contacts.filter((contact) => contact.among === among)
      return (
        <>
          <h3 class="govuk-heading-s">{contactsAmong[among]}</h3>
          <ul class="govuk-list">
            {here.map(({ name, state }) => (
              <li>
                {name}{' '}
                <Pill tone={whistleContactWorkflow.states[state].tone}>
                  {whistleContactWorkflow.states[state].label}
                </Pill>
              </li>
            ))}
            {here.length === 0 && <li>Nobody yet. There must be at least one.</li>}
          </ul>
        </>
      )
    })}
  </Card>
)

export interface ReportView {
  report: Report
  /** The texts, once the viewer has opened them; undefined before. */
  told: readonly Told[] | undefined
  actions: readonly WhistleAction[]
  errors: FieldErrors
  typed: (name: string) => string
  history: readonly Entry[]
  zone: string
  once: string
}

export function ReportPage(view: ReportView) {
  const { report, told, errors, history, zone } = view
  return (
    <>
      <ErrorSummary errors={errors} />
      <PageTitle caption={plainDate(report.cameOn)} state={<StatePill state={report.state} />}>
        Report about {report.aboutWords || 'nobody by name'}
      </PageTitle>
      <TwoColumns aside={<HistoryList entries={history} zone={zone} />}>
        {report.outcome && <p class="govuk-body">{whistleOutcomes[report.outcome]}.</p>}
        <p class="govuk-hint">Of what the reporter did, the history gives the day and never the hour.</p>
        {told ? (
          <Card title="What was written">
            <Exchange
              told={told}
              names={{ reporter: 'Whoever reported', contact: 'A contact' }}
              sealed="This was sealed for key words that you no longer use. Another contact, or two shares of the recovery key, give it back."
            />
          </Card>
        ) : (
          <OpenCard {...view} />
        )}
        <DeedsCard {...view} />
      </TwoColumns>
    </>
  )
}

const OpenCard = ({ report, errors, once }: ReportView) => (
  <Card title="Open it">
    <Form action={`/whistleblowing/${report.id}/open`} once={once}>
      {/* Named a password, so that nothing keeps it when a session has ended. */}
      <TextField
        name="words-password"
        label="Your six key words"
        hint="What was written then stands on one page, and the history says that you opened it."
        error={errors['words-password']}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
      />
      <Button>Open</Button>
    </Form>
  </Card>
)

const DeedsCard = ({ report, actions, errors, typed, once }: ReportView) => (
  <>
    {actions.includes('ask') && (
      <Card title="Ask a question">
        <Form action={`/whistleblowing/${report.id}/ask`} once={once}>
          <TextAreaField
            name="question"
            label="Your question"
            hint="Ask nothing that would tell who they are. They find it when they come back with their receipt."
            value={typed('question')}
            error={errors['question']}
          />
          <Button preventDoubleClick>Send the question</Button>
        </Form>
      </Card>
    )}
    {actions.includes('close') && (
      <Card title="Close it">
        <Form action={`/whistleblowing/${report.id}/close`} once={once}>
          <RadioField
            name="outcome"
            label="How did it end?"
            size="s"
            options={whistleOutcomeNames.map((value) => ({ value, text: whistleOutcomes[value] }))}
            error={errors['outcome']}
          />
          <TextAreaField
            name="ending"
            label="What they are told (optional)"
            rows={3}
            value={typed('ending')}
            error={errors['ending']}
          />
          <Button preventDoubleClick>Close the report</Button>
        </Form>
      </Card>
    )}
  </>
)
