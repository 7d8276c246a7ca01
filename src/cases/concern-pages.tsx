// The concerns as the designated safeguarding lead reads them: the list, and one of them.
import { HistoryList } from '../decisions/history-list.tsx'
import type { Entry } from '../decisions/ledger.ts'
import { concernWorkflow } from '../policy/concern.workflow.ts'
import { Button } from '../ui/components/button.tsx'
import { SummaryList } from '../ui/components/summary-list.tsx'
import { TaskList } from '../ui/components/task-list.tsx'
import { moment } from '../ui/dates.ts'
import { Form } from '../ui/form.tsx'
import { ActionRow } from '../ui/lift/action-row.tsx'
import { Card } from '../ui/lift/card.tsx'
import { EmptyState } from '../ui/lift/empty-state.tsx'
import { PageTitle } from '../ui/lift/page-title.tsx'
import { Pill } from '../ui/lift/pill.tsx'
import { Quote } from '../ui/lift/quote.tsx'
import { TwoColumns } from '../ui/lift/two-columns.tsx'
import type { Concern } from './concern.ts'

const StatePill = ({ state }: Pick<Concern, 'state'>) => (
  <Pill tone={concernWorkflow.states[state].tone}>{concernWorkflow.states[state].label}</Pill>
)

export function ConcernsPage({ concerns, zone }: { concerns: readonly Concern[]; zone: string }) {
  return (
    <>
      <PageTitle lead="Only the designated safeguarding lead and the deputy see these.">Concerns</PageTitle>
      {concerns.length === 0 ? (
        <EmptyState title="No concerns">When somebody raises a concern, it stands here at once.</EmptyState>
      ) : (
        <Card>
          <TaskList
            idPrefix="concern"
            items={concerns.map(({ id, about, raisedAt, state }) => ({
              title: { text: `About ${shortened(about.words)}` },
              href: `/concerns/${id}`,
              hint: { text: moment(raisedAt, zone) },
              status: { text: <StatePill state={state} /> },
            }))}
          />
        </Card>
      )}
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
  /** The words on the button, where the viewer may say that they have read it. */
  readLabel: string | undefined
  history: readonly Entry[]
  once: string
  zone: string
}

export function ConcernPage({ concern, raisedBy, readLabel, history, once, zone }: ConcernView) {
  const { id, about, text, answerTo, raisedAt, state } = concern
  const rows = [
    ['About', about.words],
    ['Who raised it', raisedBy ?? 'Somebody who did not sign in'],
    ['How to reach them', answerTo ?? 'They did not say'],
  ] as const
  return (
    <>
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
        {readLabel && (
          <ActionRow>
            <Form action={`/concerns/${id}/read`} once={once}>
              <Button preventDoubleClick>{readLabel}</Button>
            </Form>
          </ActionRow>
        )}
      </TwoColumns>
    </>
  )
}
