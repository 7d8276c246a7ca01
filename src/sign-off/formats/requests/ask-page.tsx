// Asking for the policy in another language or format: the form for everybody, and the thanks.
import { languages } from '../../../policy/languages.data.ts'
import { Button } from '../../../ui/components/button.tsx'
import { plainDate } from '../../../ui/dates.ts'
import { ErrorSummary, type FieldErrors } from '../../../ui/fields/error-summary.tsx'
import { RadioField } from '../../../ui/fields/radio-field.tsx'
import { SelectField } from '../../../ui/fields/select-field.tsx'
import { TextAreaField } from '../../../ui/fields/text-area-field.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { Form } from '../../../ui/form.tsx'
import { Card } from '../../../ui/lift/card.tsx'
import { PageTitle } from '../../../ui/lift/page-title.tsx'
import { formatsEn, type FormatsWords } from '../../../ui/words/formats.en.ts'
import { formats } from './format-request.ts'
import { otherLanguage } from './read-ask.ts'

export interface AskView {
  /** What was typed, by the field's name. */
  typed: (name: string) => string
  errors: FieldErrors
  once: string
  words?: FormatsWords
}

export function AskPage(view: AskView) {
  const { errors, once, words = formatsEn } = view
  return (
    <>
      <ErrorSummary errors={errors} />
      <PageTitle lead={words.askLead}>{words.askTitle}</PageTitle>
      <Card>
        <Form action="/policy/ask" once={once}>
          <WhichLanguage {...view} />
          <WhichFormat {...view} />
          <HowToAnswer {...view} />
          <TextAreaField
            name="message"
            label={words.message}
            hint={words.messageHint}
            rows={3}
            value={view.typed('message')}
            error={errors['message']}
          />
          <p class="govuk-hint">{words.readBy}</p>
          <Button preventDoubleClick>{words.send}</Button>
        </Form>
      </Card>
    </>
  )
}

const WhichLanguage = ({ typed, errors, words = formatsEn }: AskView) => (
  <>
    <SelectField
      name="language"
      label={words.language}
      placeholder={words.noLanguage}
      options={[
        ...languages.map(({ tag, name, english }) => ({ value: tag, text: `${name} (${english})` })),
        { value: otherLanguage, text: words.otherLanguage },
      ]}
      value={typed('language')}
      error={errors['language']}
    />
    <TextField
      name="other-language"
      label={words.otherLanguageName}
      hint={words.otherLanguageHint}
      width={20}
      value={typed('other-language')}
      error={errors['other-language']}
    />
  </>
)

const WhichFormat = ({ typed, errors, words = formatsEn }: AskView) => (
  <RadioField
    name="format"
    label={words.format}
    value={typed('format')}
    error={errors['format']}
    options={formats.map((each) => ({
      value: each,
      text: words.formats[each],
      conditional:
        each === 'other' ? (
          <TextField
            name="other-format"
            label={words.otherFormat}
            value={typed('other-format')}
            error={errors['other-format']}
          />
        ) : undefined,
    }))}
  />
)

const HowToAnswer = ({ typed, errors, words = formatsEn }: AskView) => (
  <RadioField
    name="reach"
    label={words.reach}
    value={typed('reach')}
    error={errors['reach']}
    options={[
      {
        value: 'email',
        text: words.byEmail,
        conditional: (
          <TextField
            name="email"
            type="email"
            autocomplete="email"
            spellcheck={false}
            label={words.email}
            value={typed('email')}
            error={errors['email']}
          />
        ),
      },
      {
        value: 'phone',
        text: words.byPhone,
        conditional: (
          <TextField
            name="phone"
            type="tel"
            autocomplete="tel"
            width={20}
            label={words.phone}
            value={typed('phone')}
            error={errors['phone']}
          />
        ),
      },
      { value: 'office', text: words.atOffice },
    ]}
  />
)

export interface AskedView {
  /** By when they are answered, like 2026-12-07. */
  dueOn: string
  days: number
  words?: FormatsWords
}

export const AskedPage = ({ dueOn, days, words = formatsEn }: AskedView) => (
  <>
    <PageTitle>{words.thanks}</PageTitle>
    <Card>
      <p class="govuk-body">
        <strong>{words.by(plainDate(dueOn))}</strong> {words.howLong(days)}
      </p>
      <p class="govuk-body">{words.atOfficeNext}</p>
      <p class="govuk-body">
        <a class="govuk-link" href="/policy/public">
          {words.backToPolicy}
        </a>
      </p>
    </Card>
  </>
)
