// A list to choose one option from, that opens when clicked.
import { tokens } from './attributes.ts'
import type { Attributes, Omissible, Styled } from './attributes.ts'
import { FormGroup } from './form-group.tsx'
import type { LabelledProps } from './form-group.tsx'

export type SelectItem = {
  text?: string | undefined
  /** What the form sends; the text stands in when there is none. */
  value?: string | number | boolean | undefined
  selected?: boolean | undefined
  disabled?: boolean | undefined
  attributes?: Attributes | undefined
}

export type SelectProps = Styled &
  LabelledProps & {
    name: string
    /** The name stands in when there is no id. */
    id?: string | undefined
    items: readonly Omissible<SelectItem>[]
    /** The value of the option selected at first. */
    value?: string | number | undefined
    disabled?: boolean | undefined
  }

/** A select with its label, hint and error message. */
export function Select(props: SelectProps) {
  const { name, id = name, formGroup, errorMessage } = props
  return (
    <FormGroup {...props} id={id}>
      {(describedBy) => (
        <>
          {formGroup?.beforeInput}
          <select
            class={tokens('govuk-select', props.classes, errorMessage && 'govuk-select--error')}
            id={id}
            name={name}
            disabled={props.disabled}
            aria-describedby={describedBy}
            {...props.attributes}
          >
            {props.items.map((item) => item && option(item, props.value))}
          </select>
          {formGroup?.afterInput}
        </>
      )}
    </FormGroup>
  )
}

function option({ text, value, selected, disabled, attributes }: SelectItem, chosen: SelectProps['value']) {
  const isChosen = Boolean(chosen) && String(value ?? text) === String(chosen)
  return (
    <option
      value={value === undefined ? undefined : String(value)}
      selected={selected ?? isChosen}
      disabled={disabled}
      {...attributes}
    >
      {text}
    </option>
  )
}
