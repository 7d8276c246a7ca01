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
import { whoReads } from './raise-pages.tsx'
import type { Standing } from './receipt.ts'

export interface ThanksView {
  leads: readonly string[]
  receipt: string
  words?: ConcernWords
}

export const ThanksPage = ({ leads, receipt, words = concernEn }: ThanksView) => (
  <>
    <PageTitle>{words.thanks}</PageTitle>
    <Card>
      <p class="govuk-body">
        {words.sent} {words.reads(whoReads(leads, words))}
      </p>
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

export function FollowPage({ own, zone, receipt, standing, wrong, once, words = concernEn }: FollowView) {
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
