// The pages of the approval form: its steps, and "check your answers" at the end.
import { SentBack, type Return } from '../decisions/sent-back.tsx'
import type { Missing } from '../policy/site.workflow.ts'
import { Button } from '../ui/components/button.tsx'
import { SummaryList } from '../ui/components/summary-list.tsx'
import { ErrorSummary, type FieldErrors } from '../ui/fields/error-summary.tsx'
import { Form } from '../ui/form.tsx'
import { Card } from '../ui/lift/card.tsx'
import { PageTitle } from '../ui/lift/page-title.tsx'
import type { Answers } from './answers.ts'
import { fieldsOf } from './answers.ts'
import type { Candidate } from './candidates.ts'
import { summaryOf } from './form-summary.ts'
import { QuestionField } from './question-field.tsx'
import { siteForm, type Question, type Step } from './site-form.data.ts'
import { ownSignature } from './what-is-missing.ts'

export interface StepView {
  siteId: string
  step: Step
  answers: Answers
  errors: FieldErrors
  people: readonly Candidate[]
  once: string
  author: { name: string; position: string; lineManager: string | undefined }
  /** Why the form came back, when it did. */
  sentBack: Return | undefined
}

export function StepPage({ siteId, step, answers, errors, people, once, author, sentBack }: StepView) {
  return (
    <>
      <ErrorSummary errors={errors} />
      <PageTitle caption={`Approval form, step ${siteForm.indexOf(step) + 1} of ${siteForm.length}`}>
        {step.title}
      </PageTitle>
      {sentBack && <SentBack {...sentBack} />}
      {step.lead && <p class="govuk-body">{step.lead}</p>}
      {step === siteForm[0] && <TeamDetails {...author} />}
      <Card>
        <Form action={`/sites/${siteId}/form/${step.slug}`} once={once}>
          {step.questions.map((question) => (
            <QuestionField {...{ question, answers, errors, people }} />
          ))}
          <div class="govuk-button-group">
            <Button preventDoubleClick>Save and go on</Button>
            <Button classes="govuk-button--secondary" name="then" value="leave">
              Save and come back later
            </Button>
          </div>
        </Form>
      </Card>
    </>
  )
}

const TeamDetails = ({ name, position, lineManager }: StepView['author']) => (
  <Card title="From the school’s records">
    <SummaryList
      rows={[
        { key: { text: 'Author' }, value: { text: `${name}, ${position}` } },
        {
          key: { text: 'Line manager' },
          value: { text: lineManager ?? 'Nobody is on record. Ask the office to enter one.' },
        },
      ]}
    />
  </Card>
)

export interface CheckView {
  siteId: string
  answers: Answers
  people: readonly Candidate[]
  missing: readonly Missing[]
  once: string
  sentBack: Return | undefined
}

export function CheckPage({ siteId, answers, people, missing, once, sentBack }: CheckView) {
  return (
    <>
      <PageTitle caption="Approval form">Check your answers</PageTitle>
      {sentBack && <SentBack {...sentBack} />}
      {missing.length > 0 && <StillMissing siteId={siteId} missing={missing} />}
      {summaryOf(answers, people).map(({ step, rows }) => (
        <Card title={step.title}>
          <SummaryList
            rows={rows.map(({ question, lines }) => ({
              key: { text: question.label },
              value: { text: lines.map((line) => <p>{line}</p>) },
              actions: {
                items: [
                  {
                    text: 'Change',
                    href: `/sites/${siteId}/form/${step.slug}#${firstField(question)}`,
                    visuallyHiddenText: question.label,
                  },
                ],
              },
            }))}
          />
        </Card>
      ))}
      {missing.length === 0 && (
        <Form action={`/sites/${siteId}/send`} once={once}>
          <Button preventDoubleClick>Send for approval</Button>
        </Form>
      )}
    </>
  )
}

/** What still stands in the way, each with the step where it is mended. */
function StillMissing({ siteId, missing }: Pick<CheckView, 'siteId' | 'missing'>) {
  return (
    <Card title="The form can’t be sent yet">
      <ul class="govuk-list govuk-list--bullet" id="missing">
        {missing.map(({ field, sentence, clause }) => (
          <li>
            <a
              class="govuk-link"
              href={
                field === ownSignature ? '/policy/sign' : `/sites/${siteId}/form/${stepOf(field)}#${field}`
              }
            >
              {sentence}
            </a>{' '}
            <span class="gp-findings__clause">({clauseName(clause)})</span>
            {clause === 'signature' && field !== ownSignature && (
              <>
                {' '}
                <a class="govuk-link" href="/policy/sign">
                  Where to sign
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}

const firstField = (question: Question): string =>
  question.kind === 'people' ? `${question.name}-1` : question.name

const clauseName = (clause: string): string =>
  clause === 'App.1' ? 'Appendix 1' : clause === 'signature' ? 'signature page' : `§${clause}`

function stepOf(field: string): string {
  const step = siteForm.find(({ questions }) =>
    questions.some((question) => question.name === field || fieldsOf(question).includes(field)),
  )
  return (step ?? siteForm[0])?.slug ?? ''
}
