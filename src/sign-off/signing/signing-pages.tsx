// The steps of signing, each fit for a phone: read a part, answer a question, declare.
import { Button } from '../../ui/components/button.tsx'
import { InsetText } from '../../ui/components/inset-text.tsx'
import { ErrorSummary } from '../../ui/fields/error-summary.tsx'
import { PasswordField } from '../../ui/fields/password-field.tsx'
import { RadioField } from '../../ui/fields/radio-field.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { Form } from '../../ui/form.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { Clauses } from '../policy-page.tsx'
import { bySection } from '../text/policy-sections.ts'
import type { PolicyClause } from '../text/policy-text.ts'
import type { PolicyVersion } from '../versions/policy-version.ts'
import { questionsNeeded, type PolicyQuestion } from './questions.data.ts'
import { readingParts, type ReadingPart } from './reading-parts.data.ts'

export interface ReadingView {
  version: PolicyVersion
  part: ReadingPart
  minutesLeft: number
  once: string
}

export function ReadingPage({ version, part, minutesLeft, once }: ReadingView) {
  const at = readingParts.indexOf(part) + 1
  const own = bySection(version.clauses).filter(({ section }) => part.sections.includes(section))
  return (
    <>
      <PageTitle
        caption={`Part ${at} of ${readingParts.length}`}
        lead={`About ${minutesLeft === 1 ? 'a minute' : `${minutesLeft} minutes`} of reading left. You can stop at any time: we keep your place.`}
      >
        {part.title}
      </PageTitle>
      <progress
        class="gp-progress"
        value={at - 1}
        max={readingParts.length}
        aria-label="How much you have read"
      />
      {own.map(({ heading, clauses }) => (
        <Card title={heading}>
          <Clauses clauses={clauses} />
        </Card>
      ))}
      <Form action={`/policy/sign/parts/${part.slug}`} once={once}>
        <Button preventDoubleClick>
          {at < readingParts.length ? 'I have read this part' : 'I have read it all'}
        </Button>
      </Form>
    </>
  )
}

export interface QuestionView {
  question: PolicyQuestion
  unanswered: number
  /** The clause that answers the question which was just answered wrongly. */
  missed: PolicyClause | undefined
  error: string | undefined
  once: string
}

export function QuestionPage({ question, unanswered, missed, error, once }: QuestionView) {
  const at = questionsNeeded - unanswered + 1
  return (
    <>
      {error && <ErrorSummary errors={{ answer: error }} />}
      <PageTitle caption={`Question ${at} of ${questionsNeeded}`}>Did it come across?</PageTitle>
      {missed && (
        <Card title="Not quite. The policy says">
          <Clauses clauses={[missed]} />
          <p>Here is another question.</p>
        </Card>
      )}
      <Card>
        <Form action="/policy/sign/questions" once={once}>
          <input type="hidden" name="question" value={question.id} />
          <RadioField
            name="answer"
            label={question.question}
            options={question.answers.map((text, place) => ({ value: String(place), text }))}
            error={error}
          />
          <Button preventDoubleClick>Answer</Button>
        </Form>
      </Card>
    </>
  )
}

export interface DeclareView {
  version: PolicyVersion
  sentence: string
  typedName: string
  refusal: string | undefined
  once: string
}

export function DeclarePage({ version, sentence, typedName, refusal, once }: DeclareView) {
  return (
    <>
      {refusal && <ErrorSummary errors={{ 'typed-name': refusal }} />}
      <PageTitle caption={`${version.title}, version ${version.number}`}>Sign the policy</PageTitle>
      <Card>
        <Form action="/policy/sign" once={once}>
          <input type="hidden" name="version" value={version.id} />
          <input type="hidden" name="fingerprint" value={version.fingerprint ?? ''} />
          <InsetText>{sentence}</InsetText>
          <TextField
            name="typed-name"
            label="Your name"
            hint="Type your full name. This is your signature."
            autocomplete="name"
            spellcheck={false}
            value={typedName}
            error={refusal}
          />
          <PasswordField
            name="password"
            label="Your password"
            hint="We ask again, so that nobody else can sign for you."
            autocomplete="current-password"
          />
          <Button preventDoubleClick>Sign</Button>
        </Form>
      </Card>
    </>
  )
}
