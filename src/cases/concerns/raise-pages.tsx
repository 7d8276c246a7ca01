// Raising a concern, in one step (§15.3): whom to ring first, then the form for anybody who is worried.
import { aboutWhomChoices } from '../../policy/cases/about-whom.data.ts'
import { Button } from '../../ui/components/button.tsx'
import { InsetText } from '../../ui/components/inset-text.tsx'
import { TickField } from '../../ui/fields/checkbox-field.tsx'
import { ErrorSummary, type FieldErrors } from '../../ui/fields/error-summary.tsx'
import { RadioField } from '../../ui/fields/radio-field.tsx'
import { TextAreaField } from '../../ui/fields/text-area-field.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { Form } from '../../ui/form.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { concernEn, type ConcernWords } from '../../ui/words/concern.en.ts'
import type { About } from './concern.ts'

export interface RaiseView {
  about: About
  /** The names of those who will read it, where the viewer knows the staff. */
  leads: readonly string[]
  /** The name that goes with it, for somebody who is signed in. */
  name: string | undefined
  /** Whether the viewer logs what the press asks. */
  logsPress: boolean
  /** Whether the viewer hides at once what may be against the law. */
  mayHide: boolean
  /** What a field held when it was sent. */
  typed: (field: string) => string
  errors: FieldErrors
  once: string
  words?: ConcernWords
}

export function RaisePage(view: RaiseView) {
  const { about, leads, name, typed, errors, once, words = concernEn } = view
  return (
    <>
      <Danger words={words} />
      <ErrorSummary errors={errors} />
      <PageTitle lead={words.lead}>{words.title}</PageTitle>
      <p class="govuk-body">
        <a class="govuk-link" href="/concern/pupil">
          {words.forPupils}
        </a>
      </p>
      {view.logsPress && (
        <p class="govuk-body">
          <a class="govuk-link" href="/media/new">
            {words.forPress}
          </a>
        </p>
      )}
      <Card>
        {about.words !== words.aPage && <p class="gp-typed">{words.about(about.words)}</p>}
        <Form action="/concern" once={once}>
          <input type="hidden" name="about" value={about.kind} />
          <input type="hidden" name="id" value={about.id ?? ''} />
          <TextAreaField
            name="text"
            label={words.text}
            hint={words.textHint}
            rows={5}
            value={typed('text')}
            error={errors['text']}
          />
          <WhomFields {...view} words={words} />
          <TextField
            name="reach"
            label={words.reach}
            hint={words.reachHint}
            width={30}
            value={typed('reach')}
            error={errors['reach']}
          />
          {view.mayHide && about.id !== null && (
            <TickField
              name="illegal"
              label={words.illegalTick}
              hint={words.illegalHint}
              checked={typed('illegal') === 'yes'}
            />
          )}
          <TickField name="danger" label={words.dangerTick} checked={typed('danger') === 'yes'} />
          <p class="govuk-hint">
            {words.readBy(whoReads(leads, words))} {name && words.named(name)}
          </p>
          <Button preventDoubleClick>{words.send}</Button>
        </Form>
      </Card>
    </>
  )
}

const WhomFields = ({ typed, errors, words }: RaiseView & { words: ConcernWords }) => (
  <>
    <RadioField
      name="whom"
      label={words.whom}
      hint={words.whomHint}
      small
      options={aboutWhomChoices.map((value) => ({ value, text: words.whoms[value] }))}
      value={typed('whom') || aboutWhomChoices[0]}
    />
    <TextField
      name="name"
      label={words.name}
      width={30}
      spellcheck={false}
      value={typed('name')}
      error={errors['name']}
    />
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

export const whoReads = (leads: readonly string[], words: ConcernWords): string =>
  leads.length > 0 ? words.leadNamed(leads.join(', ')) : words.leadByPosition
