// Text that opens when its summary is clicked.
import type { ComponentChildren } from 'preact'

import { tokens } from './attributes.ts'
import type { Styled } from './attributes.ts'

export type DetailsProps = Styled & {
  summary?: ComponentChildren
  id?: string | undefined
  open?: boolean | undefined
  children?: ComponentChildren
}

/** A passage that only some readers need, behind one line that says what it holds. */
export function Details({ summary, id, open, classes, attributes, children }: DetailsProps) {
  return (
    <details id={id || undefined} class={tokens('govuk-details', classes)} open={open} {...attributes}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{summary}</span>
      </summary>
      <div class="govuk-details__text">{children}</div>
    </details>
  )
}
