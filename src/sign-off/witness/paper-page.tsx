// The office records a signature that somebody gave on paper.
import { ProofField, type Proof } from '../../decisions/proof-field.tsx'
import { Button } from '../../ui/components/button.tsx'
import { InsetText } from '../../ui/components/inset-text.tsx'
import { DateField, type DatePartName } from '../../ui/fields/date-field.tsx'
import { ErrorSummary, type FieldErrors } from '../../ui/fields/error-summary.tsx'
import { FileField } from '../../ui/fields/file-field.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { Form } from '../../ui/form.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import type { PolicyVersion } from '../versions/policy-version.ts'
import { scanKinds } from './read-scan.ts'
import type { SignsHere } from './who-can-sign-here.ts'
import { WhoField } from './who-field.tsx'

export interface PaperView {
  version: PolicyVersion
  people: readonly SignsHere[]
  /** What was typed, by the field's name. */
  typed: (name: string) => string
  signedOn: Record<DatePartName, string>
  /** The sentence that whoever records it signs. */
  sentence: string
  errors: FieldErrors
  once: string
  proof: Proof
}

export function PaperPage({ version, people, typed, signedOn, sentence, errors, once, proof }: PaperView) {
  return (
    <>
      <ErrorSummary errors={errors} />
      <PageTitle
        caption={`${version.title}, version ${version.number}`}
        lead="For somebody who read a printed copy of this version and signed on paper."
      >
        Record a signature on paper
      </PageTitle>
      <Card>
        <Form action="/policy/record-paper" once={once} enctype="multipart/form-data">
          <input type="hidden" name="version" value={version.id} />
          <input type="hidden" name="fingerprint" value={version.fingerprint ?? ''} />
          <WhoField label="Who signed?" people={people} value={typed('person')} error={errors['person']} />
          <TextField
            name="paper-name"
            label="Their name, as it stands on the paper"
            autocomplete="off"
            spellcheck={false}
            value={typed('paper-name')}
            error={errors['paper-name']}
          />
          <DateField name="on" label="The date on the paper" size="s" value={signedOn} error={errors['on']} />
          <FileField
            name="scan"
            label="The scan of the signed page"
            hint="A PDF, PNG or JPEG file of up to 2 MB. We keep its fingerprint, not the scan: keep both the paper and the scan."
            accept={scanKinds}
            error={errors['scan']}
          />
          <InsetText>{sentence}</InsetText>
          <TextField
            name="typed-name"
            label="Your name"
            hint="Type your full name. This is your signature."
            autocomplete="name"
            spellcheck={false}
            value={typed('typed-name')}
            error={errors['typed-name']}
          />
          <ProofField proof={proof} error={errors['password']}>
            <Button preventDoubleClick>Record it</Button>
          </ProofField>
        </Form>
      </Card>
    </>
  )
}
