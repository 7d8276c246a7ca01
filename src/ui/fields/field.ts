// What all form fields share: a question with its help and its error, turned into the options of GOV.UK components.
import type { ComponentChildren } from 'preact'

import { tokens } from '../components/attributes.ts'
import type { Choice } from '../components/choice.tsx'
import type { FieldsetOption } from '../components/fieldset.tsx'
import type { Guidance } from '../components/form-group.tsx'
import type { LabelOption } from '../components/label.tsx'

export type FieldProps = {
  /** The name that the form sends; also the id of the control, to which the error summary links. */
  name: string
  /** The question, or the name of what is asked for. */
  label: ComponentChildren
  hint?: ComponentChildren
  /** What is wrong with the answer and how to mend it. */
  error?: string | undefined
  /** The label's size; a heading is large and other labels are plain unless said otherwise. */
  size?: 's' | 'm' | 'l' | undefined
  /** Makes the label the page's only h1, for a page that asks one question. */
  asHeading?: boolean | undefined
}

/** One choice of a list of radios, checkboxes or options. */
export type FieldOption = {
  value: string
  text: string
  hint?: ComponentChildren
  /** What opens under the choice when it is chosen; a select shows none. */
  conditional?: ComponentChildren
}

/** The field's question as the label of one control. */
export function labelOf(field: FieldProps): LabelOption {
  return { text: field.label, isPageHeading: field.asHeading, classes: sizeClass('govuk-label', field) }
}

/** The field's question as the legend of several controls. */
export function fieldsetOf(field: FieldProps): FieldsetOption {
  const classes = sizeClass('govuk-fieldset__legend', field)
  return { legend: { text: field.label, isPageHeading: field.asHeading, classes } }
}

/** The field's hint and error. */
export function guidanceOf({ hint, error }: Pick<FieldProps, 'hint' | 'error'>): Guidance {
  return {
    hint: hint ? { text: hint } : undefined,
    errorMessage: error ? { text: error } : undefined,
  }
}

function sizeClass(block: string, { size, asHeading }: FieldProps): string | undefined {
  const shown = size ?? (asHeading ? 'l' : undefined)
  return tokens(shown && `${block}--${shown}`)
}

/** A choice as an item of radios or checkboxes. */
export function choiceOf({ value, text, hint, conditional }: FieldOption): Choice {
  return { value, text, hint: hint ? { text: hint } : undefined, conditional }
}
