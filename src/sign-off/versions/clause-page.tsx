// The page on which one clause is worded: its text with its slots, what the model says, and the slots to choose from.
import { clauseTitle } from '../../policy/clause-title.ts'
import { Button } from '../../ui/components/button.tsx'
import { Details } from '../../ui/components/details.tsx'
import { ErrorSummary } from '../../ui/fields/error-summary.tsx'
import { TextAreaField } from '../../ui/fields/text-area-field.tsx'
import { Form } from '../../ui/form.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { Quote } from '../../ui/lift/quote.tsx'
import { TwoColumns } from '../../ui/lift/two-columns.tsx'
import { longestClause } from '../text/check-wording.ts'
import { filled, slotsIn, slotsWith, type PolicyClause } from '../text/policy-text.ts'
import { clausePath } from './clause-path.ts'
import type { PolicyVersion } from './policy-version.ts'

export interface ClauseView {
  version: PolicyVersion
  clause: PolicyClause
  /** What stands in the field: what was typed, else what is kept. */
  wording: string
  /** Stands for the words that the person saw, so that nobody writes over another's unseen. */
  was: string
  model: string
  error: string | undefined
  /** Whether somebody else has saved this clause since the page was shown. */
  late: boolean
  once: string
}

export function ClausePage({ version, clause, wording, was, model, error, late, once }: ClauseView) {
  const title = clauseTitle(clause.number)
  return (
    <>
      <ErrorSummary errors={{ wording: error }} />
      <PageTitle caption={`Version ${version.number} · ${version.title}`}>
        {title === clause.number ? `Clause ${title}` : title}
      </PageTitle>
      <TwoColumns aside={<Beside {...{ version, clause, model, once }} />}>
        {late && (
          <Card title={`What ${version.changedBy ?? 'somebody'} saved meanwhile`}>
            <Quote>{clause.text}</Quote>
          </Card>
        )}
        <Card>
          <Form action={clausePath(version.id, clause.number)} once={once}>
            <input type="hidden" name="was" value={was} />
            <TextAreaField
              name="wording"
              label="Wording"
              size="s"
              hint="What stands in braces, like {school-name}, is filled in on the page of choices. Leave a brace out and the choice goes away."
              rows={10}
              limit={longestClause}
              value={wording}
              error={error}
            />
            <Button preventDoubleClick>{late ? 'Save mine instead' : 'Save'}</Button>
          </Form>
        </Card>
        <SlotList version={version} text={wording} />
      </TwoColumns>
    </>
  )
}

const Beside = ({
  version,
  clause,
  model,
  once,
}: Pick<ClauseView, 'version' | 'clause' | 'model' | 'once'>) => (
  <Card title="What the model says">
    {model === clause.text ? (
      <p>The same. Your school has kept the model’s wording.</p>
    ) : (
      <>
        <p class="gp-policy__clause">{model}</p>
        <Form action={`${clausePath(version.id, clause.number)}/model`} once={once}>
          <input type="hidden" name="seen" value={String(version.version)} />
          <Button preventDoubleClick classes="govuk-button--secondary">
            Take the model’s wording
          </Button>
        </Form>
      </>
    )}
  </Card>
)

function SlotList({ version, text }: { version: PolicyVersion; text: string }) {
  const known = slotsWith(version.slots)
  const here = new Set(slotsIn(text).filter((name) => name in known))
  const others = Object.keys(known).filter((name) => !here.has(name))
  const row = (name: string) => (
    <li>
      <code>{`{${name}}`}</code> {known[name]?.label}
      {': '}
      {filled(name, version.filling, version.slots) ?? 'still open'}
    </li>
  )
  return (
    <Card title="What the braces stand for">
      {here.size > 0 ? (
        <ul class="govuk-list">{[...here].map(row)}</ul>
      ) : (
        <p>There are none in this clause.</p>
      )}
      <Details summary="All that you can put in">
        <ul class="govuk-list">{others.map(row)}</ul>
      </Details>
    </Card>
  )
}
