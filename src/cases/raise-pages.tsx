// Raising a concern, in one step (§15.3): the form for anybody who is worried, and the thanks.
import { Button } from '../ui/components/button.tsx'
import { InsetText } from '../ui/components/inset-text.tsx'
import { ErrorSummary, type FieldErrors } from '../ui/fields/error-summary.tsx'
import { TextAreaField } from '../ui/fields/text-area-field.tsx'
import { TextField } from '../ui/fields/text-field.tsx'
import { Form } from '../ui/form.tsx'
import { Card } from '../ui/lift/card.tsx'
import { PageTitle } from '../ui/lift/page-title.tsx'
import { concernEn, type ConcernWords } from '../ui/words/concern.en.ts'
import type { About } from './concern.ts'

export interface RaiseView {
  about: About
  /** The names of those who will read it, where the viewer knows the staff. */
  leads: readonly string[]
  /** The name that goes with it, for somebody who is signed in. */
  name: string | undefined
  text: string
  reach: string
  errors: FieldErrors
  once: string
  words?: ConcernWords
}

export function RaisePage({ about, leads, name, text, reach, errors, once, words = concernEn }: RaiseView) {
  return (
    <>
      <Danger words={words} />
      <ErrorSummary errors={errors} />
      <PageTitle lead={words.lead}>{words.title}</PageTitle>
      <Card>
        {about.words !== words.aPage && <p class="gp-typed">{words.about(about.words)}</p>}
        <Form action="/concern" once={once}>
          <input type="hidden" name="about" value={about.kind} />
          <input type="hidden" name="id" value={about.id ?? ''} />
          <TextAreaField
            name="text"
            label={words.text}
            hint={words.textHint}
            rows={6}
            value={text}
            error={errors['text']}
          />
          <TextField
            name="reach"
            label={words.reach}
            hint={words.reachHint}
            width={30}
            value={reach}
            error={errors['reach']}
          />
          <p class="govuk-hint">
            {words.readBy(whoReads(leads, words))} {name && words.named(name)} {words.aboutLead}
          </p>
          <Button preventDoubleClick>{words.send}</Button>
        </Form>
      </Card>
    </>
  )
}

export interface ThanksView {
  leads: readonly string[]
  words?: ConcernWords
}

export const ThanksPage = ({ leads, words = concernEn }: ThanksView) => (
  <>
    <PageTitle>{words.thanks}</PageTitle>
    <Card>
      <p class="govuk-body">
        {words.sent} {words.reads(whoReads(leads, words))}
      </p>
      <p class="govuk-body">{words.next}</p>
      <p class="govuk-body">
        <a class="govuk-link" href="/">
          {words.onward}
        </a>
      </p>
    </Card>
  </>
)

const Danger = ({ words }: { words: ConcernWords }) => (
  <InsetText>
    <p class="govuk-body">
      <strong>{words.danger}</strong>
    </p>
    <p class="govuk-body">{words.child}</p>
  </InsetText>
)

const whoReads = (leads: readonly string[], words: ConcernWords): string =>
  leads.length > 0 ? words.leadNamed(leads.join(', ')) : words.leadByPosition
