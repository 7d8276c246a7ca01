// One question of the approval form, as the field that fits it.
import { audienceNames, audiences } from '../policy/audiences.data.ts'
import { CheckboxField, TickField } from '../ui/fields/checkbox-field.tsx'
import { DateField } from '../ui/fields/date-field.tsx'
import type { FieldErrors } from '../ui/fields/error-summary.tsx'
import { RadioField } from '../ui/fields/radio-field.tsx'
import { SelectField } from '../ui/fields/select-field.tsx'
import { TextAreaField } from '../ui/fields/text-area-field.tsx'
import { TextField } from '../ui/fields/text-field.tsx'
import { detailField, many, one, type Answers } from './answers.ts'
import type { Candidate } from './candidates.ts'
import type { Question } from './site-form.data.ts'

export interface QuestionView {
  question: Question
  answers: Answers
  errors: FieldErrors
  people: readonly Candidate[]
}

export function QuestionField({ question, answers, errors, people }: QuestionView) {
  const { name, label, hint } = question
  const shared = { name, label, hint, error: errors[name], size: 's' as const }
  const value = answers[name]?.[0] ?? ''
  switch (question.kind) {
    case 'line':
      return <TextField {...shared} value={value} width={question.width} suffix={question.suffix} />
    case 'text':
      return <TextAreaField {...shared} value={value} rows={4} />
    case 'date':
      return <DateField {...shared} value={dateParts(answers, name)} />
    case 'tick':
      return <TickField name={name} label={label} checked={value === 'yes'} />
    case 'person':
      return (
        <SelectField {...shared} value={value} options={people.map(asOption)} placeholder="Choose a person" />
      )
    case 'people':
      return <PeopleFields {...{ question, answers, errors, people }} />
    case 'audiences':
      return (
        <CheckboxField
          {...shared}
          values={many(answers, name)}
          options={audienceOptions(name, answers, errors)}
        />
      )
    case 'one-of':
      return (
        <RadioField
          {...shared}
          value={value}
          options={question.options.map((each) => choice(each, answers, errors))}
        />
      )
  }
}

const dateParts = (answers: Answers, name: string) => ({
  day: one(answers, `${name}-day`),
  month: one(answers, `${name}-month`),
  year: one(answers, `${name}-year`),
})

const asOption = ({ id, name, position }: Candidate) => ({ value: id, text: `${name}, ${position}` })

function PeopleFields({ question, answers, errors, people }: QuestionView) {
  if (question.kind !== 'people') return null
  return (
    <>
      {Array.from({ length: question.places }, (_, index) => {
        const name = `${question.name}-${index + 1}`
        const spare = index >= question.atLeast
        return (
          <SelectField
            name={name}
            label={`${question.label} ${index + 1}${spare ? ' (if you have one)' : ''}`}
            error={errors[name]}
            value={one(answers, name)}
            options={people.map(asOption)}
            placeholder="Choose a person"
          />
        )
      })}
    </>
  )
}

function audienceOptions(question: string, answers: Answers, errors: FieldErrors) {
  return audienceNames.map((kind) => {
    const { label, asks } = audiences[kind]
    const field = detailField(question, kind)
    return {
      value: kind,
      text: label,
      ...(asks && field
        ? {
            conditional: (
              <TextField
                name={field}
                label={asks.label}
                hint={asks.hint}
                value={one(answers, field)}
                error={errors[field]}
              />
            ),
          }
        : {}),
    }
  })
}

function choice(
  { value, text, asks }: { value: string; text: string; asks?: { name: string; label: string } },
  answers: Answers,
  errors: FieldErrors,
) {
  return {
    value,
    text,
    ...(asks
      ? {
          conditional: (
            <TextField
              name={asks.name}
              label={asks.label}
              value={one(answers, asks.name)}
              error={errors[asks.name]}
            />
          ),
        }
      : {}),
  }
}
