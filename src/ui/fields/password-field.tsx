// A password, never sent back to the page.
import { PasswordInput } from '../components/password-input.tsx'
import type { PasswordInputProps } from '../components/password-input.tsx'
import { guidanceOf, labelOf } from './field.ts'
import type { FieldProps } from './field.ts'

export type PasswordFieldProps = FieldProps & Pick<PasswordInputProps, 'autocomplete'>

/** A password with a button to show it; takes no value, so that no page can hold one. */
export function PasswordField(props: PasswordFieldProps) {
  return (
    <PasswordInput
      {...guidanceOf(props)}
      name={props.name}
      label={labelOf(props)}
      autocomplete={props.autocomplete}
    />
  )
}
