// The pages of a whistleblower who comes back: the six words, and the exchange with the contacts.
import { whistleOutcomes } from '../../policy/whistle-report.workflow.ts'
import { Button } from '../../ui/components/button.tsx'
import { InsetText } from '../../ui/components/inset-text.tsx'
import { plainDate } from '../../ui/dates.ts'
import { ErrorSummary, type FieldErrors } from '../../ui/fields/error-summary.tsx'
import { TextAreaField } from '../../ui/fields/text-area-field.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { Form } from '../../ui/form.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { Quote } from '../../ui/lift/quote.tsx'
import { speakUpEn, type SpeakUpWords } from '../../ui/words/speak-up.en.ts'
import type { Report, Told } from './report.ts'
import { SealingForm } from './speak-up-pages.tsx'

export interface FollowView {
  errors: FieldErrors
  once: string
  words?: SpeakUpWords
}

export const FollowPage = ({ errors, once, words = speakUpEn }: FollowView) => (
  <>
    <ErrorSummary errors={errors} />
    <PageTitle>{words.followTitle}</PageTitle>
    <Card>
      <Form action="/speak-up/follow" once={once}>
        <TextField
          name="words"
          label={words.words}
          hint={words.wordsHint}
          error={errors['words']}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
        />
        <Button>{words.open}</Button>
      </Form>
    </Card>
  </>
)

export interface ExchangeView {
  report: Report
  told: readonly Told[]
  note: string
  sent: boolean
  errors: FieldErrors
  once: string
  words?: SpeakUpWords
}

export function ExchangePage({ report, told, note, sent, errors, once, words = speakUpEn }: ExchangeView) {
  const { state, outcome, recipient } = report
  return (
    <>
      <ErrorSummary errors={errors} />
      <PageTitle lead={outcome ? words.closed(whistleOutcomes[outcome]) : words.states[state]}>
        {words.yourReport}
      </PageTitle>
      {sent && <InsetText>{words.sentMore}</InsetText>}
      <Card>
        <Exchange
          told={told}
          names={{ reporter: words.you, contact: words.contactSays }}
          sealed={words.sealedForThem}
        />
      </Card>
      <Card>
        <SealingForm action="/speak-up/answer" keys={[recipient]} {...{ note, once, words }}>
          <TextAreaField name="text" label={words.more} rows={6} value="" error={errors['text']} />
          <Button preventDoubleClick>{words.sendMore}</Button>
        </SealingForm>
      </Card>
    </>
  )
}

export interface ExchangeProps {
  told: readonly Told[]
  names: Record<Told['writer'], string>
  /** Said in place of a text that this reader can't open. */
  sealed: string
}

/** The texts in their order, each with who wrote it and on which day. */
export const Exchange = ({ told, names, sealed }: ExchangeProps) => (
  <>
    {told.map(({ writer, on, text }) => (
      <Quote by={names[writer]} when={plainDate(on)}>
        {text ?? sealed}
      </Quote>
    ))}
  </>
)
