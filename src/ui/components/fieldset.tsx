// A group of controls under one question.
import type { ComponentChildren } from 'preact'

import { tokens } from './attributes.ts'
import type { Styled } from './attributes.ts'

export type Legend = {
  text?: ComponentChildren
  classes?: string | undefined
  /** Makes the legend the page's only h1, for a page that asks one question. */
  isPageHeading?: boolean | undefined
}

export type FieldsetProps = Styled & {
  legend?: Legend | undefined
  role?: 'group' | 'radiogroup' | undefined
  /** Ids of the elements that describe the group, separated by spaces. */
  describedBy?: string | undefined
  children?: ComponentChildren
}

export type FieldsetOption = Omit<FieldsetProps, 'children' | 'role'>

/** A group of controls with its question as the legend. */
export function Fieldset({ legend, role, describedBy, classes, attributes, children }: FieldsetProps) {
  return (
    <fieldset
      class={tokens('govuk-fieldset', classes)}
      role={role}
      aria-describedby={describedBy || undefined}
      {...attributes}
    >
      {legend?.text && (
        <legend class={tokens('govuk-fieldset__legend', legend.classes)}>
          {legend.isPageHeading ? <h1 class="govuk-fieldset__heading">{legend.text}</h1> : legend.text}
        </legend>
      )}
      {children}
    </fieldset>
  )
}
