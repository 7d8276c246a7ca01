// The pupils' own way to say that something is wrong: pictures, few words, no upload, and whom to ring at any hour (§15.3).
import type { ComponentChildren } from 'preact'

import { Button } from '../../ui/components/button.tsx'
import { InsetText } from '../../ui/components/inset-text.tsx'
import { ErrorSummary, type FieldErrors } from '../../ui/fields/error-summary.tsx'
import { TextAreaField } from '../../ui/fields/text-area-field.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { Form } from '../../ui/form.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { pupilConcernEn, type PupilConcernWords } from '../../ui/words/pupil-concern.en.ts'

export type PupilKind = keyof PupilConcernWords['kinds']

export interface PupilView {
  /** The adults to whom a child can go. */
  adults: readonly string[]
  /** When somebody reads it next, in a sentence. */
  when: string
  typed: (field: string) => string
  errors: FieldErrors
  once: string
  words?: PupilConcernWords
}

export function PupilPage({ adults, when, typed, errors, once, words = pupilConcernEn }: PupilView) {
  return (
    <>
      <RingNow words={words} />
      <ErrorSummary errors={errors} />
      <PageTitle lead={words.lead}>{words.title}</PageTitle>
      <Card>
        <Form action="/concern/pupil" once={once}>
          <fieldset class="govuk-fieldset gp-picture-choices" id="kind">
            <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{words.pick}</legend>
            {pupilKinds.map((kind) => (
              <label class="gp-picture-choice">
                <input type="radio" name="kind" value={kind} checked={typed('kind') === kind} />
                <Picture>{drawings[kind]}</Picture>
                <span>{words.kinds[kind]}</span>
              </label>
            ))}
          </fieldset>
          <TextAreaField
            name="text"
            label={words.text}
            hint={words.noPictures}
            rows={4}
            value={typed('text')}
            error={errors['text']}
          />
          <TextField name="name" label={words.name} width={20} spellcheck={false} value={typed('name')} />
          <Button preventDoubleClick>{words.send}</Button>
        </Form>
        <p class="govuk-body">{when}</p>
      </Card>
      <Adults adults={adults} words={words} />
    </>
  )
}

interface PupilThanks {
  adults: readonly string[]
  when: string
  /** Shown once; '' where the page is opened again. */
  receipt: string
  words?: PupilConcernWords
}

export const PupilThanksPage = ({ adults, when, receipt, words = pupilConcernEn }: PupilThanks) => (
  <>
    <PageTitle>{words.thanks}</PageTitle>
    <Card>
      <p class="govuk-body">{words.reads(adults.join(', ') || words.byPosition)}</p>
      <p class="govuk-body">{when}</p>
      {receipt !== '' && (
        <>
          <p class="govuk-body">{words.receipt}</p>
          <p class="govuk-body govuk-!-font-size-24">
            <strong>{receipt}</strong>
          </p>
          <p class="govuk-body">
            <a class="govuk-link" href="/concern/follow">
              {words.follow}
            </a>
          </p>
        </>
      )}
    </Card>
    <RingNow words={words} />
  </>
)

const RingNow = ({ words }: { words: PupilConcernWords }) => (
  <InsetText>
    <p class="govuk-body">
      <strong>{words.danger}</strong>
    </p>
    <p class="govuk-body">{words.childline}</p>
  </InsetText>
)

const Adults = ({ adults, words }: { adults: readonly string[]; words: PupilConcernWords }) =>
  adults.length > 0 ? (
    <Card title={words.adultsLead}>
      <ul class="govuk-list">
        {adults.map((name) => (
          <li>
            <strong>{name}</strong>
          </li>
        ))}
      </ul>
    </Card>
  ) : null

const Picture = ({ children }: { children: ComponentChildren }) => (
  <svg viewBox="0 0 64 64" width="64" height="64" aria-hidden="true" focusable="false">
    {children}
  </svg>
)

/** Drawn by us, in lines of one width. */
const drawings: Record<PupilKind, ComponentChildren> = {
  online: (
    <>
      <rect x="18" y="6" width="28" height="52" rx="5" />
      <path d="M27 12h10M26 26h12M26 33h12M26 40h7" />
      <circle cx="32" cy="51" r="2" />
    </>
  ),
  hurt: (
    <>
      <circle cx="32" cy="32" r="24" />
      <path d="M22 44c5-8 15-8 20 0M23 26v2M41 26v2M44 32c0 3 3 5 3 8a3 3 0 0 1-6 0c0-3 3-5 3-8z" />
    </>
  ),
  friend: (
    <>
      <circle cx="22" cy="22" r="9" />
      <circle cx="43" cy="26" r="8" />
      <path d="M6 54c1-12 8-17 16-17s14 5 15 17M36 41c10-4 20 2 22 13" />
    </>
  ),
  other: (
    <>
      <path d="M8 10h48v34H30L18 56V44H8z" />
      <path d="M27 22c0-7 11-7 11 0 0 5-6 4-6 9M32 36v1" />
    </>
  ),
}

export const pupilKinds = Object.keys(drawings) as PupilKind[]
