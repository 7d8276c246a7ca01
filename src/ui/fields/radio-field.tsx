// A question with one answer out of a few.
import { tokens } from '../components/attributes.ts'
import { Radios } from '../components/radios.tsx'
import { choiceOf, fieldsetOf, guidanceOf } from './field.ts'
import type { FieldOption, FieldProps } from './field.ts'

export type RadioFieldProps = FieldProps & {
  options: readonly FieldOption[]
  /** The value chosen at first. */
  value?: string | undefined
  /** Sets the buttons side by side; for two short answers such as "Yes" and "No". */
  inline?: boolean | undefined
  small?: boolean | undefined
}

/** Radio buttons under a question. */
export function RadioField(props: RadioFieldProps) {
  const { name, options, value, inline, small } = props
  return (
    <Radios
      {...guidanceOf(props)}
      name={name}
      fieldset={fieldsetOf(props)}
      items={options.map(choiceOf)}
      value={value}
      classes={tokens(inline && 'govuk-radios--inline', small && 'govuk-radios--small')}
    />
  )
}
