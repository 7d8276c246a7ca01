// The page on which somebody chooses what an evidence pack holds, and how it is sealed.
import { caseWorkflows } from '../../policy/cases/case-workflows.ts'
import { packReceiverNames, packReceivers } from '../../policy/cases/evidence-pack.ts'
import { Button } from '../../ui/components/button.tsx'
import { InsetText } from '../../ui/components/inset-text.tsx'
import { TickField } from '../../ui/fields/checkbox-field.tsx'
import { ErrorSummary, type FieldErrors } from '../../ui/fields/error-summary.tsx'
import { RadioField } from '../../ui/fields/radio-field.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { Form } from '../../ui/form.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { KeyWords } from '../whistle/speak-up-pages.tsx'
import type { CaseFile } from './pack.ts'

export interface PackView {
  file: CaseFile
  /** Those in it who may not be named in public, for whoever works on their case. */
  unnamed: readonly string[]
  phrase: string
  note: string
  typed: (name: string) => string
  errors: FieldErrors
  once: string
}

export function PackPage({ file, unnamed, phrase, note, typed, errors, once }: PackView) {
  return (
    <>
      <ErrorSummary errors={errors} />
      <PageTitle
        caption={caseWorkflows[file.kind].thing}
        lead="A report to keep (PDF/A), what was told as it came, fingerprints, the ledger’s extract, and how to verify all of it: in one ZIP, sealed with age."
      >
        Evidence pack
      </PageTitle>
      <InsetText>It holds no picture. Hand one over only as the police say.</InsetText>
      {unnamed.length > 0 && (
        <InsetText>
          This pack names {unnamed.join(' and ')}, who may not be named in public as long as a case is open.
          Give it to the police or the LADO alone, tell them so, and keep it from everybody else.
        </InsetText>
      )}
      <Form action={`/cases/${file.id}/pack`} once={once}>
        <input type="hidden" name="_note" value={note} />
        <Card>
          <RadioField
            name="receiver"
            label="For whom is it?"
            size="s"
            options={packReceiverNames.map((value) => ({ value, text: packReceivers[value] }))}
            value={typed('receiver')}
            error={errors['receiver']}
          />
          <TickField
            name="without-others"
            label="Take out everybody but the people whom it is about"
            hint="For a host this is always done. Read the report before it goes: a name in small letters is not found."
            checked={typed('without-others') === 'yes'}
          />
        </Card>
        <Card title="How it is sealed">
          <p class="govuk-body">
            With this pass phrase, unless you give a key. Write it down now, and tell it by telephone; never
            in the same mail.
          </p>
          <KeyWords>{phrase}</KeyWords>
          <TextField
            name="key"
            label="Or for the public key of whoever gets it (optional)"
            hint="A key of age, like age1…. Then the pass phrase opens nothing."
            value={typed('key')}
            error={errors['key']}
            autocomplete="off"
            spellcheck={false}
          />
          <p class="govuk-hint">
            It is opened with the program age (age-encryption.org): age --decrypt FILE.
          </p>
        </Card>
        <Button preventDoubleClick>Make the pack</Button>
      </Form>
    </>
  )
}
