// Proves that every kind of field ties its label, hint, error and link together, alone and on one page with the others.
import { describe, expect, it } from 'vitest'

import { CheckboxField, TickField } from './checkbox-field.tsx'
import { DateField } from './date-field.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { FileField } from './file-field.tsx'
import { elementsOf, tagged } from './page-elements.test-support.ts'
import { PasswordField } from './password-field.tsx'
import { RadioField } from './radio-field.tsx'
import { SelectField } from './select-field.tsx'
import { TextAreaField } from './text-area-field.tsx'
import { TextField } from './text-field.tsx'

const days = [
  { value: 'mon', text: 'Monday', hint: 'After assembly' },
  { value: 'tue', text: 'Tuesday' },
]

const shared = (name: string) => ({
  name,
  label: `Question ${name}`,
  hint: `Hint for ${name}`,
  error: `Mend ${name}`,
})

const fields = {
  purpose: <TextField {...shared('purpose')} />,
  content: <TextAreaField {...shared('content')} />,
  exit: <TextAreaField {...shared('exit')} limit={500} />,
  day: <RadioField {...shared('day')} options={days} />,
  audiences: <CheckboxField {...shared('audiences')} options={days} />,
  agreed: <TickField {...shared('agreed')} />,
  opens: <DateField {...shared('opens')} />,
  closes: <DateField {...shared('closes')} wrong={['year']} />,
  moderator: <SelectField {...shared('moderator')} options={days} />,
  secret: <PasswordField {...shared('secret')} />,
  logo: <FileField {...shared('logo')} />,
}

const names = Object.keys(fields)
const page = [
  <ErrorSummary errors={Object.fromEntries(names.map((name) => [name, `Mend ${name}`]))} />,
  ...Object.values(fields),
]
const elements = elementsOf(page)
const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? [])
const controls = elements.filter(({ tag }) => ['input', 'select', 'textarea'].includes(tag))

describe('A page with a field of every kind', () => {
  it('gives no id twice', () => {
    expect(ids).toEqual([...new Set(ids)])
  })

  it.each(names)('links the error of "%s" to a control that can take the focus', (name) => {
    const links = elements.filter(({ tag, text }) => tag === 'a' && text === `Mend ${name}`)
    expect(links.map(({ attributes }) => attributes['href'])).toEqual([`#${name}`])
    expect(controls.filter(({ attributes }) => attributes['id'] === name)).toHaveLength(1)
  })

  it('names every control by a label', () => {
    const labelled = elements.filter(({ tag }) => tag === 'label').map(({ attributes }) => attributes['for'])
    expect(labelled).toEqual(controls.map(({ attributes }) => attributes['id']))
  })

  it('describes controls only by elements that are there', () => {
    const described = elements.flatMap(({ attributes }) => attributes['aria-describedby']?.split(' ') ?? [])
    expect(described.length).toBeGreaterThan(names.length)
    expect(ids).toEqual(expect.arrayContaining(described))
  })
})

describe.each(Object.entries(fields))('The field "%s"', (name, field) => {
  it('shows its question, hint and error', () => {
    const texts = elementsOf(field).map(({ text }) => text)
    expect(texts).toContain(`Question ${name}`)
    expect(texts).toContain(`Hint for ${name}`)
    expect(texts).toContain(`Error: Mend ${name}`)
  })
})

describe('A question that is the whole page', () => {
  it.each([
    ['text field', <TextField name="title" label="Name of the site" asHeading />],
    ['group of radios', <RadioField name="day" label="Which day?" options={days} asHeading />],
  ])('makes the label of a %s the large heading', (_, field) => {
    expect(tagged(field, 'h1')).toHaveLength(1)
    expect(elementsOf(field).some(({ attributes }) => attributes['class']?.endsWith('--l'))).toBe(true)
  })

  it('takes the size that the page asks for', () => {
    const [label] = tagged(<TextField name="title" label="Name" size="s" />, 'label')
    expect(label?.attributes['class']).toBe('govuk-label govuk-label--s')
  })
})

describe('The error summary', () => {
  it('is not there when nothing is wrong', () => {
    expect(elementsOf(<ErrorSummary errors={{}} />)).toEqual([])
    expect(elementsOf(<ErrorSummary errors={{ title: undefined }} />)).toEqual([])
  })

  it('keeps the order of the page', () => {
    const links = tagged(<ErrorSummary errors={{ title: 'Enter a title', body: 'Enter a post' }} />, 'a')
    expect(links.map(({ text }) => text)).toEqual(['Enter a title', 'Enter a post'])
  })
})
