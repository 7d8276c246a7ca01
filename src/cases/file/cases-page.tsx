// The cases that somebody may see, those in which a child is in danger first.
import { fileKinds } from '../../policy/cases/case-kinds.data.ts'
import { caseWorkflows } from '../../policy/cases/case-workflows.ts'
import { TaskList } from '../../ui/components/task-list.tsx'
import { plainDate } from '../../ui/dates.ts'
import { Card } from '../../ui/lift/card.tsx'
import { EmptyState } from '../../ui/lift/empty-state.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { Pill } from '../../ui/lift/pill.tsx'
import type { Case } from './case.ts'

export interface CasesView {
  cases: readonly (Case & { late: boolean })[]
  /** Whether the viewer may ask to read a case for an hour. */
  mayAsk: boolean
  /** Whether the register of low-level concerns is theirs to read. */
  mayRead: boolean
}

export const CasesPage = ({ cases, mayAsk, mayRead }: CasesView) => (
  <>
    <PageTitle lead="Only the cases that you manage or help with stand here.">Cases</PageTitle>
    {cases.length === 0 ? (
      <EmptyState title="No cases">
        When a case is yours to manage or to help with, it stands here.
      </EmptyState>
    ) : (
      <Card>
        <TaskList idPrefix="case" items={cases.map(lineOf)} />
      </Card>
    )}
    {mayRead && (
      <p class="govuk-body">
        <a class="govuk-link" href="/cases/low-level">
          Low-level concerns, person by person
        </a>
      </p>
    )}
    {mayAsk && (
      <p class="govuk-body">
        <a class="govuk-link" href="/cases/glass">
          Ask to read a case in an emergency
        </a>
      </p>
    )}
  </>
)

function lineOf({ id, kind, state, openedOn, danger, late }: CasesView['cases'][number]) {
  const { label = '', tone = 'grey' } = caseWorkflows[kind].states[state] ?? {}
  const notes = [danger && 'A child may be in danger.', late && 'A step is late.'].filter(Boolean).join(' ')
  return {
    title: { text: fileKinds[kind].label },
    href: `/cases/${id}`,
    hint: { text: `${notes} Opened on ${plainDate(openedOn)}`.trim() },
    status: { text: <Pill tone={late ? 'red' : tone}>{label}</Pill> },
  }
}
