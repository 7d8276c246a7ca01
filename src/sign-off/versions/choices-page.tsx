// The choices that the text leaves to the school, the model's and those of its own document, in one form.
import { clauseTitle } from '../../policy/clause-title.ts'
import { Button } from '../../ui/components/button.tsx'
import { ErrorSummary, type FieldErrors } from '../../ui/fields/error-summary.tsx'
import { RadioField } from '../../ui/fields/radio-field.tsx'
import { TextAreaField } from '../../ui/fields/text-area-field.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { Form } from '../../ui/form.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { filled, slotsWith, type Filling } from '../text/policy-text.ts'
import type { PolicyVersion } from './policy-version.ts'
import { slotsAsked } from './read-choices.ts'

export interface ChoicesView {
  version: PolicyVersion
  title: string
  filling: Filling
  errors: FieldErrors
  once: string
}

export function ChoicesPage({ version, title, filling, errors, once }: ChoicesView) {
  return (
    <>
      <ErrorSummary errors={errors} />
      <PageTitle
        caption={`Version ${version.number}`}
        lead="What you type here stands in the text of the policy. A choice that you don’t need goes away when you take it out of the clause’s wording."
      >
        What your school chooses
      </PageTitle>
      <Card>
        <Form action={`/policy/write/${version.id}/choices`} once={once}>
          <input type="hidden" name="seen" value={String(version.version)} />
          <TextField
            name="title"
            label="Title of the policy"
            size="s"
            value={title}
            error={errors['title']}
          />
          {slotsAsked(version).map((name) => (
            <SlotField {...{ version, name, filling }} error={errors[name]} />
          ))}
          <Button preventDoubleClick>Save</Button>
        </Form>
      </Card>
    </>
  )
}

interface SlotFieldView {
  version: PolicyVersion
  name: string
  filling: Filling
  error: string | undefined
}

function SlotField({ version, name, filling, error }: SlotFieldView) {
  const slot = slotsWith(version.slots)[name]
  if (!slot) return null
  const own = version.slots[name]
  const value = filled(name, filling, version.slots)
  const stands = version.clauses.filter(({ text }) => text.includes(`{${name}}`))
  const shared = {
    name,
    label: slot.label,
    size: 's',
    error,
    hint: [
      `Where it stands: ${stands.map(({ number }) => clauseTitle(number)).join(', ')}.`,
      own?.words && !saysNoMore(own.words, own.label) ? `Your document says: ${own.words}` : '',
    ].join(' '),
  } as const
  if (slot.kind === 'one-of')
    return (
      <RadioField
        {...shared}
        value={value}
        options={(slot.options ?? []).map((text) => ({ value: text, text }))}
      />
    )
  if (own && (slot.kind === 'text' || slot.kind === 'contact'))
    return (
      <TextAreaField {...shared} rows={Math.min(8, (value ?? '').split('\n').length + 1)} value={value} />
    )
  return <TextField {...shared} value={value} {...(slot.kind === 'number' ? { width: 3 } : {})} />
}

/** Whether a field's label holds all that its document says there. */
const saysNoMore = (words: string, label: string): boolean =>
  words.replace(/^[[(]|[\])]$/gu, '').toLowerCase() === label.toLowerCase()
