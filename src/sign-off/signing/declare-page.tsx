// The declaration: in which capacities somebody signs and what follows from them, the sentence, and the signature.
import { ProofField, type Proof } from '../../decisions/proof-field.tsx'
import type { Capacity } from '../../policy/people.data.ts'
import { Button } from '../../ui/components/button.tsx'
import { InsetText } from '../../ui/components/inset-text.tsx'
import { ErrorSummary, type FieldErrors } from '../../ui/fields/error-summary.tsx'
import { PasswordField } from '../../ui/fields/password-field.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { Form } from '../../ui/form.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import type { PolicyVersion } from '../versions/policy-version.ts'
import { CapacityNotes } from './capacity-notes.tsx'

export interface DeclareView {
  version: PolicyVersion
  capacities: readonly Capacity[]
  sentence: string
  typedName: string
  errors: FieldErrors
  action: string
  once: string
  /** How the person proves that it is them; on the tablet the witness does. */
  proof?: Proof
  /** For a signature on the school's tablet. */
  witness?: { name: string; sentence: string; typedName: string }
}

export function DeclarePage(view: DeclareView) {
  const { version, capacities, sentence, typedName, errors, action, once, witness, proof } = view
  const sign = <Button preventDoubleClick>Sign</Button>
  return (
    <>
      <ErrorSummary errors={errors} />
      <PageTitle caption={`${version.title}, version ${version.number}`}>Sign the policy</PageTitle>
      <CapacityNotes capacities={capacities} version={version} />
      <Card title={witness && 'You sign'}>
        <Form action={action} once={once}>
          <input type="hidden" name="version" value={version.id} />
          <input type="hidden" name="fingerprint" value={version.fingerprint ?? ''} />
          <InsetText>{sentence}</InsetText>
          <TextField
            name="typed-name"
            label="Your name"
            hint="Type your full name. This is your signature."
            autocomplete={witness ? 'off' : 'name'}
            spellcheck={false}
            value={typedName}
            error={errors['typed-name']}
          />
          {witness && <WitnessFields witness={witness} errors={errors} />}
          {proof ? (
            <ProofField proof={proof} error={errors['password']}>
              {sign}
            </ProofField>
          ) : (
            sign
          )}
        </Form>
      </Card>
    </>
  )
}

function WitnessFields({
  witness,
  errors,
}: Required<Pick<DeclareView, 'witness'>> & Pick<DeclareView, 'errors'>) {
  return (
    <>
      <h2 class="gp-card__title">The witness signs</h2>
      <p>Now give the tablet back to {witness.name}.</p>
      <InsetText>{witness.sentence}</InsetText>
      <TextField
        name="witness-name"
        label="Name of the witness"
        autocomplete="off"
        spellcheck={false}
        value={witness.typedName}
        error={errors['witness-name']}
      />
      <PasswordField
        name="password"
        label="Password of the witness"
        hint="The witness types it, so that nobody else can sign for them."
        // A browser fills in no saved password here: else whoever holds the tablet could sign for the witness.
        autocomplete="new-password"
        error={errors['password']}
      />
    </>
  )
}
