// The words that name a form control.
import type { ComponentChildren } from 'preact'

import { tokens } from './attributes.ts'
import type { Nested, Styled } from './attributes.ts'

export type LabelProps = Styled & {
  /** The id of the control that the label names. */
  for?: string | undefined
  /** Makes the label the page's only h1, for a page that asks one question. */
  isPageHeading?: boolean | undefined
  children?: ComponentChildren
}

export type LabelOption = Nested<LabelProps, 'for'>

/** A control's label; renders nothing without words. */
export function Label({ for: control, isPageHeading, classes, attributes, children }: LabelProps) {
  if (!children) return null
  const label = (
    <label class={tokens('govuk-label', classes)} for={control} {...attributes}>
      {children}
    </label>
  )
  return isPageHeading ? <h1 class="govuk-label-wrapper">{label}</h1> : label
}
