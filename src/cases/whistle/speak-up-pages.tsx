// The pages of a whistleblower: what to know first, whom it is about, the report, and the receipt.
import type { Contact } from '../../people/contacts/contact.ts'
import { pointedAt, postLabel, type ReportAbout } from '../../policy/whistle-routing.ts'
import { Button } from '../../ui/components/button.tsx'
import { InsetText } from '../../ui/components/inset-text.tsx'
import { CheckboxField } from '../../ui/fields/checkbox-field.tsx'
import { ErrorSummary, type FieldErrors } from '../../ui/fields/error-summary.tsx'
import { TextAreaField } from '../../ui/fields/text-area-field.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { Form } from '../../ui/form.tsx'
import { ActionRow } from '../../ui/lift/action-row.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { speakUpEn, type SpeakUpWords } from '../../ui/words/speak-up.en.ts'
import { OtherWays } from './other-ways.tsx'

interface Shared {
  words?: SpeakUpWords
}

export interface FirstView extends Shared {
  /** Who the contacts are, by post; '' where none can receive a report yet. */
  contacts: string
  ways: readonly Contact[]
}

export function FirstPage({ contacts, ways, words = speakUpEn }: FirstView) {
  return (
    <>
      <PageTitle lead={words.lead}>{words.title}</PageTitle>
      <InsetText>
        <strong>{words.danger}</strong>
      </InsetText>
      <Card title={words.before}>
        <p class="govuk-body">{words.ownDevice}</p>
        <p class="govuk-body">{words.noTrace}</p>
        <p class="govuk-body">{words.limits}</p>
      </Card>
      <Card title={words.whatCounts}>
        <p class="govuk-body">{words.counts}</p>
        <p class="govuk-body">{words.neverBarred}</p>
      </Card>
      <Card title={words.goesTo}>
        <p class="govuk-body">{contacts ? words.toWhom(contacts) : words.nobodyYet}</p>
        <ActionRow>
          {contacts && <Button href="/speak-up/report">{words.begin}</Button>}
          <Button href="/speak-up/follow" classes="govuk-button--secondary">
            {words.comeBack}
          </Button>
        </ActionRow>
      </Card>
      <OtherWays {...{ ways, words }} />
      <p class="govuk-body">
        <a class="govuk-link" href="/whistleblowing">
          {words.forContacts}
        </a>
      </p>
    </>
  )
}

export interface AboutView extends Shared {
  about: ReportAbout
  /** Set where nobody is left who could read it. */
  nobodyLeft: boolean
  ways: readonly Contact[]
  once: string
}

export function AboutPage({ about, nobodyLeft, ways, once, words = speakUpEn }: AboutView) {
  return (
    <>
      {nobodyLeft && <ErrorSummary errors={{ 'other-ways': words.nobodyLeft }} />}
      <PageTitle>{words.aboutTitle}</PageTitle>
      <Card>
        <Form action="/speak-up/report" once={once}>
          <input type="hidden" name="about-asked" value="yes" />
          <CheckboxField
            name="about-roles"
            label={words.aboutRoles}
            hint={words.aboutRolesHint}
            size="s"
            options={pointedAt.map((value) => ({ value, text: postLabel(value) }))}
            values={about.roles}
          />
          <TextField
            name="about-words"
            label={words.aboutWords}
            hint={words.aboutWordsHint}
            size="s"
            value={about.words}
            autocomplete="off"
          />
          <Button>{words.goOn}</Button>
        </Form>
      </Card>
      {nobodyLeft && <OtherWays {...{ ways, words }} />}
    </>
  )
}

export interface WriteView extends Shared {
  /** To whom it goes, by post. */
  to: string
  /** The readers' public keys, for the browser. */
  keys: readonly string[]
  note: string
  text: string
  errors: FieldErrors
  once: string
}

export function WritePage({ to, keys, note, text, errors, once, words = speakUpEn }: WriteView) {
  return (
    <>
      <ErrorSummary errors={errors} />
      <PageTitle lead={words.thisGoesTo(to)}>{words.writeTitle}</PageTitle>
      <Card>
        <SealingForm action="/speak-up/send" {...{ keys, note, once, words }}>
          <TextAreaField
            name="text"
            label={words.text}
            hint={words.textHint}
            rows={12}
            value={text}
            error={errors['text']}
          />
          <Button preventDoubleClick>{words.send}</Button>
        </SealingForm>
      </Card>
    </>
  )
}

interface SealingFormProps {
  action: string
  keys: readonly string[]
  note: string
  once: string
  words: SpeakUpWords
  children: preact.ComponentChildren
}

/** A form whose text the browser's script seals for these keys before it is sent; without script the server does. */
export const SealingForm = ({ action, keys, note, once, words, children }: SealingFormProps) => (
  <Form action={action} once={once} classes="gp-seal">
    <input type="hidden" name="_note" value={note} />
    <input type="hidden" name="_sealed" value="" data-seal-for={keys.join(' ')} />
    {children}
    <p class="govuk-hint gp-seal__said" data-sealed-here={words.sealedHere}>
      {words.sealedThere}
    </p>
  </Form>
)

export interface StaleView extends Shared {
  text: string
}

export const StalePage = ({ text, words = speakUpEn }: StaleView) => (
  <>
    <ErrorSummary errors={{ text: words.stale }} />
    <PageTitle>{words.writeTitle}</PageTitle>
    <Card>
      <TextAreaField name="text" label={words.text} rows={12} value={text} />
      <Button href="/speak-up/report">{words.begin}</Button>
    </Card>
  </>
)

export interface ReceiptView extends Shared {
  receipt: string
}

export const ReceiptPage = ({ receipt, words = speakUpEn }: ReceiptView) => (
  <>
    <PageTitle>{words.sentTitle}</PageTitle>
    <Card title={words.receipt}>
      <KeyWords>{receipt}</KeyWords>
      <p class="govuk-body">{words.receiptHint}</p>
      <p class="govuk-body">{words.receiptNext}</p>
    </Card>
  </>
)

/** Words to write down, each with its number. */
export const KeyWords = ({ children }: { children: string }) => (
  <ol class="gp-key-words">
    {children.split(' ').map((word) => (
      <li>{word}</li>
    ))}
  </ol>
)
