// The form of an account on the register: where it is, who holds its keys, and what was looked at.
import { hostKeys, hosts } from '../../policy/hosts.data.ts'
import { recordPartKeys, recordParts, runnerKeys, runners } from '../../policy/site-record.data.ts'
import { Button } from '../../ui/components/button.tsx'
import { DateField } from '../../ui/fields/date-field.tsx'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import { RadioField } from '../../ui/fields/radio-field.tsx'
import { SelectField } from '../../ui/fields/select-field.tsx'
import { TextAreaField } from '../../ui/fields/text-area-field.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { Form } from '../../ui/form.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { fieldsFor, longestPlan } from './read-record.ts'

export interface RecordFormView {
  value: (name: string) => string
  errors: FieldErrors
  people: readonly { id: string; name: string }[]
  once: string
}

export function RecordForm({ action, button, ...view }: RecordFormView & { action: string; button: string }) {
  return (
    <Form action={action} once={view.once}>
      <Card title="The account">
        <WhatItIs {...view} />
      </Card>
      <Card title="Who holds its keys">
        <WhoHoldsIt {...view} />
      </Card>
      <Card title="What was looked at">
        <WhatWasSeen {...view} />
      </Card>
      <Button preventDoubleClick>{button}</Button>
    </Form>
  )
}

function WhatItIs({ value, errors }: RecordFormView) {
  const field = (name: string) => ({ name, value: value(name), error: errors[name] })
  return (
    <>
      <TextField
        {...field('name')}
        label="Name of the account"
        hint="As it stands on the host, for example @OakfieldYear4"
      />
      <SelectField
        {...field('host')}
        label="Who hosts it?"
        options={hostKeys.map((key) => ({ value: key, text: hosts[key].name }))}
        placeholder="Choose a host"
      />
      <TextField {...field('host-name')} label="Name of the host, if it is another" />
      <TextField {...field('address')} label="Its address" type="url" inputmode="url" spellcheck={false} />
      <RadioField
        {...field('run-by')}
        label="Who runs it?"
        hint="The PTA’s own is listed too, as not run by the school."
        options={runnerKeys.map((key) => ({ value: key, text: runners[key] }))}
      />
    </>
  )
}

function WhoHoldsIt({ value, errors, people }: RecordFormView) {
  const options = people.map(({ id, name }) => ({ value: id, text: name }))
  const choose = (name: string, label: string, hint?: string) => (
    <SelectField
      {...{ name, label, hint, options }}
      value={value(name)}
      error={errors[name]}
      placeholder="Nobody"
    />
  )
  return (
    <>
      {choose('author', 'Who answers for it?', 'They can ask for its approval after the fact.')}
      {recordPartKeys.flatMap((part) =>
        fieldsFor(part).map((field, place) => choose(field, `${recordParts[part]} (${place + 1})`)),
      )}
      <p class="govuk-hint">Never write a password here, or anywhere else in this program.</p>
    </>
  )
}

const yesNo = [
  { value: 'yes', text: 'Yes' },
  { value: 'no', text: 'No' },
]

function WhatWasSeen({ value, errors }: RecordFormView) {
  const field = (name: string) => ({ name, value: value(name), error: errors[name] })
  return (
    <>
      <TextField
        {...field('terms-at')}
        label="Address of the host’s terms and rules"
        type="url"
        inputmode="url"
        spellcheck={false}
      />
      <RadioField
        {...field('terms-conform')}
        label="Do they meet the school’s standards? (§17.1)"
        options={yesNo}
      />
      <TextField
        {...field('youngest')}
        label="Age of the youngest who read it or take part"
        hint="Leave it empty where no child does. The host’s own least age is held against it."
        width={3}
        inputmode="numeric"
      />
      <RadioField
        {...field('provided-by-school')}
        label="Does the school itself, or its own staff, provide this account?"
        hint="The first question of the Online Safety Act 2023, Schedule 1, paragraph 10."
        options={yesNo}
      />
      <RadioField
        {...field('for-education')}
        label="Is it for the education that the school gives?"
        hint="The second question."
        options={yesNo}
      />
      <TextAreaField
        {...field('intervention')}
        label="What does the school do when the host does not act on a harmful comment? (§18.5)"
        rows={3}
        limit={longestPlan}
      />
      <DateField
        name="mend-by"
        label="By when is what is missing mended?"
        hint="Leave it empty where nothing is missing."
        value={{ day: value('mend-by-day'), month: value('mend-by-month'), year: value('mend-by-year') }}
        error={errors['mend-by']}
      />
    </>
  )
}
