// Proves that each field shows again what the person answered, and sends it under the right names.
import { describe, expect, it } from 'vitest'

import { Form } from '../form.tsx'
import { CheckboxField, TickField } from './checkbox-field.tsx'
import { DateField } from './date-field.tsx'
import { tagged } from './page-elements.test-support.ts'
import type { PageElement } from './page-elements.test-support.ts'
import { PasswordField } from './password-field.tsx'
import { RadioField } from './radio-field.tsx'
import { SelectField } from './select-field.tsx'
import { TextAreaField } from './text-area-field.tsx'
import { TextField } from './text-field.tsx'

const days = [
  { value: 'mon', text: 'Monday' },
  { value: 'tue', text: 'Tuesday' },
]

const marked = (elements: PageElement[], mark: string) =>
  elements.filter(({ attributes }) => mark in attributes).map(({ attributes }) => attributes['value'])

describe('A field shown again', () => {
  it('keeps text, with its marks escaped', () => {
    const typed = 'Zoë "Tiger" <O\'Neill> & co'
    const [input] = tagged(<TextField name="title" label="Name" value={typed} />, 'input')
    const [area] = tagged(<TextAreaField name="body" label="Post" value={typed} limit={50} />, 'textarea')
    expect(input?.attributes['value']).toBe(typed)
    expect(area?.text).toBe(typed)
  })

  it('keeps the radio that was chosen and no other', () => {
    const inputs = tagged(<RadioField name="day" label="Day" options={days} value="tue" />, 'input')
    expect(marked(inputs, 'checked')).toEqual(['tue'])
  })

  it('keeps every checkbox that was ticked', () => {
    const field = <CheckboxField name="day" label="Days" options={days} values={['mon', 'tue']} />
    expect(marked(tagged(field, 'input'), 'checked')).toEqual(['mon', 'tue'])
  })

  it.each([true, false])('keeps the single box as it was: %s', (checked) => {
    const inputs = tagged(<TickField name="agreed" label="I agree" checked={checked} />, 'input')
    expect(marked(inputs, 'checked')).toEqual(checked ? ['yes'] : [])
  })

  it('keeps the option that was chosen, after the empty one', () => {
    const field = <SelectField name="day" label="Day" options={days} value="tue" placeholder="Choose a day" />
    expect(tagged(field, 'option').map(({ text }) => text)).toEqual(['Choose a day', 'Monday', 'Tuesday'])
    expect(marked(tagged(field, 'option'), 'selected')).toEqual(['tue'])
  })

  it('keeps a date as typed, right or wrong', () => {
    const value = { day: '31', month: 'Febuary', year: '26' }
    const inputs = tagged(<DateField name="opens" label="Opens on" value={value} />, 'input')
    expect(inputs.map(({ attributes }) => [attributes['name'], attributes['value']])).toEqual([
      ['opens-day', '31'],
      ['opens-month', 'Febuary'],
      ['opens-year', '26'],
    ])
  })

  it('never holds a password', () => {
    const [input] = tagged(<PasswordField name="password" label="Password" />, 'input')
    expect(input?.attributes).not.toHaveProperty('value')
    expect(input?.attributes['autocomplete']).toBe('current-password')
  })
})

describe('A date with an error', () => {
  const error = 'Enter a year'
  const red = (wrong?: readonly ('day' | 'month' | 'year')[]) =>
    tagged(<DateField name="opens" label="Opens on" error={error} wrong={wrong} />, 'input')
      .filter(({ attributes }) => attributes['class']?.includes('govuk-input--error'))
      .map(({ attributes }) => attributes['name'])

  it('marks the whole date unless told which parts are wrong', () => {
    expect(red()).toEqual(['opens-day', 'opens-month', 'opens-year'])
    expect(red(['month', 'year'])).toEqual(['opens-month', 'opens-year'])
  })
})

describe('A form', () => {
  const once = '7f0c2f5e-0d3b-4c55-9a51-3f8f7e2a9d10'

  it('posts, leaves the checking to the server, and carries the mark of its showing', () => {
    const form = <Form action="/sites/new" once={once} />
    expect(tagged(form, 'form').map(({ attributes }) => attributes)).toEqual([
      { method: 'post', action: '/sites/new', novalidate: '' },
    ])
    expect(tagged(form, 'input').map(({ attributes }) => attributes)).toEqual([
      { type: 'hidden', name: '_once', value: once },
    ])
  })

  it('sends files when asked to', () => {
    const [form] = tagged(<Form action="/logo" once={once} enctype="multipart/form-data" />, 'form')
    expect(form?.attributes['enctype']).toBe('multipart/form-data')
  })
})
