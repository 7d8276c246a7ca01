// The trail of links from the front page down to this one.
import type { ComponentChildren } from 'preact'

import { tokens } from './attributes.ts'
import type { Attributes, Styled } from './attributes.ts'

export type Breadcrumb = {
  text?: ComponentChildren
  /** Without an address the crumb stands for the page itself. */
  href?: string | undefined
  attributes?: Attributes | undefined
}

export type BreadcrumbsProps = Styled & {
  items: readonly Breadcrumb[]
  collapseOnMobile?: boolean | undefined
  /** What a screen reader calls the trail. */
  labelText?: string | undefined
}

/** The trail of pages above this one. */
export function Breadcrumbs(props: BreadcrumbsProps) {
  const { items, collapseOnMobile, labelText = 'Breadcrumb', classes, attributes } = props
  const collapse = collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile'
  return (
    <nav class={tokens('govuk-breadcrumbs', classes, collapse)} aria-label={labelText} {...attributes}>
      <ol class="govuk-breadcrumbs__list">{items.map(crumb)}</ol>
    </nav>
  )
}

function crumb({ text, href, attributes }: Breadcrumb) {
  if (!href) {
    return (
      <li class="govuk-breadcrumbs__list-item" aria-current="page">
        {text}
      </li>
    )
  }
  return (
    <li class="govuk-breadcrumbs__list-item">
      <a class="govuk-breadcrumbs__link" href={href} {...attributes}>
        {text}
      </a>
    </li>
  )
}
