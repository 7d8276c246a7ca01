// A button that sends a form, or a link that looks like one.
import type { ComponentChildren } from 'preact'

import { tokens } from './attributes.ts'
import type { Styled } from './attributes.ts'

export type ButtonProps = Styled & {
  children?: ComponentChildren
  id?: string | undefined
  /** With an address the button is a link. */
  href?: string | undefined
  type?: 'submit' | 'button' | 'reset' | undefined
  name?: string | undefined
  value?: string | undefined
  disabled?: boolean | undefined
  /** The browser script swallows a second click within one second. */
  preventDoubleClick?: boolean | undefined
  isStartButton?: boolean | undefined
}

/** A button that sends its form unless told otherwise, or a link in its shape. */
export function Button(props: ButtonProps) {
  const { id, href, classes, attributes, isStartButton, disabled, preventDoubleClick } = props
  const shared = {
    class: tokens('govuk-button', classes, isStartButton && 'govuk-button--start'),
    'data-module': 'govuk-button',
    ...(id ? { id } : {}),
    ...attributes,
  }
  if (href) {
    return (
      <a href={href} role="button" draggable={false} {...shared}>
        {caption(props)}
      </a>
    )
  }
  return (
    <button
      type={props.type || 'submit'}
      value={props.value || undefined}
      name={props.name || undefined}
      disabled={disabled}
      aria-disabled={disabled || undefined}
      data-prevent-double-click={preventDoubleClick}
      {...shared}
    >
      {caption(props)}
    </button>
  )
}

function caption({ children, isStartButton }: ButtonProps): ComponentChildren {
  if (!isStartButton) return children
  // A start button is a flexbox, which would drop the spaces between elements that stand directly in it.
  const words = typeof children === 'string' ? children : <span>{children}</span>
  return (
    <>
      {words}
      <svg
        class="govuk-button__start-icon"
        xmlns="http://www.w3.org/2000/svg"
        width="17.5"
        height="19"
        viewBox="0 0 33 40"
        aria-hidden="true"
        focusable="false"
      >
        <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
      </svg>
    </>
  )
}
