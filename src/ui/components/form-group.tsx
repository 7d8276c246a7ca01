// The frame of a form control: its label or legend, hint and error message, and the ids that tie them together.
import type { ComponentChildren } from 'preact'

import { tokens } from './attributes.ts'
import type { Styled } from './attributes.ts'
import { ErrorMessage } from './error-message.tsx'
import type { ErrorMessageOption } from './error-message.tsx'
import { Fieldset } from './fieldset.tsx'
import type { FieldsetOption } from './fieldset.tsx'
import { Hint } from './hint.tsx'
import type { HintOption } from './hint.tsx'
import { Label } from './label.tsx'
import type { LabelOption } from './label.tsx'

/** What explains a control. */
export type Guidance = {
  hint?: HintOption | undefined
  errorMessage?: ErrorMessageOption | undefined
  /** Ids of further elements that describe the control, separated by spaces. */
  describedBy?: string | undefined
}

/** Options of a group that holds one control. */
export type FormGroupOption = Styled & {
  beforeInput?: ComponentChildren
  afterInput?: ComponentChildren
}

/** Options of a group that holds several controls. */
export type FormGroupsOption = Styled & {
  beforeInputs?: ComponentChildren
  afterInputs?: ComponentChildren
}

/** What every component with one control takes. */
export type LabelledProps = Guidance & {
  label?: LabelOption | undefined
  formGroup?: FormGroupOption | undefined
}

/** What every component with several controls takes. */
export type GroupedProps = Guidance & {
  fieldset?: FieldsetOption | undefined
  formGroup?: FormGroupsOption | undefined
}

/** Draws the control, given the ids of the elements that describe it. */
type Control = (describedBy: string | undefined) => ComponentChildren

/** One control with its label, hint and error message. */
export function FormGroup(props: LabelledProps & { id: string; children: Control }) {
  const { id, label, children } = props
  return (
    <Group {...props}>
      {label && (
        <Label {...label} for={id}>
          {label.text}
        </Label>
      )}
      {guidance(id, props)}
      {children(descriptions(id, props))}
    </Group>
  )
}

/** Several controls under one legend, with a hint and an error message for all of them. */
export function FieldsetGroup(props: GroupedProps & { id: string; role?: 'group'; children: Control }) {
  const { id, fieldset, role, children } = props
  const describedBy = descriptions(id, { ...props, describedBy: fieldset?.describedBy || props.describedBy })
  const content = (
    <>
      {guidance(id, props)}
      {children(describedBy)}
    </>
  )
  return (
    <Group {...props}>
      {fieldset ? (
        <Fieldset {...fieldset} role={role} describedBy={describedBy}>
          {content}
        </Fieldset>
      ) : (
        content
      )}
    </Group>
  )
}

function Group({
  formGroup,
  errorMessage,
  children,
}: Guidance & { formGroup?: Styled | undefined; children: ComponentChildren }) {
  const error = errorMessage && 'govuk-form-group--error'
  return (
    <div class={tokens('govuk-form-group', error, formGroup?.classes)} {...formGroup?.attributes}>
      {children}
    </div>
  )
}

function guidance(id: string, { hint, errorMessage }: Guidance) {
  return (
    <>
      {hint && (
        <Hint {...hint} id={`${id}-hint`}>
          {hint.text}
        </Hint>
      )}
      {errorMessage && (
        <ErrorMessage {...errorMessage} id={`${id}-error`}>
          {errorMessage.text}
        </ErrorMessage>
      )}
    </>
  )
}

function descriptions(id: string, { hint, errorMessage, describedBy }: Guidance) {
  return tokens(describedBy, hint && `${id}-hint`, errorMessage && `${id}-error`)
}
