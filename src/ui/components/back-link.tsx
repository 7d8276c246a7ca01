// The link at the top of a page that leads back one step.
import type { ComponentChildren } from 'preact'

import { tokens } from './attributes.ts'
import type { Styled } from './attributes.ts'

export type BackLinkProps = Styled & { href?: string | undefined; children?: ComponentChildren }

/** A link back to the page before; reads "Back" when it has no text of its own. */
export function BackLink({ href, classes, attributes, children }: BackLinkProps) {
  return (
    <a href={href || '#'} class={tokens('govuk-back-link', classes)} {...attributes}>
      {children || 'Back'}
    </a>
  )
}
