// A text input of several lines.
import { tokens } from './attributes.ts'
import type { Styled } from './attributes.ts'
import { FormGroup } from './form-group.tsx'
import type { LabelledProps } from './form-group.tsx'

export type TextareaProps = Styled &
  LabelledProps & {
    name: string
    /** The name stands in when there is no id. */
    id?: string | undefined
    /** Lines that show at once; 5 unless given. */
    rows?: number | undefined
    value?: string | undefined
    disabled?: boolean | undefined
    autocomplete?: string | undefined
    spellcheck?: boolean | undefined
  }

/** A text input of several lines with its label, hint and error message. */
export function Textarea(props: TextareaProps) {
  const { name, id = name, formGroup, errorMessage } = props
  return (
    <FormGroup {...props} id={id}>
      {(describedBy) => (
        <>
          {formGroup?.beforeInput}
          <textarea
            class={tokens('govuk-textarea', errorMessage && 'govuk-textarea--error', props.classes)}
            id={id}
            name={name}
            rows={props.rows || 5}
            spellcheck={props.spellcheck}
            disabled={props.disabled}
            aria-describedby={describedBy}
            autocomplete={props.autocomplete}
            value={keepFirstLine(props.value)}
            {...props.attributes}
          />
          {formGroup?.afterInput}
        </>
      )}
    </FormGroup>
  )
}

/** A browser drops a line break that opens a textarea, so one that the person typed needs another before it. */
function keepFirstLine(value: string | undefined) {
  return value && /^\r?\n/.test(value) ? `\n${value}` : value
}
