// The steps before signing, each fit for a phone: read a part, look at the whole, answer a question.
import { clauseTitle } from '../../policy/clause-title.ts'
import { Button } from '../../ui/components/button.tsx'
import { CheckboxField } from '../../ui/fields/checkbox-field.tsx'
import { ErrorSummary } from '../../ui/fields/error-summary.tsx'
import { RadioField } from '../../ui/fields/radio-field.tsx'
import { Form } from '../../ui/form.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { ChangeList } from '../changes/change-list.tsx'
import { Clauses } from '../policy-page.tsx'
import { bySection, shownNumber } from '../text/policy-sections.ts'
import type { PolicyClause } from '../text/policy-text.ts'
import type { PolicyVersion } from '../versions/policy-version.ts'
import type { ReadingPlan, ReadingStep } from './reading-plan.ts'
import type { Check } from './signing-checks.ts'

export interface ReadingView {
  version: PolicyVersion
  plan: ReadingPlan
  step: ReadingStep
  minutesLeft: number
  here: string
  once: string
}

export function ReadingPage({ version, plan, step, minutesLeft, here, once }: ReadingView) {
  const [at, of] = [plan.steps.indexOf(step) + 1, plan.steps.length]
  const nothing = plan.since !== undefined && plan.changes.length === 0
  return (
    <>
      <PageTitle
        caption={of > 1 ? `Part ${at} of ${of}` : `${version.title}, version ${version.number}`}
        lead={
          nothing
            ? `Version ${version.number} says in the same words what you signed before.`
            : `About ${minutesLeft === 1 ? 'a minute' : `${minutesLeft} minutes`} of reading left. You can stop at any time: we keep your place.`
        }
      >
        {nothing ? 'No word has changed' : step.title}
      </PageTitle>
      {of > 1 && <progress class="gp-progress" value={at - 1} max={of} aria-label="How much you have read" />}
      {plan.since && <Rest since={plan.since.number} nothing={nothing} here={here} />}
      {step.changes ? (
        <ChangeList
          changes={step.changes}
          before={`Before, in version ${plan.since?.number ?? ''}`}
          after="Now"
        />
      ) : (
        bySection(step.clauses).map(({ heading, clauses }) => (
          <Card title={heading}>
            <Clauses clauses={clauses} />
          </Card>
        ))
      )}
      <Form action={`${here}/parts/${step.slug}`} once={once}>
        <input type="hidden" name="version" value={version.id} />
        <Button preventDoubleClick>
          {nothing ? 'Go on' : at < of ? 'I have read this part' : 'I have read it all'}
        </Button>
      </Form>
    </>
  )
}

const Rest = ({ since, nothing, here }: { since: number; nothing: boolean; here: string }) => (
  <p>
    {nothing
      ? `You signed version ${since}. `
      : `You signed version ${since}, so this shows only what is different now. `}
    <a class="govuk-link" href={`${here}/whole`}>
      Read the whole policy
    </a>
  </p>
)

/** The whole text; the place in the reading is kept meanwhile. */
export function WholePage({ version, here }: { version: PolicyVersion; here: string }) {
  return (
    <>
      <PageTitle caption={`Version ${version.number}`} lead="Your place is kept.">
        {version.title}
      </PageTitle>
      {bySection(version.clauses).map(({ heading, clauses }) => (
        <Card title={heading}>
          <Clauses clauses={clauses} />
        </Card>
      ))}
      <p class="gp-actions">
        <a class="govuk-button" href={here}>
          Go on where you were
        </a>
      </p>
    </>
  )
}

/** For whoever read a version that another has replaced since. */
export const ChangedMeanwhilePage = ({ number, here }: { number: number; here: string }) => (
  <>
    <PageTitle>The policy has changed while you were reading</PageTitle>
    <Card>
      <p>Version {number} counts now. What you read was the one before, so please read this one.</p>
      <p>
        <a class="govuk-button" href={here}>
          Read version {number}
        </a>
      </p>
    </Card>
  </>
)

export interface QuestionView {
  version: Pick<PolicyVersion, 'id'>
  check: Check
  at: number
  needed: number
  /** The clause that answers the question which was just answered wrongly. */
  missed: PolicyClause | undefined
  error: string | undefined
  here: string
  once: string
}

export function QuestionPage({ version, check, at, needed, missed, error, here, once }: QuestionView) {
  return (
    <>
      {error && <ErrorSummary errors={{ answer: error }} />}
      <PageTitle caption={`Question ${at} of ${needed}`}>Did it come across?</PageTitle>
      {missed && (
        <Card title="Not quite. The policy says">
          <Clauses clauses={[missed]} />
          <p>Here is another question.</p>
        </Card>
      )}
      <Card>
        <Form action={`${here}/questions`} once={once}>
          <input type="hidden" name="version" value={version.id} />
          <input type="hidden" name="question" value={check.id} />
          {check.kind === 'question' ? (
            <RadioField
              name="answer"
              label={check.question}
              options={check.answers.map((text, place) => ({ value: String(place), text }))}
              error={error}
            />
          ) : (
            <Again check={check} error={error} />
          )}
          <Button preventDoubleClick>{check.kind === 'question' ? 'Answer' : 'Go on'}</Button>
        </Form>
      </Card>
    </>
  )
}

/** A clause in the school's own words, on which the program has no question. */
function Again({ check, error }: { check: Extract<Check, { kind: 'again' }>; error: string | undefined }) {
  const name = shownNumber(check.clause) ? `clause ${check.clause}` : clauseTitle(check.clause)
  return (
    <>
      <Clauses clauses={[{ number: check.clause, text: check.text }]} />
      <CheckboxField
        name="answer"
        label="This is in your school’s own words. Read it once more."
        options={[{ value: 'yes', text: `I have read ${name} again` }]}
        error={error}
      />
    </>
  )
}
