// The page of one action: what it means, the reason or the signature that it asks, and the button.
import type { Action, Refusal } from '../policy/workflow.ts'
import { Button } from '../ui/components/button.tsx'
import { InsetText } from '../ui/components/inset-text.tsx'
import { ErrorSummary } from '../ui/fields/error-summary.tsx'
import { TextAreaField } from '../ui/fields/text-area-field.tsx'
import { TextField } from '../ui/fields/text-field.tsx'
import { Form } from '../ui/form.tsx'
import { Card } from '../ui/lift/card.tsx'
import { PageTitle } from '../ui/lift/page-title.tsx'
import { ProofField, type Proof } from './proof-field.tsx'
import { fieldOf } from './signature.ts'

export interface DeedView {
  /** The name of the thing: "Year 4 Explorers". */
  thing: string
  row: Pick<Action<string, string, never>, 'label' | 'asks' | 'signs'>
  action: string
  once: string
  reason: string
  typedName: string
  refusal: Refusal | undefined
  proof: Proof
}

export function DeedPage({ thing, row, action, once, reason, typedName, refusal, proof }: DeedView) {
  const field = !row.signs ? 'reason' : refusal ? fieldOf(refusal.sentence) : 'typed-name'
  const error = (of: string) => (field === of ? refusal?.sentence : undefined)
  return (
    <>
      {refusal && <ErrorSummary errors={{ [field]: refusal.sentence }} />}
      <PageTitle caption={thing}>{row.label}</PageTitle>
      <Card>
        <Form action={action} once={once}>
          {row.asks === 'reason' && (
            <TextAreaField
              name="reason"
              label="Why?"
              hint="It stands in the history, so that everybody concerned knows why."
              rows={4}
              value={reason}
              error={refusal?.sentence}
            />
          )}
          {row.signs && (
            <SignatureFields sentence={row.signs} typedName={typedName} error={error('typed-name')} />
          )}
          {row.signs ? (
            <ProofField proof={proof} error={error('password')}>
              <Button preventDoubleClick>Sign</Button>
            </ProofField>
          ) : (
            <Button preventDoubleClick classes={row.asks === 'reason' ? 'govuk-button--secondary' : ''}>
              {row.label}
            </Button>
          )}
        </Form>
      </Card>
    </>
  )
}

function SignatureFields({
  sentence,
  typedName,
  error,
}: {
  sentence: string
  typedName: string
  error: string | undefined
}) {
  return (
    <>
      <InsetText>{sentence}</InsetText>
      <TextField
        name="typed-name"
        label="Your name"
        hint="Type your full name. This is your signature."
        autocomplete="name"
        spellcheck={false}
        width={30}
        value={typedName}
        error={error}
      />
    </>
  )
}
