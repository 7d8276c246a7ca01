// The page of one contribution for the team that judges it: its words with what was found in them, and the decision.
import { HistoryList } from '../decisions/history-list.tsx'
import type { Entry } from '../decisions/ledger.ts'
import { TrainingNotice } from '../people/trainings/training-notice.tsx'
import { contributionWorkflow, shownContribution } from '../policy/contribution.workflow.ts'
import { RestNotice } from '../sign-off/signing/rest-notice.tsx'
import { Button } from '../ui/components/button.tsx'
import { InsetText } from '../ui/components/inset-text.tsx'
import { SummaryList } from '../ui/components/summary-list.tsx'
import { moment } from '../ui/dates.ts'
import { ErrorSummary } from '../ui/fields/error-summary.tsx'
import { Form } from '../ui/form.tsx'
import { ActionRow } from '../ui/lift/action-row.tsx'
import { Card } from '../ui/lift/card.tsx'
import { FindingList, MarkedFindings } from '../ui/lift/finding-list.tsx'
import { PageTitle } from '../ui/lift/page-title.tsx'
import { Pill } from '../ui/lift/pill.tsx'
import { TwoColumns } from '../ui/lift/two-columns.tsx'
import { ConcernLink } from './comment-views.tsx'
import type { Judged } from './contribution-decisions.ts'
import type { Contribution } from './contribution.ts'
import { RefuseForm, type RefuseView } from './refuse-form.tsx'
import { senderLine } from './sender-line.ts'

type Row = (typeof contributionWorkflow.actions)[number]

export interface JudgeView extends Pick<Judged, 'contribution' | 'findings'> {
  /** Whether the viewer's roles rest. */
  rests: boolean
  /** The courses that they lack. */
  lacking: readonly string[]
  /** Why it can’t be shown yet, where something holds it. */
  held: string | undefined
  /** What the viewer may do now. */
  actions: readonly Row[]
  refusing: Pick<RefuseView, 'rules' | 'rule' | 'reason' | 'errors'>
  history: readonly Entry[]
  once: string
  zone: string
}

export function JudgePage(view: JudgeView) {
  const { contribution, history, refusing, zone } = view
  const { tone, label } = contributionWorkflow.states[contribution.state]
  return (
    <>
      <ErrorSummary errors={refusing.errors} />
      <PageTitle
        caption={`${contribution.siteName}: “${contribution.postTitle}”`}
        state={<Pill tone={tone}>{label}</Pill>}
      >
        Comment by {contribution.shownAs}
      </PageTitle>
      <TwoColumns aside={<HistoryList entries={history} zone={zone} />}>
        <RestNotice rests={view.rests} />
        <TrainingNotice lacking={view.lacking} />
        {view.held && <InsetText>{view.held}</InsetText>}
        <WhatWasWritten {...view} />
        {contribution.ruleBroken && <Refusal {...contribution} />}
        <Decision {...view} />
      </TwoColumns>
    </>
  )
}

function WhatWasWritten({ contribution, findings, zone }: JudgeView) {
  const { id, text, shownAs, sentAt } = contribution
  const found = { part: 'comment', text, findings }
  return (
    <>
      <Card title="What was written">
        <MarkedFindings {...found} />
        <p class="govuk-hint">
          {senderLine(contribution)} · {moment(sentAt, zone)}
        </p>
        <ConcernLink id={id} shownAs={shownAs} />
      </Card>
      {findings.length > 0 && (
        <Card title="What the checks found">
          <FindingList parts={[found]} />
        </Card>
      )}
    </>
  )
}

const Refusal = ({ ruleBroken, reason, appeal, appealAnswer }: Contribution) => (
  <Card title={appeal ? 'The refusal and the appeal' : 'The refusal'}>
    <SummaryList
      rows={(
        [
          ['House rule', ruleBroken],
          ['Why it was refused', reason],
          ['Why the sender appeals', appeal],
          ['Why it stays refused', appealAnswer],
        ] as const
      ).flatMap(([key, value]) => (value ? [{ key: { text: key }, value: { text: value } }] : []))}
    />
  </Card>
)

function Decision({ contribution, actions, refusing, once }: JudgeView) {
  const { id, shownAs } = contribution
  const refuse = actions.find(({ action }) => action === 'refuse' || action === 'remove')
  const others = actions.filter((row) => row !== refuse)
  const mayShow = others.some(({ to }) => to === shownContribution)
  if (actions.length === 0) return null
  return (
    <>
      {others.length > 0 && (
        <Card title="Your decision">
          {mayShow && <p class="govuk-body">If it is shown, readers see it as {shownAs}.</p>}
          <ActionRow>
            {others.map((row) => (
              <DeedButton row={row} to={`/moderation/${id}/do/${row.action}`} once={once} />
            ))}
          </ActionRow>
        </Card>
      )}
      {refuse && (
        <RefuseForm
          {...refusing}
          to={`/moderation/${id}/${refuse.action}`}
          label={refuse.label}
          once={once}
        />
      )}
    </>
  )
}

/** A deed that asks for a reason has a page of its own; another is done at once. */
const DeedButton = ({ row, to, once }: { row: Row; to: string; once: string }) =>
  row.asks ? (
    <Button href={to} classes="govuk-button--secondary">
      {row.label}
    </Button>
  ) : (
    <Form action={to} once={once}>
      <Button preventDoubleClick>{row.label}</Button>
    </Form>
  )
