// The register of low-level concerns: who, how many, and when somebody looks next; then all that are about one person.
import { lookTogether, type Pattern } from '../../policy/cases/low-level-pattern.ts'
import { howItCame, lowLevelWorkflow } from '../../policy/cases/low-level.workflow.ts'
import { SummaryList } from '../../ui/components/summary-list.tsx'
import { TaskList } from '../../ui/components/task-list.tsx'
import { plainDate } from '../../ui/dates.ts'
import { Card } from '../../ui/lift/card.tsx'
import { EmptyState } from '../../ui/lift/empty-state.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { Pill } from '../../ui/lift/pill.tsx'
import type { Entry } from './register-queries.ts'

interface RegisterView {
  people: readonly { href: string; name: string; pattern: Pattern }[]
}

const nobodyNamed = 'Nobody is named yet'

export const RegisterPage = ({ people }: RegisterView) => (
  <>
    <PageTitle lead="Conduct below the harm threshold, person by person. Only you see it, and whoever stands in for the head; nobody sees what is about themselves.">
      Low-level concerns
    </PageTitle>
    {people.length === 0 ? (
      <EmptyState title="No low-level concerns">
        When a concern is sorted as a low-level one, it stands here with the day on which it is looked at
        again.
      </EmptyState>
    ) : (
      <Card>
        <TaskList
          idPrefix="person"
          items={people.map(({ href, name, pattern }) => ({
            title: { text: name || nobodyNamed },
            href,
            hint: { text: `${counted(pattern)} ${nextLook(pattern)}` },
            status: { text: <PatternPill pattern={pattern} /> },
          }))}
        />
      </Card>
    )}
  </>
)

interface PatternView {
  name: string
  pattern: Pattern
  /** `opens`: whether the viewer may open the concern itself. */
  entries: readonly (Entry & { opens: boolean })[]
}

export const PatternPage = ({ name, pattern, entries }: PatternView) => (
  <>
    <PageTitle
      caption="Low-level concerns"
      state={<PatternPill pattern={pattern} />}
      lead={`${counted(pattern)} ${nextLook(pattern)}`}
    >
      {name || nobodyNamed}
    </PageTitle>
    {pattern.together && (
      <p class="govuk-body">
        Look at them as one: is it still below the harm threshold? If not, open one and take it on as an
        allegation.
      </p>
    )}
    {entries.map((entry) => (
      <EntryCard {...entry} />
    ))}
  </>
)

function EntryCard({ id, state, openedOn, how, found, said, opens }: PatternView['entries'][number]) {
  const { label, tone } = lowLevelWorkflow.states[state]
  const again = said['review']?.['again']
  return (
    <Card title={`Opened on ${plainDate(openedOn)}`} aside={<Pill tone={tone}>{label}</Pill>}>
      <SummaryList
        rows={[
          { key: { text: 'How it came' }, value: { text: howItCame[how ?? ''] ?? 'Not said yet' } },
          { key: { text: 'What was made of it' }, value: { text: found ?? 'Nobody has looked again yet' } },
          { key: { text: 'Looked at next' }, value: { text: again ? plainDate(again) : 'No day yet' } },
        ]}
      />
      {opens && (
        <p class="govuk-body">
          <a class="govuk-link" href={`/cases/${id}`}>
            Open it<span class="govuk-visually-hidden">, the one of {plainDate(openedOn)}</span>
          </a>
        </p>
      )}
    </Card>
  )
}

const PatternPill = ({ pattern: { late, together } }: { pattern: Pattern }) => {
  if (late) return <Pill tone="red">Late</Pill>
  return together ? <Pill tone="yellow">Look at them together</Pill> : <Pill tone="grey">Kept</Pill>
}

const counted = ({ count, lately }: Pattern): string =>
  `${count} ${count === 1 ? 'concern' : 'concerns'}, ${lately} in the last ${lookTogether.months} months.`

const nextLook = ({ next }: Pattern): string =>
  next ? `Looked at again on ${plainDate(next)}.` : 'Nothing is looked at again.'
