// The concerns as those who sort them read them: the list, and one of them.
import { HistoryList } from '../../decisions/history-list.tsx'
import type { Entry } from '../../decisions/ledger.ts'
import { concernWorkflow, type ConcernAction } from '../../policy/concern.workflow.ts'
import { Button } from '../../ui/components/button.tsx'
import { SummaryList } from '../../ui/components/summary-list.tsx'
import { TaskList } from '../../ui/components/task-list.tsx'
import { moment } from '../../ui/dates.ts'
import { Form } from '../../ui/form.tsx'
import { ActionRow } from '../../ui/lift/action-row.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { EmptyState } from '../../ui/lift/empty-state.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { Pill } from '../../ui/lift/pill.tsx'
import { Quote } from '../../ui/lift/quote.tsx'
import { TwoColumns } from '../../ui/lift/two-columns.tsx'
import { subjectsOf, type Party } from '../file/case.ts'
import { RingFirst, type Ring } from '../file/ring-first.tsx'
import type { Concern } from './concern.ts'

const StatePill = ({ state }: Pick<Concern, 'state'>) => (
  <Pill tone={concernWorkflow.states[state].tone}>{concernWorkflow.states[state].label}</Pill>
)

export function ConcernsPage({ concerns, zone }: { concerns: readonly Concern[]; zone: string }) {
  return (
    <>
      <PageTitle lead="Only those whose work it is see these, and nobody sees one that is about them.">
        Concerns
      </PageTitle>
      {concerns.length === 0 ? (
        <EmptyState title="No concerns">When somebody raises a concern, it stands here at once.</EmptyState>
      ) : (
        <Card>
          <TaskList
            idPrefix="concern"
            items={concerns.map(({ id, about, raisedAt, state, danger }) => ({
              title: { text: `About ${shortened(about.words)}` },
              href: `/concerns/${id}`,
              hint: { text: `${danger ? 'Somebody may be in danger. ' : ''}${moment(raisedAt, zone)}` },
              status: { text: <StatePill state={state} /> },
            }))}
          />
        </Card>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href="/cases">
          Cases that came of them
        </a>
      </p>
    </>
  )
}

/** Cut between characters, not within one. */
const shortened = (words: string): string => {
  const beginning = /^.{0,80}/su.exec(words)?.[0] ?? ''
  return beginning === words ? words : `${beginning}…`
}

export interface ConcernView {
  concern: Concern
  /** The name of whoever raised it, where they were signed in. */
  raisedBy: string | undefined
  parties: readonly Party[]
  rings: readonly Ring[]
  /** What the viewer may do now. */
  actions: readonly { action: ConcernAction; label: string }[]
  history: readonly Entry[]
  once: string
  zone: string
}

export function ConcernPage(view: ConcernView) {
  const { concern, raisedBy, parties, rings, history, zone } = view
  const { about, text, answerTo, raisedAt, state, whom, byPupil } = concern
  const subjects = subjectsOf(parties).map(({ name }) => name)
  const rows = [
    ['About', about.words],
    ['Who it is about', [...(whom ? [`“${whom}”`] : []), ...subjects].join(', ') || 'They don’t know'],
    ['Who raised it', raisedBy ?? (byPupil ? 'A pupil, by their own page' : 'Somebody who did not sign in')],
    ['How to reach them', answerTo ?? 'They did not say'],
  ] as const
  return (
    <>
      {concern.danger && <RingFirst danger rings={rings} />}
      <PageTitle caption={moment(raisedAt, zone)} state={<StatePill state={state} />}>
        Concern
      </PageTitle>
      <TwoColumns aside={<HistoryList entries={history} zone={zone} />}>
        <Card title="What worries them">
          <Quote>{text}</Quote>
        </Card>
        <Card>
          <SummaryList rows={rows.map(([key, value]) => ({ key: { text: key }, value: { text: value } }))} />
        </Card>
        <ConcernActions {...view} />
      </TwoColumns>
    </>
  )
}

function ConcernActions({ concern: { id }, actions, once }: ConcernView) {
  const labelOf = (wanted: ConcernAction) => actions.find(({ action }) => action === wanted)?.label
  const [read, sort, answer] = [labelOf('read'), labelOf('sort'), labelOf('answer')]
  return (
    <ActionRow>
      {read && (
        <Form action={`/concerns/${id}/read`} once={once}>
          <Button preventDoubleClick>{read}</Button>
        </Form>
      )}
      {sort && <Button href={`/concerns/${id}/sort`}>{sort}</Button>}
      {answer && (
        <Button href={`/concerns/${id}/do/answer`} classes="govuk-button--secondary">
          {answer}
        </Button>
      )}
    </ActionRow>
  )
}
