// The page of one row of the register: what it asks, what we know of it, and what this school did with it.
import { HistoryList } from '../../decisions/history-list.tsx'
import type { Entry } from '../../decisions/ledger.ts'
import type { ClauseNumber } from '../../policy/clause-number.ts'
import { clauseAnchor, clauseTitle } from '../../policy/clause-title.ts'
import { certainties, sourceKinds, type Duty, type Source } from '../../policy/guidance.ts'
import type { GuidanceAction } from '../../policy/guidance.workflow.ts'
import { Button } from '../../ui/components/button.tsx'
import { SummaryList } from '../../ui/components/summary-list.tsx'
import { plainDate } from '../../ui/dates.ts'
import { ErrorSummary, type FieldErrors } from '../../ui/fields/error-summary.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { Form } from '../../ui/form.tsx'
import { ActionRow } from '../../ui/lift/action-row.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { TwoColumns } from '../../ui/lift/two-columns.tsx'
import { GuidancePill, InItsPlace, whatTheSchoolDid } from './guidance-parts.tsx'
import type { Standing } from './guidance.ts'

export interface RowView {
  at: string
  source: Source | undefined
  duty: Duty | undefined
  standing: Standing
  /** What the viewer may do now. */
  actions: readonly { action: GuidanceAction; label: string }[]
  history: readonly Entry[]
  note: string
  errors: FieldErrors
  once: string
  today: string
  zone: string
}

export function GuidanceRowPage(view: RowView) {
  const { source, duty, standing, history, errors, today, zone } = view
  return (
    <>
      <ErrorSummary errors={errors} />
      <PageTitle
        caption={source ? sourceKinds[source.kind] : 'Duty of a school'}
        state={<GuidancePill superseded={source?.superseded !== undefined} {...{ standing, today }} />}
      >
        {source?.title ?? duty?.duty}
      </PageTitle>
      <TwoColumns aside={history.length > 0 ? <HistoryList entries={history} zone={zone} /> : <NoHistory />}>
        <Card title="What it asks">
          <p>{source?.asks ?? duty?.rule}</p>
          <p class="gp-clause__kind">In our own words. This is not legal advice.</p>
        </Card>
        <Card title="What we know of it">
          <SummaryList
            rows={[...(source ? factsOf(source) : []), ...sharedFacts(source ?? duty)].map(
              ([key, value]) => ({
                key: { text: key },
                value: { text: value },
              }),
            )}
          />
        </Card>
        <AtThisSchool {...view} />
      </TwoColumns>
    </>
  )
}

const NoHistory = () => (
  <Card title="History">
    <p>Nobody here has done anything with this yet.</p>
  </Card>
)

function factsOf({ issuer, edition, inForceFrom, link, superseded }: Source) {
  return [
    ...(superseded ? [['No longer stands', <InItsPlace superseded={superseded} />] as const] : []),
    ['Issued by', issuer] as const,
    ['Edition', edition ?? 'Not checked'] as const,
    ['In force from', inForceFrom ? plainDate(inForceFrom) : 'Not checked'] as const,
    [
      'Where to read it',
      link ? (
        <a class="govuk-link" href={link} rel="noreferrer">
          {new URL(link).host}
        </a>
      ) : (
        'Not checked'
      ),
    ] as const,
  ]
}

function sharedFacts(row: { certainty: Source['certainty']; clauses: readonly ClauseNumber[] } | undefined) {
  if (!row) return []
  const clauses = row.clauses.map((number, index) => (
    <>
      {index > 0 && ', '}
      <a class="govuk-link" href={`/policy-map#${clauseAnchor(number)}`}>
        {clauseTitle(number)}
      </a>
    </>
  ))
  return [
    ['How sure we are', `${certainties[row.certainty]}.`] as const,
    ['Clauses it bears on', clauses] as const,
  ]
}

function AtThisSchool({ at, standing, actions, note, errors, once }: RowView) {
  const check = actions.find(({ action }) => action === 'check')
  const others = actions.filter(({ action }) => action !== 'check')
  return (
    <Card title="At this school">
      {whatTheSchoolDid(standing).map((line) => (
        <p>{line}</p>
      ))}
      {check && (
        <Form action={`/guidance/${at}/check`} once={once}>
          <TextField
            name="note"
            label="What did you find?"
            hint="Such as the edition that stands now. You may leave this empty."
            value={note}
            error={errors['note']}
          />
          <Button preventDoubleClick>{check.label}</Button>
        </Form>
      )}
      {others.length > 0 && (
        <ActionRow>
          {others.map(({ action, label }) => (
            <Button href={`/guidance/${at}/do/${action}`} classes="govuk-button--secondary">
              {label}
            </Button>
          ))}
        </ActionRow>
      )}
    </Card>
  )
}
