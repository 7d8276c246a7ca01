// The box at the top of a page that lists what must be mended, each line a link to its control.
import type { ComponentChildren } from 'preact'

import { tokens } from './attributes.ts'
import type { Attributes, Styled } from './attributes.ts'

export type ErrorSummaryItem = {
  text?: ComponentChildren
  /** The control's address on this page, such as `#email`. */
  href?: string | undefined
  attributes?: Attributes | undefined
}

export type ErrorSummaryProps = Styled & {
  title?: ComponentChildren
  errorList?: readonly ErrorSummaryItem[] | undefined
  disableAutoFocus?: boolean | undefined
  /** A description between the title and the list. */
  children?: ComponentChildren
}

/** The summary of a page's errors; the browser script moves the focus to it. */
export function ErrorSummary(props: ErrorSummaryProps) {
  const { title, errorList = [], disableAutoFocus, classes, attributes, children } = props
  return (
    <div
      class={tokens('govuk-error-summary', classes)}
      data-disable-auto-focus={disableAutoFocus}
      data-module="govuk-error-summary"
      {...attributes}
    >
      {/* The alert is a child of its own: on the focused box itself it would race with the announcement. */}
      <div role="alert">
        <h2 class="govuk-error-summary__title">{title}</h2>
        <div class="govuk-error-summary__body">
          {children && <p>{children}</p>}
          {errorList.length > 0 && (
            <ul class="govuk-list govuk-error-summary__list">{errorList.map(errorItem)}</ul>
          )}
        </div>
      </div>
    </div>
  )
}

function errorItem({ text, href, attributes }: ErrorSummaryItem) {
  if (!href) return <li>{text}</li>
  return (
    <li>
      <a href={href} {...attributes}>
        {text}
      </a>
    </li>
  )
}
