// The pages of what the press asks: what everybody on the staff sees, and the form for whoever took the call (§16.7).
import type { FormFields } from '../../platform/http/form-fields.ts'
import { enquiryQuestions, mediaEnquiryWorkflow } from '../../policy/cases/media-enquiry.workflow.ts'
import { Button } from '../../ui/components/button.tsx'
import { InsetText } from '../../ui/components/inset-text.tsx'
import { moment } from '../../ui/dates.ts'
import { ErrorSummary, type FieldErrors } from '../../ui/fields/error-summary.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { Form } from '../../ui/form.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { EmptyState } from '../../ui/lift/empty-state.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { Pill } from '../../ui/lift/pill.tsx'
import { Quote } from '../../ui/lift/quote.tsx'
import { QuestionField } from '../file/question-field.tsx'
import type { MediaNotice } from './media-queries.ts'

export const MediaPage = ({ notices, zone }: { notices: readonly MediaNotice[]; zone: string }) => (
  <>
    <PageTitle lead="Whatever the press asks goes to the head. Nobody answers it, not even with “no comment”, until an answer stands here.">
      The press
    </PageTitle>
    <Button href="/media/new">Log what the press asked</Button>
    {notices.length === 0 ? (
      <EmptyState title="Nothing is open">
        What the press asks stands here until a fortnight after its end.
      </EmptyState>
    ) : (
      notices.map((notice) => <Notice notice={notice} zone={zone} />)
    )}
  </>
)

const Notice = ({
  notice: { state, outlet, at, answer, speaker },
  zone,
}: {
  notice: MediaNotice
  zone: string
}) => {
  const { tone, label } = mediaEnquiryWorkflow.states[state]
  return (
    <Card title={outlet ?? 'The press'} aside={<Pill tone={tone}>{label}</Pill>}>
      <p class="govuk-hint">Asked on {moment(at, zone)}</p>
      <p class="govuk-body">{says[state]}</p>
      {answer && (
        <>
          <p class="govuk-body">
            <strong>{speaker}</strong> gives this answer, word for word. Everybody else says who will ring
            back.
          </p>
          <Quote>{answer}</Quote>
        </>
      )}
    </Card>
  )
}

/** To somebody who picks up the telephone. */
const says = {
  logged: 'Not to be answered until it is cleared. Say: “Somebody will ring you back”, and nothing else.',
  cleared: 'An answer is cleared.',
  answered: 'It was answered. Say no more than this.',
  declined: 'The school does not answer it. Say so, and nothing else.',
} as const

export interface NewMediaView {
  form: FormFields
  errors: FieldErrors
  once: string
}

export const NewMediaPage = ({ form, errors, once }: NewMediaView) => (
  <>
    <ErrorSummary errors={errors} />
    <PageTitle lead="One minute. The head has it at once.">What did the press ask?</PageTitle>
    <InsetText>Don’t answer. Say: “I’ll pass it on, and somebody will ring you back.”</InsetText>
    <Card>
      <Form action="/media/new" once={once}>
        {enquiryQuestions.map((question) => (
          <QuestionField question={question} form={form} error={errors[question.name]} now="" />
        ))}
        <TextField
          name="about"
          label="Is it about somebody who works here? Their name"
          hint="They don’t see it. About the head, it goes to the chair of governors."
          width={30}
          spellcheck={false}
          value={form.text('about')}
          error={errors['about']}
        />
        <Button preventDoubleClick>Pass it on</Button>
      </Form>
    </Card>
  </>
)
