// One case as those who see it read it: whom to ring, what is next, what was said, who takes part.
import { HistoryList } from '../../decisions/history-list.tsx'
import type { Entry } from '../../decisions/ledger.ts'
import { fileKinds } from '../../policy/cases/case-kinds.data.ts'
import { questionsOf, type CaseAction } from '../../policy/cases/case-workflow.ts'
import { caseWorkflows } from '../../policy/cases/case-workflows.ts'
import { hasPack } from '../../policy/cases/evidence-pack.ts'
import { choicesOf, separator, type Answers, type Question } from '../../policy/cases/questions.ts'
import { Button } from '../../ui/components/button.tsx'
import { SummaryList } from '../../ui/components/summary-list.tsx'
import { moment, plainDate } from '../../ui/dates.ts'
import { ActionRow } from '../../ui/lift/action-row.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { Pill } from '../../ui/lift/pill.tsx'
import { Quote } from '../../ui/lift/quote.tsx'
import { TwoColumns } from '../../ui/lift/two-columns.tsx'
import { IllegalCards, type Illegal } from '../hidden/illegal-cards.tsx'
import { NamedCard } from '../naming/named-card.tsx'
import type { NamingWarning } from '../naming/naming-queries.ts'
import type { CaseFile } from './case-decisions.ts'
import type { Case, Step } from './case.ts'
import { RingFirst, type Ring } from './ring-first.tsx'

export interface CaseView {
  found: Case
  file: CaseFile
  rings: readonly Ring[]
  actions: readonly CaseAction<string, string>[]
  /** Clocks that run, in sentences. */
  clocks: readonly { says: string; late: boolean }[]
  /** What a case of illegal content shows beside. */
  illegal: Illegal | undefined
  /** What told that something outgoing names its subject. */
  warnings: readonly NamingWarning[]
  history: readonly Entry[]
  zone: string
}

export function CasePage({
  found,
  file,
  rings,
  actions,
  clocks,
  illegal,
  warnings,
  history,
  zone,
}: CaseView) {
  const workflow = caseWorkflows[found.kind]
  const state = workflow.states[found.state]
  const hasLadder = found.kind === 'post-about-staff' && found.state !== 'opened'
  const shown = actions.filter(({ onLadder }) => !onLadder)
  return (
    <>
      {(found.danger || rings.length > 0) && <RingFirst danger={found.danger} rings={rings} />}
      <PageTitle
        caption={`Opened on ${plainDate(found.openedOn)}`}
        state={state && <Pill tone={state.tone}>{state.label}</Pill>}
        lead={state?.says}
      >
        {fileKinds[found.kind].label}
      </PageTitle>
      <TwoColumns aside={<HistoryList entries={history} zone={zone} />}>
        {clocks.map(({ says, late }) => (
          <p class="govuk-body">
            {late && <Pill tone="red">Late</Pill>} {says}
          </p>
        ))}
        <ActionRow>
          {hasLadder && <Button href={`/cases/${found.id}/ladder`}>Towards taking it down</Button>}
          {shown.map(({ action, label }, at) => (
            <Button
              href={`/cases/${found.id}/do/${action}`}
              classes={at === 0 && !hasLadder ? '' : 'govuk-button--secondary'}
            >
              {label}
            </Button>
          ))}
          {actions.length > 0 && hasPack(found.kind) && (
            <a class="govuk-link" href={`/cases/${found.id}/pack`}>
              Make an evidence pack
            </a>
          )}
        </ActionRow>
        {illegal && <IllegalCards {...illegal} zone={zone} />}
        {warnings.length > 0 && <NamedCard warnings={warnings} zone={zone} />}
        <Card title="What came in">
          <Quote>{found.words}</Quote>
          {found.child && <p class="govuk-body">Child: {found.child}</p>}
        </Card>
        <People file={file} />
        {file.steps.length > 0 && (
          <Card title="What was done and said">
            {file.steps.map((step) => (
              <StepSaid step={step} found={found} file={file} zone={zone} />
            ))}
          </Card>
        )}
      </TwoColumns>
    </>
  )
}

const parts = { subject: 'It is about', handler: 'Helps with it', agency: 'Agency' } as const

const People = ({ file: { parties } }: Pick<CaseView, 'file'>) => (
  <Card title="Who takes part">
    {parties.length === 0 ? (
      <p class="govuk-body">Nobody is named yet.</p>
    ) : (
      <SummaryList
        rows={parties.map(({ part, name, reach, cleared }) => ({
          key: { text: cleared ? 'Named in error' : parts[part] },
          value: { text: [name, reach].filter(Boolean).join(', ') },
        }))}
      />
    )}
  </Card>
)

interface StepSaidProps extends Pick<CaseView, 'found' | 'file' | 'zone'> {
  step: Step
}

function StepSaid({ step, found, file, zone }: StepSaidProps) {
  const row = caseWorkflows[found.kind].actions.find(({ action }) => action === step.action)
  const questions = row ? questionsOf(row, file.subject.facts) : []
  return (
    <section>
      <h3 class="govuk-heading-s">
        {row?.label} <span class="govuk-hint">{moment(step.at, zone)}</span>
      </h3>
      <SummaryList rows={answersOf(questions, step.said)} />
    </section>
  )
}

const answersOf = (questions: readonly Question[], said: Answers) =>
  Object.entries(said).map(([name, value]) => {
    const question = questions.find((each) => each.name === name)
    return { key: { text: question?.label ?? 'Why' }, value: { text: wordsOf(question, value) } }
  })

function wordsOf(question: Question | undefined, value: string): string {
  if (!question) return value
  const choices = choicesOf(question)
  if (question.kind === 'several')
    return value
      .split(separator)
      .map((each) => choices[each])
      .join('; ')
  if (question.kind === 'moment') return `${plainDate(value.slice(0, 10))}, ${value.slice(11)}`
  return question.kind === 'date' ? plainDate(value) : (choices[value] ?? value)
}
