// The red line above a control whose answer must be mended.
import type { ComponentChildren } from 'preact'

import { tokens } from './attributes.ts'
import type { Nested, Styled } from './attributes.ts'

export type ErrorMessageProps = Styled & {
  id?: string | undefined
  /** Read out before the message; an empty text leaves it out. */
  visuallyHiddenText?: string | undefined
  children?: ComponentChildren
}

export type ErrorMessageOption = Nested<ErrorMessageProps, 'id'>

/** An error message; give it an id and name that id in the control's `aria-describedby`. */
export function ErrorMessage(props: ErrorMessageProps) {
  const { id, visuallyHiddenText = 'Error', classes, attributes, children } = props
  return (
    <p id={id || undefined} class={tokens('govuk-error-message', classes)} {...attributes}>
      {visuallyHiddenText && (
        <>
          <span class="govuk-visually-hidden">{visuallyHiddenText}:</span>{' '}
        </>
      )}
      {children}
    </p>
  )
}
