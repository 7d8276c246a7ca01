// One question of a step as a field of its form, and what was typed into it.
import { dateParts, dateTyped } from '../../platform/http/date-typed.ts'
import type { FormFields } from '../../platform/http/form-fields.ts'
import { choicesOf, separator, type Question } from '../../policy/cases/questions.ts'
import { CheckboxField } from '../../ui/fields/checkbox-field.tsx'
import { DateField } from '../../ui/fields/date-field.tsx'
import { RadioField } from '../../ui/fields/radio-field.tsx'
import { TextAreaField } from '../../ui/fields/text-area-field.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { MomentField, momentTyped } from './moment-field.tsx'

/** What was typed as the answer to a question, in the form in which the policy reads it. */
export function typedFor(form: FormFields, { kind, name }: Question): string {
  if (kind === 'moment') return momentTyped(form, name)
  if (kind === 'date') return dateTyped(form, name) ?? (dateParts(form, name).day ? 'no date' : '')
  return kind === 'several' ? form.all(name).join(separator) : form.text(name)
}

interface QuestionFieldProps {
  question: Question
  form: FormFields
  error: string | undefined
  now: string
}

export function QuestionField({ question, form, error, now }: QuestionFieldProps) {
  const { name, kind, when } = question
  const label = question.optional || when ? `${question.label} (if so)` : question.label
  const field = { name, label, error, ...(question.hint ? { hint: question.hint } : {}) }
  const options = Object.entries(choicesOf(question)).map(([value, text]) => ({ value, text }))
  const value = form.text(name)
  switch (kind) {
    case 'moment':
      return <MomentField {...field} form={form} now={now} />
    case 'date':
      return <DateField {...field} size="s" value={dateParts(form, name)} />
    case 'several':
      return <CheckboxField {...field} size="s" small options={options} values={form.all(name)} />
    case 'choice':
    case 'yes-no':
      return <RadioField {...field} size="s" inline={kind === 'yes-no'} options={options} value={value} />
    case 'text':
      return <TextAreaField {...field} rows={4} value={value} />
    case 'line':
      return <TextField {...field} value={value} />
  }
}
