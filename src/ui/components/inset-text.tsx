// Text set apart from its surroundings by a bar at its start.
import type { ComponentChildren } from 'preact'

import { tokens } from './attributes.ts'
import type { Styled } from './attributes.ts'

export type InsetTextProps = Styled & { id?: string | undefined; children?: ComponentChildren }

/** A quotation, example or note that stands apart. */
export function InsetText({ id, classes, attributes, children }: InsetTextProps) {
  return (
    <div id={id || undefined} class={tokens('govuk-inset-text', classes)} {...attributes}>
      {children}
    </div>
  )
}
