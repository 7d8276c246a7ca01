// The pages of words that wait: the list, and one text with what it says.
import { HistoryList } from '../../decisions/history-list.tsx'
import type { Entry } from '../../decisions/ledger.ts'
import { heldWordsWorkflow, type HeldAction } from '../../policy/held-words.workflow.ts'
import { Button } from '../../ui/components/button.tsx'
import { TaskList } from '../../ui/components/task-list.tsx'
import { moment } from '../../ui/dates.ts'
import { ActionRow } from '../../ui/lift/action-row.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { EmptyState } from '../../ui/lift/empty-state.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { Pill } from '../../ui/lift/pill.tsx'
import { Quote } from '../../ui/lift/quote.tsx'
import { TwoColumns } from '../../ui/lift/two-columns.tsx'
import type { Held } from './naming-queries.ts'

const StatePill = ({ held }: { held: Held }) => (
  <Pill tone={heldWordsWorkflow.states[held.state].tone}>{heldWordsWorkflow.states[held.state].label}</Pill>
)

export const HeldListPage = ({ held, zone }: { held: readonly Held[]; zone: string }) => (
  <>
    <PageTitle lead="They seem to accuse somebody who works here. Whoever is named, they go out only after you have read them.">
      Words that wait
    </PageTitle>
    {held.length === 0 ? (
      <EmptyState title="Nothing waits">You get a letter when something does.</EmptyState>
    ) : (
      <Card>
        <TaskList
          idPrefix="held"
          items={held.map((each) => ({
            title: { text: each.title },
            href: `/held/${each.id}`,
            hint: { text: moment(each.at, zone) },
            status: { text: <StatePill held={each} /> },
          }))}
        />
      </Card>
    )}
  </>
)

export interface HeldView {
  held: Held
  actions: readonly { action: HeldAction; label: string }[]
  history: readonly Entry[]
  zone: string
}

export const HeldPage = ({ held, actions, history, zone }: HeldView) => (
  <>
    <PageTitle
      caption={held.kind === 'post' ? 'Post' : 'Comment'}
      state={<StatePill held={held} />}
      lead={heldWordsWorkflow.states[held.state].says}
    >
      {held.title}
    </PageTitle>
    <TwoColumns aside={<HistoryList entries={history} zone={zone} />}>
      <Card title="What it says">
        <Quote>{held.words}</Quote>
        <p class="govuk-body">
          No text in public may link a teacher with an accusation that a pupil of the school makes, or that is
          made for one. If this does, or if you aren’t sure, it stays back. Write the reason so that it tells
          nothing of any case: others read it.
        </p>
      </Card>
      <ActionRow>
        {actions.map(({ action, label }) => (
          <Button href={`/held/${held.id}/do/${action}`} classes="govuk-button--secondary">
            {label}
          </Button>
        ))}
      </ActionRow>
    </TwoColumns>
  </>
)
