// A small coloured word that tells the state of something.
import type { ComponentChildren } from 'preact'

import { tokens } from './attributes.ts'
import type { Nested, Styled } from './attributes.ts'

export type TagProps = Styled & { children?: ComponentChildren }

export type TagOption = Nested<TagProps>

/** A tag; its colour is a class such as `govuk-tag--green`. */
export function Tag({ classes, attributes, children }: TagProps) {
  return (
    <strong class={tokens('govuk-tag', classes)} {...attributes}>
      {children}
    </strong>
  )
}
