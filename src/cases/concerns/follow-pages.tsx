// What whoever raised a concern sees afterwards: the thanks with a receipt, and later that something happened.
import { Button } from '../../ui/components/button.tsx'
import { InsetText } from '../../ui/components/inset-text.tsx'
import { moment } from '../../ui/dates.ts'
import { ErrorSummary } from '../../ui/fields/error-summary.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { Form } from '../../ui/form.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { concernEn, type ConcernWords } from '../../ui/words/concern.en.ts'
import type { Ring } from '../file/ring-first.tsx'
import { OutsideNumbers } from './outside-numbers.tsx'
import { whoReads } from './raise-pages.tsx'
import type { Standing } from './receipt.ts'

export interface ThanksView {
  leads: readonly string[]
  receipt: string
  /** Whom to ring, where nobody at the school stands above whom it is about. */
  outside: readonly Ring[]
  words?: ConcernWords
}

export const ThanksPage = ({ leads, receipt, outside, words = concernEn }: ThanksView) => (
  <>
    <PageTitle>{words.thanks}</PageTitle>
    <Card>
      <p class="govuk-body">
        {words.sent} {outside.length === 0 && words.reads(whoReads(leads, words))}
      </p>
      <OutsideNumbers rings={outside} words={words} />
      {receipt !== '' && (
        <InsetText>
          <p class="govuk-body">{words.receiptLead}</p>
          <p class="govuk-body govuk-!-font-size-24">
            <strong>{receipt}</strong>
          </p>
          <p class="govuk-body">{words.receiptKeep}</p>
        </InsetText>
      )}
      <p class="govuk-body">{words.next}</p>
      <p class="govuk-body">
        <a class="govuk-link" href="/concern/follow">
          {words.follow}
        </a>
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href="/">
          {words.onward}
        </a>
      </p>
    </Card>
  </>
)

export interface FollowView {
  outside: readonly Ring[]
  own: readonly { raisedAt: Date; standing: Standing }[]
  zone: string
  receipt: string
  /** Of the receipt that was typed; undefined where none was, or nothing has it. */
  standing: Standing | undefined
  /** Whether one was sent that nothing has. */
  wrong: boolean
  once: string
  words?: ConcernWords
}

export function FollowPage(view: FollowView) {
  const { own, zone, receipt, standing, wrong, once, outside, words = concernEn } = view
  const error = wrong ? words.unknownReceipt : undefined
  return (
    <>
      {error && <ErrorSummary errors={{ receipt: error }} />}
      <PageTitle lead={words.followLead}>{words.followTitle}</PageTitle>
      {standing && (
        <InsetText>
          <p class="govuk-body">{words.standings[standing]}</p>
        </InsetText>
      )}
      <OutsideNumbers rings={outside} words={words} />
      {own.length > 0 && (
        <Card title={words.ownTitle}>
          {own.map((each) => (
            <p class="govuk-body">
              <strong>{moment(each.raisedAt, zone)}</strong>
              <br />
              {words.standings[each.standing]}
            </p>
          ))}
        </Card>
      )}
      <Card>
        <Form action="/concern/follow" once={once}>
          <TextField
            name="receipt"
            label={words.receipt}
            hint={words.receiptHint}
            width={20}
            spellcheck={false}
            autocapitalize="characters"
            value={receipt}
            error={error}
          />
          <Button>{words.followSend}</Button>
        </Form>
      </Card>
    </>
  )
}
