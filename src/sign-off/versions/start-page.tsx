// The page on which a school says from what its next version begins.
import type { ComponentChildren } from 'preact'

import { Button } from '../../ui/components/button.tsx'
import { WarningText } from '../../ui/components/warning-text.tsx'
import { ErrorSummary } from '../../ui/fields/error-summary.tsx'
import { FileField } from '../../ui/fields/file-field.tsx'
import { Form } from '../../ui/form.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import type { PolicyVersion } from './policy-version.ts'

export interface StartView {
  /** The version that is being written, whose words would give way. */
  inHand: PolicyVersion | undefined
  last: PolicyVersion | undefined
  /** What is wrong with the document that was sent. */
  error: string | undefined
  once: string
}

export function StartPage({ inHand, last, error, once }: StartView) {
  return (
    <>
      <ErrorSummary errors={{ document: error }} />
      <PageTitle lead="Whatever you begin with, you can change each clause afterwards.">
        {inHand ? 'Start again' : 'Begin a new version'}
      </PageTitle>
      <InHandWarning inHand={inHand} />
      {last && (
        <StartForm title="From the version before" from="last" {...{ inHand, once }}>
          Version {last.number}, “{last.title}”, with what your school chose in it.
        </StartForm>
      )}
      <StartForm title="From the model policy" from="model" {...{ inHand, once }}>
        The words that came with the program. What your school has filled in stays.
      </StartForm>
      <Card title="Bring our own document">
        <p>Your clauses are recognised by their numbers. You see what was found before anything is kept.</p>
        <Form action="/policy/write/import" once={once} enctype="multipart/form-data">
          <FileField
            name="document"
            label="Your policy"
            size="s"
            hint="Word (.docx), plain text (.txt) or Markdown (.md), up to 2 MB. Take pictures out first."
            accept=".docx,.txt,.md"
            error={error}
          />
          <Button preventDoubleClick classes="govuk-button--secondary">
            See what is in it
          </Button>
        </Form>
      </Card>
    </>
  )
}

/** Whose words give way, where a version is being written already. */
export const InHandWarning = ({ inHand }: { inHand: PolicyVersion | undefined }) =>
  inHand ? (
    <WarningText>
      Version {inHand.number} is being written{inHand.changedBy && `, by ${inHand.changedBy} last`}. What you
      choose here takes the place of its words.
    </WarningText>
  ) : null

/** What a form sends along when it starts the version in hand again. */
export const Again = ({ inHand }: { inHand: PolicyVersion | undefined }) =>
  inHand ? (
    <>
      <input type="hidden" name="again" value={inHand.id} />
      <input type="hidden" name="seen" value={String(inHand.version)} />
    </>
  ) : null

interface StartFormView extends Pick<StartView, 'inHand' | 'once'> {
  title: string
  from: 'last' | 'model'
  children: ComponentChildren
}

const StartForm = ({ title, from, inHand, once, children }: StartFormView) => (
  <Card title={title}>
    <p>{children}</p>
    <Form action="/policy/write" once={once}>
      <input type="hidden" name="from" value={from} />
      <Again inHand={inHand} />
      <Button preventDoubleClick classes="govuk-button--secondary">
        {title.replace('From', 'Start from')}
      </Button>
    </Form>
  </Card>
)
