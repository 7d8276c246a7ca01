// The pages of keeping: what is due to go, the rules, and the form by which a rule is changed.
import { retention } from '../../policy/retention.data.ts'
import type { PeriodUnit } from '../../policy/retention.ts'
import { sayRule } from '../../policy/retention.ts'
import { Button } from '../../ui/components/button.tsx'
import { Table } from '../../ui/components/table.tsx'
import { moment } from '../../ui/dates.ts'
import { ErrorSummary, type FieldErrors } from '../../ui/fields/error-summary.tsx'
import { RadioField } from '../../ui/fields/radio-field.tsx'
import { TextAreaField } from '../../ui/fields/text-area-field.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { Form } from '../../ui/form.tsx'
import { ActionRow } from '../../ui/lift/action-row.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { Pill } from '../../ui/lift/pill.tsx'
import type { Due, Erased, KeepingRule } from './keeping-rules.ts'

export interface KeepingView {
  due: readonly Due[]
  rules: readonly KeepingRule[]
  erased: readonly Erased[]
  /** Where the head signs for erasing; undefined for those who may not. */
  eraseHref: string | undefined
  mayHold: boolean
  zone: string
}

export function KeepingPage({ due, rules, erased, eraseHref, mayHold, zone }: KeepingView) {
  const some = due.filter((each) => each.due > 0 || each.held > 0)
  return (
    <>
      <PageTitle lead="Each kind of record has its time. This is the program’s proposal, not legal advice: the headteacher may change it with a reason.">
        How long records are kept
      </PageTitle>
      <Card title="What is due now">
        {some.length === 0 ? (
          <p class="govuk-body">Nothing. Look again in a while.</p>
        ) : (
          <>
            <p class="govuk-body">This is a count. Nothing has been erased.</p>
            <DueTable due={some} zone={zone} />
          </>
        )}
        <ActionRow>
          {eraseHref && some.some((each) => each.due > 0) && (
            <Button href={eraseHref} classes="govuk-button--warning">
              Erase what is due
            </Button>
          )}
          {mayHold && (
            <Button href="/holds" classes="govuk-button--secondary">
              Legal holds
            </Button>
          )}
        </ActionRow>
      </Card>
      <Card title="The rules">
        <ul class="gp-rows">
          {rules.map((rule) => (
            <RuleRow rule={rule} mayChange={eraseHref !== undefined} />
          ))}
        </ul>
      </Card>
      {erased.length > 0 && (
        <Card title="What was erased">
          <ul class="govuk-list">
            {erased.map(({ at, byItself, counts }) => (
              <li>
                {moment(at, zone)}, {byItself ? 'by the program itself' : 'by the headteacher'}:{' '}
                {inWords(counts)}
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  )
}

const DueTable = ({ due, zone }: { due: readonly Due[]; zone: string }) => (
  <Table
    firstCellIsHeader
    head={[{ text: 'Records' }, { text: 'Due', format: 'numeric' }, { text: 'Held', format: 'numeric' }]}
    rows={due.map(({ rule, due: count, held, oldest }) => [
      {
        text: (
          <>
            {rule.label}
            {oldest && <div class="govuk-hint">The oldest since {moment(oldest, zone)}</div>}
          </>
        ),
      },
      { text: String(count), format: 'numeric' },
      { text: String(held), format: 'numeric' },
    ])}
  />
)

const ways: Record<KeepingRule['erased'], string> = {
  'by-itself': 'The program erases them by itself, once a day.',
  'by-head': 'They wait for the headteacher’s signature.',
  never: 'The program erases none.',
}

const certainties = {
  A: 'We have read the source.',
  B: 'We know it second-hand.',
  C: 'To be confirmed.',
} as const

const RuleRow = ({ rule, mayChange }: { rule: KeepingRule; mayChange: boolean }) => (
  <li class="gp-rows__row">
    <div>
      <p class="gp-rows__name">
        {rule.label} {rule.own && <Pill tone="blue">Your own rule</Pill>}
        {rule.state === 'planned' && <Pill>Not in the program yet</Pill>}
      </p>
      <p class="gp-rows__note">
        {sayRule(rule)}. {ways[rule.erased]}
      </p>
      <p class="gp-rows__note">
        {rule.own ? `Your reason: ${rule.own.reason}` : `${rule.source} ${certainties[rule.certainty]}`}
      </p>
    </div>
    {mayChange && rule.erased !== 'never' && (
      <a class="govuk-link" href={`/retention/rules/${rule.name}`}>
        Change<span class="govuk-visually-hidden"> how long: {rule.label}</span>
      </a>
    )}
  </li>
)

const labelOf = (name: string): string =>
  Object.entries(retention).find(([each]) => each === name)?.[1].label ?? name
const inWords = (counts: Record<string, number>): string =>
  Object.entries(counts)
    .map(([name, count]) => `${labelOf(name)}: ${count}`)
    .join('; ')

export interface RuleView {
  rule: KeepingRule
  value: (name: string) => string
  errors: FieldErrors
  once: string
}

const units: readonly { value: PeriodUnit; text: string }[] = [
  { value: 'day', text: 'Days' },
  { value: 'month', text: 'Months' },
  { value: 'year', text: 'Years' },
]

export const RulePage = ({ rule, value, errors, once }: RuleView) => (
  <>
    <ErrorSummary errors={errors} />
    <PageTitle caption={rule.label} lead={`The time runs from ${rule.from}. ${ways[rule.erased]}`}>
      Change how long
    </PageTitle>
    <Card>
      <Form action={`/retention/rules/${rule.name}`} once={once}>
        <TextField
          name="amount"
          label="How many?"
          inputmode="numeric"
          width={4}
          value={value('amount')}
          error={errors['amount']}
        />
        <RadioField
          name="unit"
          label="Of what?"
          size="s"
          inline
          options={units}
          value={value('unit')}
          error={errors['unit']}
        />
        <TextAreaField
          name="reason"
          label="Why?"
          hint="It stands beside the rule, for whoever asks the school."
          rows={3}
          value={value('reason')}
          error={errors['reason']}
        />
        <Button preventDoubleClick>Save</Button>
      </Form>
    </Card>
  </>
)
