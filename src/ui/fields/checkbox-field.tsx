// A question with any number of answers, and the single box to tick.
import type { ComponentChildren } from 'preact'

import { tokens } from '../components/attributes.ts'
import { Checkboxes } from '../components/checkboxes.tsx'
import { choiceOf, fieldsetOf, guidanceOf } from './field.ts'
import type { FieldOption, FieldProps } from './field.ts'

export type CheckboxFieldProps = FieldProps & {
  options: readonly FieldOption[]
  /** The values ticked at first. */
  values?: readonly string[] | undefined
  small?: boolean | undefined
}

/** Checkboxes under a question; the form sends the name once for each box ticked. */
export function CheckboxField(props: CheckboxFieldProps) {
  const { name, options, values, small } = props
  return (
    <Checkboxes
      {...guidanceOf(props)}
      name={name}
      fieldset={fieldsetOf(props)}
      items={options.map(choiceOf)}
      values={values}
      classes={tokens(small && 'govuk-checkboxes--small')}
    />
  )
}

export type TickFieldProps = Pick<FieldProps, 'name' | 'label' | 'hint' | 'error'> & {
  checked?: boolean | undefined
  /** What opens under the box when it is ticked. */
  conditional?: ComponentChildren
}

/** One box to tick; the form sends `yes` under its name when it is ticked, else nothing. */
export function TickField({ name, label, hint, error, checked, conditional }: TickFieldProps) {
  return (
    <Checkboxes
      {...guidanceOf({ error })}
      name={name}
      items={[{ value: 'yes', text: label, hint: hint ? { text: hint } : undefined, checked, conditional }]}
    />
  )
}
