// The grey line under a label that helps to answer.
import type { ComponentChildren } from 'preact'

import { tokens } from './attributes.ts'
import type { Nested, Styled } from './attributes.ts'

export type HintProps = Styled & { id?: string | undefined; children?: ComponentChildren }

export type HintOption = Nested<HintProps, 'id'>

/** A hint; give it an id and name that id in the control's `aria-describedby`. */
export function Hint({ id, classes, attributes, children }: HintProps) {
  return (
    <div id={id || undefined} class={tokens('govuk-hint', classes)} {...attributes}>
      {children}
    </div>
  )
}
