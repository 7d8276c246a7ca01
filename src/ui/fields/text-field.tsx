// A question answered in one line.
import { tokens } from '../components/attributes.ts'
import { Input } from '../components/input.tsx'
import type { InputProps } from '../components/input.tsx'
import { guidanceOf, labelOf } from './field.ts'
import type { FieldProps } from './field.ts'

export type TextFieldProps = FieldProps &
  Pick<InputProps, 'type' | 'autocomplete' | 'autocapitalize' | 'inputmode' | 'spellcheck'> & {
    value?: string | undefined
    /** Room for so many characters; the whole width unless given. */
    width?: 2 | 3 | 4 | 5 | 10 | 20 | 30 | undefined
    /** Such as "£", shown before the control and not sent. */
    prefix?: string | undefined
    /** Such as "hours a week", shown after the control and not sent. */
    suffix?: string | undefined
  }

/** A text input of one line. */
export function TextField(props: TextFieldProps) {
  const { name, width, prefix, suffix } = props
  return (
    <Input
      {...guidanceOf(props)}
      name={name}
      label={labelOf(props)}
      type={props.type}
      value={props.value}
      classes={tokens(width && `govuk-input--width-${width}`)}
      autocomplete={props.autocomplete}
      autocapitalize={props.autocapitalize}
      inputmode={props.inputmode}
      spellcheck={props.spellcheck}
      prefix={prefix ? { text: prefix } : undefined}
      suffix={suffix ? { text: suffix } : undefined}
    />
  )
}
