// A text input of one line.
import type { ComponentChildren } from 'preact'

import { tokens } from './attributes.ts'
import type { Attributes, Nested, Styled } from './attributes.ts'
import { FormGroup } from './form-group.tsx'
import type { LabelledProps } from './form-group.tsx'

export type InputProps = Styled &
  LabelledProps & {
    name: string
    /** The name stands in when there is no id. */
    id?: string | undefined
    type?: 'text' | 'email' | 'password' | 'search' | 'tel' | 'url' | 'date' | 'time' | undefined
    value?: string | number | undefined
    disabled?: boolean | undefined
    autocomplete?: string | undefined
    autocapitalize?: 'none' | 'off' | 'on' | 'sentences' | 'words' | 'characters' | undefined
    inputmode?: 'none' | 'text' | 'tel' | 'url' | 'email' | 'numeric' | 'decimal' | 'search' | undefined
    pattern?: string | undefined
    spellcheck?: boolean | undefined
    prefix?: Affix | undefined
    suffix?: Affix | undefined
    inputWrapper?: Styled | undefined
  }

export type Affix = Nested<Styled>

/** A text input with its label, hint and error message. */
export function Input(props: InputProps) {
  const { prefix, suffix, inputWrapper, formGroup } = props
  const { beforeInput, afterInput } = formGroup ?? {}
  const wrapped = prefix?.text || suffix?.text || beforeInput || afterInput
  return (
    <FormGroup {...props} id={props.id || props.name}>
      {(describedBy) =>
        wrapped ? (
          <div class={tokens('govuk-input__wrapper', inputWrapper?.classes)} {...inputWrapper?.attributes}>
            {beforeInput}
            {affix('prefix', prefix)}
            {control(props, describedBy)}
            {affix('suffix', suffix)}
            {afterInput}
          </div>
        ) : (
          control(props, describedBy)
        )
      }
    </FormGroup>
  )
}

function control(props: InputProps, describedBy: string | undefined) {
  // Preact's types take each kind of input apart by a literal type, so one that varies goes in as an attribute.
  const type: Attributes = { type: props.type || 'text' }
  return (
    <input
      class={tokens('govuk-input', props.classes, props.errorMessage && 'govuk-input--error')}
      id={props.id || props.name}
      name={props.name}
      {...type}
      spellcheck={props.spellcheck}
      value={props.value}
      disabled={props.disabled}
      aria-describedby={describedBy}
      autocomplete={props.autocomplete}
      autocapitalize={props.autocapitalize}
      pattern={props.pattern}
      inputmode={props.inputmode}
      {...props.attributes}
    />
  )
}

function affix(place: 'prefix' | 'suffix', option: Affix | undefined): ComponentChildren {
  if (!option?.text) return null
  return (
    <div class={tokens(`govuk-input__${place}`, option.classes)} aria-hidden="true" {...option.attributes}>
      {option.text}
    </div>
  )
}
