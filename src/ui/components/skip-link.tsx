// The link, seen when focused, that jumps over the page's head to its content.
import type { ComponentChildren } from 'preact'

import { tokens } from './attributes.ts'
import type { Styled } from './attributes.ts'

export type SkipLinkProps = Styled & { href?: string | undefined; children?: ComponentChildren }

/** The first link of a page, for people who move by keyboard. */
export function SkipLink({ href, classes, attributes, children }: SkipLinkProps) {
  return (
    <a
      href={href || '#content'}
      class={tokens('govuk-skip-link', classes)}
      data-module="govuk-skip-link"
      {...attributes}
    >
      {children}
    </a>
  )
}
